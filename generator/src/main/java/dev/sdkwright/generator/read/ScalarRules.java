package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a schema says about its type and its values, said by {@code type}, {@code format} and {@code enum} of one type. */
final class ScalarRules {
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "object", "array", "null", "file");

    private static final Set<String> SIMPLE = Set.of("string", "number", "integer", "boolean", "array", "file");

    /** What contracts call types that have another name, with the format that goes with it behind a space. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("int", "integer"), Map.entry("int32", "integer int32"), Map.entry("int64", "integer int64"),
            Map.entry("long", "integer int64"), Map.entry("short", "integer int32"), Map.entry("byte", "string byte"),
            Map.entry("float", "number float"), Map.entry("double", "number double"),
            Map.entry("decimal", "number"), Map.entry("bigdecimal", "number"), Map.entry("bool", "boolean"),
            Map.entry("str", "string"), Map.entry("text", "string"), Map.entry("char", "string"),
            Map.entry("enum", "string"), Map.entry("date", "string date"), Map.entry("datetime", "string date-time"),
            Map.entry("date-time", "string date-time"), Map.entry("timestamp", "string date-time"),
            Map.entry("uuid", "string uuid"), Map.entry("uri", "string uri"), Map.entry("url", "string uri"),
            Map.entry("binary", "string binary"), Map.entry("file", "string binary"), Map.entry("map", "object"), Map.entry("dict", "object"),
            Map.entry("list", "array"), Map.entry("any", ""));

    private final Origins origins;
    private final DiagnosticSink sink;
    private final boolean typeLists;
    private final boolean unions;

    /**
     * Rules for a contract.
     *
     * @param typeLists whether its version knows lists of types
     * @param unions whether its version knows anyOf
     */
    ScalarRules(Origins origins, DiagnosticSink sink, boolean typeLists, boolean unions) {
        this.origins = origins;
        this.sink = sink;
        this.typeLists = typeLists;
        this.unions = unions;
    }

    void apply(ObjectNode schema, TreePlace place) {
        if (unions && schema.path("discriminator").isTextual()) {
            String property = schema.get("discriminator").textValue();
            schema.putObject("discriminator").put("propertyName", property);
        }
        if (!schema.path("x-nullable").isBoolean()) {
            schema.remove("x-nullable");
        }
        typeName(schema, place);
        if (!typeLists) {
            typeList(schema);
        }
        contents(schema, place);
        new ListedValues(origins, sink).fit(schema, place);
        values(schema);
        encoding(schema);
    }

    /** What Swagger 2.0 has beside the name of a parameter or a header: a type must be there, and be a simple one. */
    void applySimple(ObjectNode valued, TreePlace place) {
        apply(valued, place);
        if (!SIMPLE.contains(valued.path("type").asText())) {
            valued.put("type", "string");
        }
        if (valued.path("type").asText().equals("integer") && !valued.has("format")) {
            // The parser's conversion would take it for a small one.
            valued.put("format", "int64");
        }
    }

    /** Of elements and members the type tells which ones count (JSON Schema): the other ones say nothing of such a value. */
    private void contents(ObjectNode schema, TreePlace place) {
        String type = schema.path("type").asText();
        if (schema.has("items") && !type.equals("array") && !type.isEmpty()) {
            ignore(schema, "items", place, "'items' is for lists, but the type is '" + type + "'; it is ignored",
                    "make the type 'array', or remove 'items'");
        } else if (schema.has("items") && schema.path("type").isMissingNode() && hasTypedBranch(schema)) {
            ignore(schema, "items", place, "'items' stands beside a choice that says what the value is; it is ignored",
                    "write 'items' into the branch that is a list");
        }
        for (String keyword : List.of("properties", "additionalProperties")) {
            if (!schema.path(keyword).isEmpty() && !type.equals("object") && TYPES.contains(type)) {
                ignore(schema, keyword, place,
                        "'" + keyword + "' is for objects, but the type is '" + type + "'; it is ignored",
                        "make the type 'object', or remove '" + keyword + "'");
            }
        }
    }

    /** The parser would take whatever has elements for a list, also where a choice says that it need not be one. */
    private static boolean hasTypedBranch(ObjectNode schema) {
        for (String choice : List.of("oneOf", "anyOf")) {
            for (JsonNode branch : schema.path(choice)) {
                if (branch.has("type") || branch.has("$ref")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void ignore(ObjectNode schema, String keyword, TreePlace place, String message, String hint) {
        schema.remove(keyword);
        sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT,
                origins.locate(place.child(keyword).pointer()), message, hint));
    }

    /** Types whose name is wrong, but clear. */
    private void typeName(ObjectNode schema, TreePlace place) {
        JsonNode written = schema.path("type");
        if (written.isMissingNode() || written.isArray()) {
            return;
        }
        if (written.isNull() && unions) {
            // What YAML makes of the word without quotes.
            schema.put("type", "null");
            return;
        }
        String type = written.isTextual() ? written.asText() : StructureRules.name(written);
        boolean known = type.equals("file") || type.equals("null") ? type.equals("null") == unions : TYPES.contains(type);
        if (known) {
            return;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(lower, TYPES.contains(lower) && !lower.equals("null") ? lower : "");
        String[] words = meant.split(" ");
        if (words[0].isEmpty()) {
            schema.remove("type");
        } else {
            schema.put("type", words[0]);
        }
        if (words.length > 1 && !schema.has("format")) {
            schema.put("format", words[1]);
        }
        sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, origins.locate(place.child("type").pointer()),
                (written.isTextual() ? "there is no type '" + type + "'" : "'type' is " + type) + "; it is read as " + (words[0].isEmpty() ? "any type" : "'" + meant + "'"),
                "name one of string, number, integer, boolean, array and object, and perhaps a format"));
    }

    /** A list of types, as 3.1 has it, in a contract of an earlier version. */
    private void typeList(ObjectNode schema) {
        if (!schema.path("type").isArray()) {
            return;
        }
        List<String> types = new ArrayList<>();
        schema.get("type").forEach(type -> types.add(type.asText()));
        if (types.remove("null")) {
            nullable(schema);
        }
        schema.remove("type");
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else if (unions && !types.isEmpty() && !schema.has("anyOf") && !schema.has("oneOf")) {
            ArrayNode branches = schema.putArray("anyOf");
            types.forEach(type -> branches.add(ofType(schema, type)));
        }
    }

    private static ObjectNode ofType(ObjectNode schema, String type) {
        ObjectNode branch = schema.objectNode().put("type", type);
        List<String> own = switch (type) {
            case "array" -> List.of("items");
            case "object" -> List.of("properties", "additionalProperties", "required");
            case "string" -> List.of("enum", "format");
            default -> List.of();
        };
        for (String keyword : own) {
            JsonNode value = schema.remove(keyword);
            if (value != null) {
                branch.set(keyword, value);
            }
        }
        return branch;
    }

    /** Listed values: of one type, which is said; null among them makes the value nullable. */
    private void values(ObjectNode schema) {
        if (schema.has("const") && !schema.has("enum")) {
            constant(schema);
            return;
        }
        if (!schema.path("enum").isArray() || schema.get("enum").isEmpty()) {
            return;
        }
        Map<String, Set<JsonNode>> byType = new LinkedHashMap<>();
        boolean hasNull = false;
        for (JsonNode value : schema.get("enum")) {
            hasNull |= value.isNull();
            if (!value.isNull()) {
                byType.computeIfAbsent(type(value), ignored -> new LinkedHashSet<>()).add(value);
            }
        }
        if (hasNull) {
            nullable(schema);
        }
        if (byType.containsKey("integer") && byType.containsKey("number")) {
            byType.remove("integer");
        }
        boolean typed = schema.path("type").isTextual();
        if (byType.containsKey("object") || byType.containsKey("array")) {
            SchemaRewriter.fact(schema, "one of " + schema.get("enum"));
            schema.remove("enum");
        } else if (byType.isEmpty()) {
            schema.remove("enum");
            schema.put(Schemas.ONLY_NULL, true);
        } else if (!typed && byType.size() > 1) {
            mixed(schema, byType);
        } else if (!typed && !schema.has("type") && !schema.has("anyOf") && !schema.has("oneOf") && !schema.has("allOf")) {
            schema.put("type", byType.keySet().iterator().next());
        }
    }

    private void mixed(ObjectNode schema, Map<String, Set<JsonNode>> byType) {
        if (!unions || schema.has("anyOf") || schema.has("oneOf")) {
            SchemaRewriter.fact(schema, "one of " + schema.get("enum"));
            schema.remove("enum");
            schema.remove("type");
            return;
        }
        JsonNode all = schema.remove("enum");
        schema.remove("type");
        ArrayNode branches = schema.putArray("anyOf");
        byType.keySet().forEach(type -> {
            ArrayNode values = branches.addObject().put("type", type).putArray("enum");
            all.forEach(value -> {
                if (type(value).equals(type) || type.equals("number") && value.isNumber()) {
                    values.add(value);
                }
            });
        });
    }

    /** The only value of all, said so that every version of the parser's model keeps it. */
    private void constant(ObjectNode schema) {
        JsonNode value = schema.get("const");
        if (value.isNull()) {
            schema.remove("const");
            nullable(schema);
            schema.put(Schemas.ONLY_NULL, true);
        } else if (value.isContainerNode()) {
            schema.remove("const");
            SchemaRewriter.fact(schema, "always " + value);
            if (!schema.has("type")) {
                schema.put("type", type(value));
            }
        } else {
            if (!schema.has("type")) {
                schema.put("type", type(value));
            }
            if (value.isBoolean()) {
                SchemaRewriter.fact(schema, "always " + value);
            } else if (!typeLists) {
                schema.remove("const");
                schema.putArray("enum").add(value);
            }
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }

    private static void encoding(ObjectNode schema) {
        String type = schema.path("type").asText("string");
        if (!schema.path("contentEncoding").isTextual() && !schema.path("contentMediaType").isTextual()) {
            return;
        }
        if (schema.path("contentEncoding").asText().equalsIgnoreCase("base64") && !schema.has("format")
                && (type.equals("string") || type.isEmpty())) {
            schema.put("format", "byte").put(Schemas.ENCODED, "base64");
            if (!schema.has("type")) {
                schema.put("type", "string");
            }
        } else if (schema.has("contentEncoding")) {
            SchemaRewriter.fact(schema, "encoded as " + schema.get("contentEncoding").asText());
        }
        if (schema.has("contentMediaType")) {
            SchemaRewriter.fact(schema, "media type " + schema.get("contentMediaType").asText());
        }
    }

    private static void nullable(ObjectNode schema) {
        schema.put("nullable", true).put("x-nullable", true);
    }
}
