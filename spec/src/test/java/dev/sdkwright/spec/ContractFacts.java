package dev.sdkwright.spec;

import static dev.sdkwright.spec.Trees.list;
import static dev.sdkwright.spec.Trees.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the contract as facts. Whatever is read is taken out of the tree, and what remains in the end becomes a fact too:
 * so the contract cannot say anything that the table of facts does not know of.
 */
final class ContractFacts {

    private static final Map<String, String> TABLES = Map.of(
            "ListRestoreRecordsResponse", "table 3",
            "InstanceRestoreInfo", "table 4",
            "ErrorResponse", "table 5");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern DATE_FORMAT = Pattern.compile("\\by+M+d+H+m+s+\\b");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^- `([^`]+)`: \\S+");
    private static final Pattern REQUEST_LINE = Pattern.compile("`([A-Z]+ https://\\S+)`");

    private final Map<?, ?> root;
    private final Map<?, ?> components;
    private final List<Fact> facts = new ArrayList<>();

    private ContractFacts(Map<?, ?> root) {
        this.root = root;
        this.components = map(root.remove("components"));
    }

    static List<Fact> of(String contract) {
        ContractFacts reader = new ContractFacts(Trees.read(contract));
        reader.read();
        return List.copyOf(reader.facts);
    }

    private void read() {
        root.remove("tags");
        add("openapi", "contract", "version", root.remove("openapi"));
        readInfo(map(root.remove("info")));
        list(root.remove("servers")).forEach(server -> readServer(map(server)));
        map(root.remove("paths")).forEach((path, item) ->
                map(item).forEach((method, operation) -> readOperation(path, method, map(operation))));
        map(components.remove("schemas")).forEach((name, schema) -> readSchema(name, map(schema)));
        readSecurity();
        map(components.remove("parameters")).forEach((name, rest) -> readRest("parameters " + name, map(rest)));
        map(components.remove("responses")).forEach((name, rest) -> readRest("responses " + name, map(rest)));
        readRest("components", components);
        readRest("contract", root);
    }

    private void readInfo(Map<?, ?> info) {
        info.remove("description");
        add("sdk", "sample", "client", info.remove("title") + "Client");
        add("sdk", "sample", "version", info.remove("version"));
        Map<?, ?> sdk = map(info.remove("x-sdk"));
        add("sdk", "sample", "package", sdk.remove("package"));
        add("sdk", "sample", "corePackage", sdk.remove("corePackage"));
        readRest("x-sdk", sdk);
        readRest("info", info);
    }

    private void readServer(Map<?, ?> server) {
        Object id = server.remove("x-region-id");
        add("region", "servers", id, server.remove("url"));
        server.remove("description", id);
        readRest("server " + id, server);
    }

    private void readOperation(Object path, Object method, Map<?, ?> operation) {
        add("operation", "page", method.toString().toUpperCase(Locale.ROOT), path);
        operation.remove("tags");
        operation.remove("summary");
        add("sdk", "sample", "method", operation.remove("operationId"));
        matches(REQUEST_LINE, operation.remove("description"))
                .forEach(match -> add("example", "request", "line", match.group(1)));
        list(operation.remove("parameters")).forEach(parameter -> readParameter(resolve(map(parameter))));
        map(operation.remove("responses")).forEach((status, response) -> readResponse(status, resolve(map(response))));
        readRest(method + " " + path, operation);
    }

    private void readParameter(Map<?, ?> parameter) {
        Object in = parameter.remove("in");
        Object name = parameter.remove("name");
        String place = "path".equals(in) ? "table 1" : "query".equals(in) ? "table 2" : "no table, but " + in;
        String mandatory = Boolean.TRUE.equals(parameter.remove("required")) ? "mandatory " : "optional ";
        Map<?, ?> schema = map(parameter.remove("schema"));
        add("parameter", place, name, mandatory + type(schema));
        readProse(place, name, parameter.remove("description"));
        if (parameter.containsKey("example")) {
            add("example", place, name, Trees.json(parameter.remove("example")));
        }
        if (parameter.remove("x-auto-filled", true)) {
            add("sdk", "sample", "credentials", name);
        }
        readKeywords(place, name, schema);
        readRest("parameter " + name, parameter);
    }

    private void readResponse(Object status, Map<?, ?> response) {
        response.remove("description");
        Map<?, ?> content = map(response.remove("content"));
        if (content.isEmpty()) {
            add("status", "page", status, "no body");
        }
        content.forEach((mediaType, body) -> {
            Map<?, ?> media = map(body);
            String schema = reference(map(media.remove("schema")));
            add("status", "page", status, mediaType + " " + TABLES.get(schema));
            if ("200".equals(status)) {
                add("sdk", "sample", "response", schema);
            }
            if (media.containsKey("example")) {
                Trees.leaves("", media.remove("example"),
                        (pointer, leaf) -> add("example", "status " + status, pointer, Trees.json(leaf)));
            }
            readRest("status " + status, media);
        });
        readRest("status " + status, response);
    }

    private void readSchema(Object name, Map<?, ?> schema) {
        String place = TABLES.getOrDefault(name, "no table, but " + name);
        schema.remove("description");
        add("schema", "contract", name, schema.remove("type"));
        map(schema.remove("properties")).forEach((property, node) -> {
            Map<?, ?> of = map(node);
            add("property", place, property, type(of));
            readProse(place, property, of.remove("description"));
            readKeywords(place, property, of);
        });
        readRest("schema " + name, schema);
    }

    private void readSecurity() {
        list(root.remove("security")).forEach(requirement ->
                map(requirement).forEach((scheme, scopes) -> add("security", "contract", scheme, scopes)));
        map(components.remove("securitySchemes")).forEach((scheme, keys) ->
                map(keys).forEach((key, value) -> add("security", scheme, key, value)));
    }

    private void readProse(Object place, Object name, Object description) {
        if (description == null) {
            add("description", place, name, "missing");
        }
        matches(DATE_FORMAT, description).forEach(match -> add("format", place, name, match.group()));
        matches(DOCUMENTED, description).forEach(match -> add("documented", place, name, match.group(1)));
    }

    private void readKeywords(Object place, Object name, Map<?, ?> schema) {
        list(schema.remove("enum")).forEach(value -> add("enum", place, name, value));
        schema.forEach((keyword, value) -> add(keyword, place, name, value));
    }

    private void readRest(String place, Map<?, ?> rest) {
        rest.forEach((key, value) -> add("unknown", place, key, value));
    }

    /** The type in the page's words. */
    private static String type(Map<?, ?> schema) {
        Object type = schema.remove("type");
        Object format = schema.remove("format");
        if ("string".equals(type) && format == null) {
            return "String";
        }
        if ("integer".equals(type) && "int32".equals(format)) {
            return "Integer";
        }
        if ("array".equals(type) && format == null) {
            return "Array of " + reference(map(schema.remove("items"))) + " objects";
        }
        return type + " as " + format;
    }

    private static String reference(Map<?, ?> schema) {
        return String.valueOf(schema.get("$ref")).replace(SCHEMAS, "");
    }

    /** What a reference points at is taken out of the components, so that an unused component is noticed. */
    private Map<?, ?> resolve(Map<?, ?> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        String[] steps = reference.split("/");
        return map(map(components.get(steps[2])).remove(steps[3]));
    }

    private static List<MatchResult> matches(Pattern pattern, Object text) {
        return text == null ? List.of() : pattern.matcher(text.toString()).results().toList();
    }

    private void add(Object kind, Object place, Object name, Object value) {
        facts.add(new Fact(String.valueOf(kind), String.valueOf(place), String.valueOf(name), String.valueOf(value)));
    }
}
