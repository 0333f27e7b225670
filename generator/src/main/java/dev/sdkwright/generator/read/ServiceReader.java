package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.ServiceInfo;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the contract says about the service as a whole. */
final class ServiceReader {
    private ServiceReader() {}

    static ServiceInfo service(OpenAPI contract, Access access) {
        Info info = contract.getInfo() == null ? new Info() : contract.getInfo();
        Map<?, ?> sdk = extension(info.getExtensions(), "x-sdk") instanceof Map<?, ?> map ? map : Map.of();
        return new ServiceInfo(
                orEmpty(info.getTitle()),
                orEmpty(info.getVersion()),
                Documentation.of(orEmpty(info.getDescription())),
                text(sdk, "package"),
                text(sdk, "corePackage"),
                new ServiceInfo.Coordinates(text(sdk, "groupId"), text(sdk, "artifactId"), text(sdk, "version")),
                credentialTypes(contract, info),
                access);
    }

    static List<Server> servers(List<io.swagger.v3.oas.models.servers.Server> declared) {
        List<Server> servers = new ArrayList<>();
        if (declared != null) {
            for (io.swagger.v3.oas.models.servers.Server server : declared) {
                Object region = extension(server.getExtensions(), "x-region-id");
                servers.add(new Server(filled(server, false), filled(server, true),
                        Documentation.of(orEmpty(server.getDescription())),
                        region == null ? Optional.empty() : Optional.of(region.toString())));
            }
        }
        return servers;
    }

    /** The address with the defaults of its variables in their place, or beside their names. */
    private static String filled(io.swagger.v3.oas.models.servers.Server server, boolean named) {
        String url = orEmpty(server.getUrl()).strip();
        if (server.getVariables() == null) {
            return url;
        }
        for (Map.Entry<String, ServerVariable> variable : server.getVariables().entrySet()) {
            String name = variable.getKey();
            String value = variable.getValue() == null ? null : variable.getValue().getDefault();
            if (value != null) {
                String choices = choices(value, variable.getValue().getEnum());
                boolean nameable = named && isPlain(name) && isPlain(value);
                url = url.replace("{" + name + "}", nameable ? "{" + name + "=" + choices + "}" : value);
            }
        }
        return url;
    }

    /** A default and what else there is to choose from, each behind a bar. */
    private static String choices(String byDefault, List<String> values) {
        if (values == null || values.isEmpty() || !values.stream().allMatch(value -> value != null && isPlain(value))) {
            return byDefault;
        }
        Set<String> all = new LinkedHashSet<>(List.of(byDefault));
        all.addAll(values);
        return all.size() == 1 ? byDefault + "|" + byDefault : String.join("|", all);
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "{}=|".indexOf(c) >= 0);
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
