package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what many keywords of JSON Schema say about a shape in the few that types are read from, on the raw tree: the
 * parser's model has some of them for one version of OpenAPI only, and some for none.
 */
final class SchemaRewriter {
    /** Phrases for the Javadoc that no keyword of the parser's model can carry. */
    static final String FACTS = "x-sdkwright-facts";

    /** Where {@code false} says that there is nothing more, not that something can have no value. */
    private static final Set<String> OPEN_OR_CLOSED =
            Set.of("additionalProperties", "unevaluatedProperties", "additionalItems", "unevaluatedItems");

    /** What says anything about a shape; beside a reference, it is part of the shape (OpenAPI 3.1). */
    private static final List<String> SHAPING = List.of("properties", "allOf", "oneOf", "anyOf", "items", "prefixItems",
            "additionalProperties", "patternProperties", "if", "then", "else", "dependentSchemas");

    private final ScalarRules scalars;
    private final ShapeRules shapes = new ShapeRules();
    private final boolean siblings;
    private final boolean unions;

    /**
     * A rewriter for a contract.
     *
     * @param origins where its parts come from
     */
    SchemaRewriter(Origins origins, DiagnosticSink sink) {
        JsonNode root = origins.root().root();
        this.siblings = root.path("openapi").asText().matches("3\\.[1-9].*");
        this.unions = !root.has("swagger");
        this.scalars = new ScalarRules(origins, sink, siblings, unions);
    }

    /** Rewrites every schema of a bundled contract in place. */
    void rewrite(ObjectNode bundle) {
        NodeWalk.walk(bundle, NodeKind.CONTRACT, "", (node, kind, place) -> {
            Samples.drop(node, kind);
            withoutBooleans(node, kind);
            if (kind == NodeKind.MEDIA_TYPE) {
                StreamRules.apply(node, place.last(), bundle);
                binaries(node, place.last());
            } else if (kind == NodeKind.SCHEMA) {
                schema(node, place);
            } else if (!unions && isSimple(node, kind)) {
                scalars.applySimple(node, place);
            }
            return node;
        });
    }

    /** Whether Swagger 2.0 has the type of a value beside its name. */
    private static boolean isSimple(ObjectNode node, NodeKind kind) {
        boolean valued = kind == NodeKind.HEADER || kind == NodeKind.PARAMETER && !node.path("in").asText().equals("body");
        return valued && !node.has("$ref") && !node.has("schema");
    }

    private void schema(ObjectNode schema, TreePlace place) {
        if (schema.path("$ref").isTextual()) {
            if (siblings) {
                composed(schema);
            }
            return;
        }
        scalars.apply(schema, place);
        shapes.apply(schema, unions);
    }

    /** What stands beside a reference is, together with it, all that the value must be. */
    private static void composed(ObjectNode schema) {
        if (SHAPING.stream().noneMatch(schema::has)) {
            return;
        }
        ObjectNode rest = schema.objectNode();
        for (String keyword : SHAPING) {
            JsonNode value = schema.remove(keyword);
            if (value != null) {
                rest.set(keyword, value);
            }
        }
        if (schema.has("required")) {
            rest.set("required", schema.remove("required"));
        }
        ObjectNode reference = schema.objectNode();
        reference.set("$ref", schema.remove("$ref"));
        schema.putArray("allOf").add(reference).add(rest);
    }

    /** {@code true} is the schema that allows everything, {@code false} the one that allows nothing. */
    private static void withoutBooleans(ObjectNode node, NodeKind kind) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            boolean holdsSchemas = kind.child(member.getKey()).filter(child -> child.kind() == NodeKind.SCHEMA).isPresent();
            if (!holdsSchemas) {
                continue;
            }
            JsonNode value = member.getValue();
            if (value.isBoolean() && !OPEN_OR_CLOSED.contains(member.getKey())) {
                node.set(member.getKey(), ofBoolean(node, value));
            } else if (value.isObject() && kind.child(member.getKey()).get().holder() == NodeKind.Holder.MAP) {
                ObjectNode map = (ObjectNode) value;
                List.copyOf(map.properties()).stream()
                        .filter(entry -> entry.getValue().isBoolean())
                        .forEach(entry -> map.set(entry.getKey(), ofBoolean(node, entry.getValue())));
            } else if (value.isArray()) {
                ArrayNode list = (ArrayNode) value;
                for (int index = 0; index < list.size(); index++) {
                    if (list.get(index).isBoolean()) {
                        list.set(index, ofBoolean(node, list.get(index)));
                    }
                }
            }
        }
    }

    private static ObjectNode ofBoolean(ObjectNode factory, JsonNode value) {
        ObjectNode schema = factory.objectNode();
        if (!value.booleanValue()) {
            schema.putObject("not");
        }
        return schema;
    }

    /** Bodies and their parts that have a media type of their own and no encoding are bytes (OAS 3.1.1, section 4.8.14). */
    private static void binaries(ObjectNode mediaType, String name) {
        if (MediaTypes.isJson(name) || !mediaType.path("schema").isObject()) {
            return;
        }
        ObjectNode body = (ObjectNode) mediaType.get("schema");
        binary(body);
        body.path("properties").forEach(part -> {
            if (part.isObject()) {
                binary((ObjectNode) part);
                if (part.path("items").isObject()) {
                    binary((ObjectNode) part.get("items"));
                }
            }
        });
    }

    private static void binary(ObjectNode schema) {
        boolean raw = schema.path("contentMediaType").isTextual() && !schema.has("contentEncoding")
                && !schema.has("format") && schema.path("type").asText("string").equals("string");
        if (raw && MediaTypes.format(schema.get("contentMediaType").textValue(), null)
                == Content.Format.BINARY) {
            schema.put("type", "string").put("format", "binary");
        }
    }

    /** Adds a phrase for the Javadoc. */
    static void fact(ObjectNode schema, String fact) {
        schema.withArrayProperty(FACTS).add(fact);
    }
}
