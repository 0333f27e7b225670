package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a schema says about elements and members by their place or their name, said of all of them. */
final class ShapeRules {
    /** A condition without any of them says nothing about what may be there. */
    private static final List<String> CONDITIONAL =
            List.of("$ref", "properties", "allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas");

    /**
     * Rewrites a schema.
     *
     * @param unions whether the contract's version knows anyOf
     */
    void apply(ObjectNode schema, boolean unions) {
        tuple(schema, unions);
        patterns(schema, unions);
        if (schema.path("unevaluatedProperties").isObject() && !schema.has("additionalProperties")) {
            schema.set("additionalProperties", schema.get("unevaluatedProperties"));
        }
        if (schema.path("unevaluatedItems").isObject() && !schema.has("items")) {
            schema.set("items", schema.get("unevaluatedItems"));
        }
        schema.remove(List.of("unevaluatedProperties", "unevaluatedItems"));
        dependencies(schema);
        if (unions) {
            conditions(schema);
        }
    }

    /** Elements by their place; earlier drafts have them as a list of {@code items}. */
    private static void tuple(ObjectNode schema, boolean unions) {
        String key = schema.path("prefixItems").isArray() ? "prefixItems" : "items";
        if (!schema.path(key).isArray()) {
            return;
        }
        JsonNode places = schema.remove(key);
        Set<JsonNode> elements = new LinkedHashSet<>();
        places.forEach(elements::add);
        JsonNode rest = key.equals("items") ? schema.remove("additionalItems") : schema.remove("items");
        if (rest != null && rest.isObject() && !isNothing(rest)) {
            elements.add(rest);
        }
        SchemaRewriter.fact(schema, "elements by their place: " + names(places));
        schema.set("items", one(schema, elements, unions));
        if (!schema.has("type")) {
            schema.put("type", "array");
        }
    }

    /** The schema that {@code false} stands for. */
    private static boolean isNothing(JsonNode schema) {
        return schema.size() == 1 && schema.path("not").isObject() && schema.path("not").isEmpty();
    }

    private static String names(JsonNode places) {
        List<String> names = new ArrayList<>();
        for (JsonNode place : places) {
            String reference = place.path("$ref").asText();
            names.add(!reference.isEmpty() ? reference.substring(reference.lastIndexOf('/') + 1)
                    : place.has("title") ? place.get("title").asText() : place.path("type").asText("any"));
        }
        return String.join(", ", names);
    }

    /** Members by their name; of what is not listed, the contract says nothing where only they are typed. */
    private static void patterns(ObjectNode schema, boolean unions) {
        if (!schema.path("patternProperties").isObject()) {
            return;
        }
        JsonNode patterns = schema.remove("patternProperties");
        JsonNode additional = schema.path("additionalProperties");
        if (patterns.isEmpty() || additional.isBoolean() && additional.booleanValue() || additional.isObject()
                && additional.isEmpty()) {
            return;
        }
        Set<JsonNode> values = new LinkedHashSet<>();
        patterns.properties().forEach(pattern -> {
            if (pattern.getValue().isObject() && !isNothing(pattern.getValue())) {
                values.add(pattern.getValue());
            }
        });
        if (additional.isObject()) {
            values.add(additional);
        }
        if (!values.isEmpty()) {
            schema.set("additionalProperties", one(schema, values, unions));
            SchemaRewriter.fact(schema, "names of further members: "
                    + String.join(", ", patterns.properties().stream().map(entry -> entry.getKey()).toList()));
        }
    }

    /** What is one of several. */
    private static JsonNode one(ObjectNode factory, Set<JsonNode> schemas, boolean unions) {
        if (schemas.size() == 1) {
            return schemas.iterator().next();
        }
        ObjectNode several = factory.objectNode();
        if (unions && !schemas.isEmpty()) {
            ArrayNode branches = several.putArray("anyOf");
            schemas.forEach(branches::add);
        }
        return several;
    }

    private static void dependencies(ObjectNode schema) {
        schema.path("dependentRequired").properties().forEach(entry -> {
            List<String> names = new ArrayList<>();
            entry.getValue().forEach(name -> names.add(name.asText()));
            SchemaRewriter.fact(schema, "with " + entry.getKey() + " also " + String.join(", ", names));
        });
    }

    /** What is there under a condition may be there. */
    private static void conditions(ObjectNode schema) {
        List<JsonNode> conditional = new ArrayList<>(List.of(schema.path("then"), schema.path("else")));
        schema.path("dependentSchemas").forEach(conditional::add);
        conditional.removeIf(part -> CONDITIONAL.stream().noneMatch(part::has));
        schema.remove(List.of("if", "then", "else", "dependentSchemas"));
        if (conditional.isEmpty()) {
            return;
        }
        ArrayNode parts = schema.withArrayProperty("allOf");
        // Of two parts, so that the choice of one is not what the whole is.
        parts.addObject().put("type", "object");
        ArrayNode choice = parts.addObject().putArray("anyOf");
        conditional.forEach(choice::add);
    }
}
