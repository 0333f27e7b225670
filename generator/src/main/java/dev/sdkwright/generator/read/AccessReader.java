package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.SecurityScheme.Kind;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.Terms;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Security schemes, and what operations ask for of them. */
final class AccessReader {
    private final OpenAPI contract;
    private final JsonNode tree;
    private final Origins origins;
    private final DiagnosticSink sink;

    /**
     * A reader.
     *
     * @param tree the contract as it was before the parser, which drops schemes of kinds that it does not know
     */
    AccessReader(OpenAPI contract, JsonNode tree, Origins origins, DiagnosticSink sink) {
        this.contract = contract;
        this.tree = tree;
        this.origins = origins;
        this.sink = sink;
    }

    Access read() {
        List<SecurityScheme> schemes = new ArrayList<>();
        String section = tree.has("swagger") ? "/securityDefinitions" : "/components/securitySchemes";
        tree.at(section).fieldNames().forEachRemaining(name -> schemes.add(scheme(section, name)));
        // The parser has an empty list, which says that nothing is asked for, as if it were not there.
        Optional<SecurityRequirement> security = tree.path("security").isArray()
                ? requirement(contract.getSecurity() == null ? List.of() : contract.getSecurity())
                : Optional.empty();
        List<Server> servers = ServiceReader.servers(contract.getServers());
        boolean regions = servers.stream().anyMatch(server -> server.regionId().isPresent());
        return new Access(schemes, new Terms(security, regions ? Optional.empty() : Server.preferred(servers)));
    }

    /** What an operation says itself, or the path that it stands below. */
    static Terms terms(PathItem item, Operation operation) {
        Optional<Server> own = Server.preferred(ServiceReader.servers(operation.getServers()));
        return new Terms(requirement(operation.getSecurity()),
                own.or(() -> Server.preferred(ServiceReader.servers(item.getServers()))));
    }

    private static Optional<SecurityRequirement> requirement(
            List<io.swagger.v3.oas.models.security.SecurityRequirement> alternatives) {
        return alternatives == null
                ? Optional.empty()
                : Optional.of(new SecurityRequirement(alternatives.stream()
                        .map(alternative -> List.copyOf(alternative.keySet()))
                        .toList()));
    }

    private SecurityScheme scheme(String section, String name) {
        String place = JsonPointers.child(section, name);
        io.swagger.v3.oas.models.security.SecurityScheme scheme =
                new ComponentLookup(contract.getComponents()).securityScheme(name);
        if (scheme == null || scheme.getType() == null) {
            return unsupported(name, place, "of type '" + tree.at(place).path("type").asText("") + "'");
        }
        if (scheme.getExtensions() != null && scheme.getExtensions().containsKey("x-signature")) {
            return new SecurityScheme(name, Kind.SIGNATURE, "");
        }
        return switch (scheme.getType()) {
            case APIKEY -> key(name, place, scheme);
            case HTTP -> http(name, place, scheme);
            case OAUTH2 -> scheme.getFlows() != null && scheme.getFlows().getClientCredentials() != null
                    ? new SecurityScheme(name, Kind.CLIENT_CREDENTIALS,
                            Optional.ofNullable(scheme.getFlows().getClientCredentials().getTokenUrl()).orElse(""))
                    : new SecurityScheme(name, Kind.BEARER, "");
            case OPENIDCONNECT -> new SecurityScheme(name, Kind.BEARER, "");
            case MUTUALTLS -> unsupported(name, place, "of type 'mutualTLS'");
        };
    }

    private SecurityScheme key(String name, String place, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
        if (scheme.getIn() == null || scheme.getName() == null || scheme.getName().isBlank()) {
            sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(place),
                    "security scheme '" + name + "' is a key, but does not say where it is sent",
                    "give it a 'name', and an 'in' that is header, query or cookie"));
            return new SecurityScheme(name, Kind.OTHER, "");
        }
        Kind kind = switch (scheme.getIn()) {
            case HEADER -> Kind.HEADER_KEY;
            case QUERY -> Kind.QUERY_KEY;
            case COOKIE -> Kind.COOKIE_KEY;
        };
        return new SecurityScheme(name, kind, scheme.getName());
    }

    private SecurityScheme http(String name, String place, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
        String http = scheme.getScheme() == null ? "" : scheme.getScheme();
        return switch (http.toLowerCase(Locale.ROOT)) {
            case "basic" -> new SecurityScheme(name, Kind.BASIC, "");
            case "bearer" -> new SecurityScheme(name, Kind.BEARER, "");
            default -> unsupported(name, place, "of HTTP scheme '" + http + "'");
        };
    }

    private SecurityScheme unsupported(String name, String place, String what) {
        sink.add(Diagnostic.warning(DiagnosticCode.UNSUPPORTED_CONSTRUCT, origins.locate(place),
                "the client cannot do security scheme '" + name + "', which is " + what,
                "give it an ICredential of your own by withCredential, or an SSLContext by HttpConfig.withSslContext"));
        return new SecurityScheme(name, Kind.OTHER, "");
    }

    /**
     * Adds schemes that operations name and that are not there; what they are, only the contract's author knows.
     *
     * @param access what was read
     * @param operations all of them
     */
    Access completed(Access access, List<dev.sdkwright.generator.model.Operation> operations) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        access.schemes().forEach(scheme -> schemes.put(scheme.name(), scheme));
        access.terms().security().ifPresent(requirement -> complete(schemes, requirement, "/security"));
        operations.forEach(operation -> operation.terms().security().ifPresent(requirement -> {
            complete(schemes, requirement, Operations.pointer(operation.path(), operation.method()) + "/security");
        }));
        return new Access(List.copyOf(schemes.values()), access.terms());
    }

    private void complete(Map<String, SecurityScheme> schemes, SecurityRequirement requirement, String place) {
        for (String name : requirement.schemes()) {
            if (!schemes.containsKey(name)) {
                schemes.put(name, new SecurityScheme(name, Kind.OTHER, ""));
                sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(place),
                        "security scheme '" + name + "' is asked for but not declared",
                        "declare it, or correct the name"));
            }
        }
    }
}
