package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the schemas of one value say of it: references followed, allOf and all branches of unions written out. */
final class Shape {
    private final References references;
    private final List<JsonNode> schemas = new ArrayList<>();
    private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Shape(References references) {
        this.references = references;
    }

    /** With every branch: what a value may be. */
    static Shape of(JsonNode schema, References references) {
        Shape shape = new Shape(references);
        shape.collect(schema, List.of("allOf", "oneOf", "anyOf"));
        return shape;
    }

    /** Without branches: what a value has to be in any case. */
    static Shape common(List<JsonNode> schemas, References references) {
        Shape shape = new Shape(references);
        schemas.forEach(schema -> shape.collect(schema, List.of("allOf")));
        return shape;
    }

    private void collect(JsonNode node, List<String> followed) {
        JsonNode schema = node;
        while (schema.isObject() && seen.add(schema)) {
            boolean reference = schema.path("$ref").isTextual();
            if (!reference || references.haveCompany()) {
                schemas.add(schema);
                for (String list : followed) {
                    schema.path(list).forEach(part -> collect(part, followed));
                }
            }
            if (!reference) {
                return;
            }
            schema = references.target(schema);
        }
    }

    List<JsonNode> schemas() {
        return schemas;
    }

    /** The types that are named, null aside; those that keywords speak of where none is. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode schema : schemas) {
            if (schema.path("type").isTextual()) {
                types.add(schema.get("type").textValue());
            }
            schema.path("type").forEach(type -> types.add(type.asText()));
        }
        types.remove("null");
        if (types.isEmpty()) {
            if (has("properties") || has("additionalProperties") || has("patternProperties")) {
                types.add("object");
            } else if (has("items") || has("prefixItems")) {
                types.add("array");
            } else if (has("pattern") || has("minLength") || has("maxLength")) {
                types.add("string");
            } else if (has("minimum") || has("maximum") || has("multipleOf")) {
                types.add("number");
            }
        }
        return types;
    }

    boolean has(String keyword) {
        return schemas.stream().anyMatch(schema -> schema.has(keyword));
    }

    /** What a keyword says, once for each schema that has it. */
    List<JsonNode> all(String keyword) {
        return schemas.stream().filter(schema -> schema.has(keyword)).map(schema -> schema.get(keyword)).toList();
    }

    /** What the elements of a list are; missing where nothing is said. */
    JsonNode items() {
        return all("items").stream().filter(JsonNode::isObject).findFirst().orElse(MissingNode.getInstance());
    }

    /** The declared members, with all that is said of each. */
    Map<String, List<JsonNode>> members() {
        Map<String, List<JsonNode>> members = new LinkedHashMap<>();
        all("properties").forEach(properties -> properties.properties().forEach(member ->
                members.computeIfAbsent(member.getKey(), ignored -> new ArrayList<>()).add(member.getValue())));
        return members;
    }

    /** What is said of a member; missing where nothing is. */
    JsonNode member(String name) {
        List<JsonNode> declared = members().getOrDefault(name, List.of());
        if (!declared.isEmpty()) {
            return declared.get(0);
        }
        return all("additionalProperties").stream().filter(JsonNode::isObject).findFirst().orElse(MissingNode.getInstance());
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        all("required").forEach(list -> list.forEach(name -> required.add(name.asText())));
        return required;
    }
}
