package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.ServiceInfo;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the contract says about the service as a whole. */
final class ServiceReader {
    private ServiceReader() {}

    static ServiceInfo service(OpenAPI contract) {
        Info info = contract.getInfo() == null ? new Info() : contract.getInfo();
        Map<?, ?> sdk = extension(info.getExtensions(), "x-sdk") instanceof Map<?, ?> map ? map : Map.of();
        return new ServiceInfo(
                orEmpty(info.getTitle()),
                orEmpty(info.getVersion()),
                Documentation.of(orEmpty(info.getDescription())),
                text(sdk, "package"),
                text(sdk, "corePackage"),
                new ServiceInfo.Coordinates(text(sdk, "groupId"), text(sdk, "artifactId"), text(sdk, "version")),
                credentialTypes(contract, info));
    }

    static List<Server> servers(OpenAPI contract) {
        List<Server> servers = new ArrayList<>();
        if (contract.getServers() != null) {
            for (io.swagger.v3.oas.models.servers.Server server : contract.getServers()) {
                Object region = extension(server.getExtensions(), "x-region-id");
                servers.add(new Server(url(server),
                        region == null ? Optional.empty() : Optional.of(region.toString())));
            }
        }
        return servers;
    }

    private static String url(io.swagger.v3.oas.models.servers.Server server) {
        String url = orEmpty(server.getUrl());
        if (server.getVariables() != null) {
            for (Map.Entry<String, ServerVariable> variable : server.getVariables().entrySet()) {
                url = url.replace("{" + variable.getKey() + "}", orEmpty(variable.getValue().getDefault()));
            }
        }
        return url;
    }

    /** A scheme with {@code x-signature} is AK/SK signing; {@code x-credential-type} narrows the credential classes. */
    private static List<String> credentialTypes(OpenAPI contract, Info info) {
        Object declared = extension(info.getExtensions(), "x-credential-type");
        if (declared instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        if (declared instanceof String type) {
            return List.of(type);
        }
        Map<String, SecurityScheme> schemes = contract.getComponents() == null
                        || contract.getComponents().getSecuritySchemes() == null
                ? Map.of()
                : contract.getComponents().getSecuritySchemes();
        boolean signed = schemes.values().stream()
                .anyMatch(scheme -> extension(scheme.getExtensions(), "x-signature") != null);
        return signed ? List.of("BasicCredentials") : List.of();
    }

    private static Object extension(Map<String, Object> extensions, String name) {
        return extensions == null ? null : extensions.get(name);
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
