package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What OpenAPI 3.2 has beyond 3.1, said so that the parser, which does not know it, reads it: an operation of
 * the method QUERY, or of one that the parser has no place for, stands below a path of its own, with a note of what it is.
 */
final class LaterRules {
    /** The media type of a query string that has a parameter per member. */
    static final String FORM = "application/x-www-form-urlencoded";

    /** The default mapping of a schema's discriminator, which the parser's model has no place for. */
    static final String OTHERWISE = "x-sdkwright-otherwise";

    /** Notes that a cookie is sent as it is. */
    static final String PLAIN = "x-sdkwright-plain";

    private static final String METHOD = "x-sdkwright-method";
    private static final String PATH = "x-sdkwright-path";

    /** What a method can be called (RFC 9110, section 5.6.2). */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final List<String> SHARED = List.of("parameters", "servers");

    private final Origins origins;
    private final DiagnosticSink sink;

    LaterRules(Origins origins, DiagnosticSink sink) {
        this.origins = origins;
        this.sink = sink;
    }

    /** Rewrites a bundled contract in place. */
    void apply(ObjectNode bundle) {
        bundle.remove("$self");
        if (bundle.path("components") instanceof ObjectNode components) {
            // Each of them stands where it is used by now.
            components.remove("mediaTypes");
        }
        bundle.path("tags").forEach(tag -> {
            if (tag instanceof ObjectNode object) {
                object.remove(List.of("summary", "parent", "kind"));
            }
        });
        methods(bundle);
        NodeWalk.walk(bundle, NodeKind.CONTRACT, "", (node, kind, place) -> {
            switch (kind) {
                case PARAMETER -> {
                    queryString(node);
                    cookie(node);
                }
                case MEDIA_TYPE -> node.remove(List.of("itemEncoding", "prefixEncoding"));
                case SCHEMA -> {
                    otherwise(node);
                    if (node.path("xml") instanceof ObjectNode xml) {
                        xml.remove("nodeType");
                    }
                }
                case RESPONSE -> described(node);
                case SECURITY_SCHEME -> {
                    node.remove(List.of("deprecated", "oauth2MetadataUrl"));
                    if (node.path("flows") instanceof ObjectNode flows) {
                        flows.remove("deviceAuthorization");
                    }
                }
                case PATH_ITEM, OPERATION -> {
                    otherQueryStrings(node, place);
                    servers(node);
                }
                case CONTRACT -> servers(node);
                default -> { }
            }
            return node;
        });
    }

    /** The summary has taken the place of the description, which may be missing now. */
    private static void described(ObjectNode response) {
        JsonNode summary = response.remove("summary");
        if (!response.has("description") && !response.has("$ref")) {
            response.put("description", summary == null ? "" : summary.asText());
        }
    }

    private static void otherwise(ObjectNode schema) {
        if (schema.path("discriminator") instanceof ObjectNode discriminator) {
            JsonNode target = discriminator.remove("defaultMapping");
            if (target != null && target.isTextual()) {
                schema.set(OTHERWISE, target);
            }
        }
    }

    private static void servers(ObjectNode holder) {
        holder.path("servers").forEach(server -> {
            if (server instanceof ObjectNode object) {
                object.remove("name");
            }
        });
    }

    private void methods(ObjectNode bundle) {
        if (!(bundle.path("paths") instanceof ObjectNode paths)) {
            return;
        }
        Map<String, JsonNode> all = new LinkedHashMap<>();
        paths.properties().forEach(path -> {
            all.put(path.getKey(), path.getValue());
            if (path.getValue() instanceof ObjectNode item) {
                others(item, JsonPointers.child("/paths", path.getKey())).forEach((method, operation) -> {
                    ObjectNode own = item.deepCopy().retain(SHARED);
                    own.set("post", operation.put(METHOD, method).put(PATH, path.getKey()));
                    all.put(path.getKey() + "#" + method, own);
                });
            }
        });
        paths.removeAll();
        all.forEach(paths::set);
    }

    /** The operations of methods that the parser does not know, by what is sent. */
    private Map<String, ObjectNode> others(ObjectNode item, String pointer) {
        Map<String, ObjectNode> operations = new LinkedHashMap<>();
        if (item.remove("query") instanceof ObjectNode query) {
            operations.put("QUERY", query);
        }
        if (item.remove(Operations.OTHER_METHODS) instanceof ObjectNode others) {
            others.properties().forEach(other -> {
                String at = JsonPointers.child(JsonPointers.child(pointer, Operations.OTHER_METHODS), other.getKey());
                if (isCalled(other.getKey(), at) && other.getValue() instanceof ObjectNode operation) {
                    operations.putIfAbsent(other.getKey(), operation);
                }
            });
        }
        return operations;
    }

    /** CONNECT asks a proxy for a tunnel (RFC 9110, section 9.3.6): it is no call of a service. */
    private boolean isCalled(String method, String pointer) {
        if (method.equals("CONNECT")) {
            warn(pointer, "there is no call for the method 'CONNECT'", "leave it out; it asks a proxy for a tunnel");
            return false;
        }
        if (!TOKEN.matcher(method).matches()) {
            sink.add(Diagnostic.error(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(pointer),
                    "'" + method + "' cannot be the name of a method", "name one as it is sent, such as COPY"));
            return false;
        }
        return true;
    }

    /** A query string that is a form as a whole has a parameter per member. */
    private static void queryString(ObjectNode parameter) {
        if (isQueryString(parameter) && isForm(parameter)) {
            parameter.set("schema", parameter.get("content").get(FORM).get("schema"));
            parameter.put("in", "query").put("style", "form").put("explode", true).remove("content");
        }
    }

    /** Any other one is left out: there is no name that its value could be sent under. */
    private void otherQueryStrings(ObjectNode holder, TreePlace place) {
        if (holder.path("parameters") instanceof ArrayNode parameters) {
            for (int index = parameters.size() - 1; index >= 0; index--) {
                if (isQueryString(parameters.get(index)) && !isForm(parameters.get(index))) {
                    warn(place.child("parameters").child(index).child("in").pointer(),
                            "a query string that is no form is not supported; the parameter is left out",
                            "describe it as application/x-www-form-urlencoded, or add it to a call by hand");
                    parameters.remove(index);
                }
            }
        }
    }

    private static boolean isQueryString(JsonNode parameter) {
        return parameter.path("in").asText().toLowerCase(Locale.ROOT).equals("querystring");
    }

    private static boolean isForm(JsonNode parameter) {
        return parameter.path("content").path(FORM).path("schema").isObject();
    }

    /** The style cookie is form without percent-encoding. */
    private static void cookie(ObjectNode parameter) {
        if (parameter.path("style").asText().equals("cookie")) {
            parameter.put("style", "form").put(PLAIN, true);
        }
    }

    private void warn(String pointer, String message, String hint) {
        sink.add(Diagnostic.warning(DiagnosticCode.UNSUPPORTED_CONSTRUCT, origins.locate(pointer), message, hint));
    }

    /** The method of an operation that stands below a path of its own. */
    static Optional<String> method(io.swagger.v3.oas.models.Operation operation) {
        return note(operation, METHOD);
    }

    /** The path that such an operation really has. */
    static Optional<String> path(io.swagger.v3.oas.models.Operation operation) {
        return note(operation, PATH);
    }

    private static Optional<String> note(io.swagger.v3.oas.models.Operation operation, String name) {
        return operation.getExtensions() != null && operation.getExtensions().get(name) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
