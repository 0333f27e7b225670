package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which schemas the values of a discriminator name (OpenAPI 3.1.1, section 4.8.25): branches of a union, or, where there
 * is none, the schemas that build on the one that has it.
 */
final class Discriminators {
    private static final String SCHEMAS = "#/components/schemas/";

    private final References references;
    /** For each schema that has a discriminator the components that build on it, by their names. */
    private final Map<JsonNode, Map<String, String>> heirs = new IdentityHashMap<>();

    Discriminators(References references) {
        this.references = references;
        references.root().path("components").path("schemas").properties().forEach(component ->
                inherit(component.getKey(), component.getValue(), Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private void inherit(String name, JsonNode schema, Set<JsonNode> seen) {
        for (JsonNode part : schema.path("allOf")) {
            JsonNode target = references.target(part);
            if (seen.add(target)) {
                if (part.has("$ref") && !property(target).isEmpty()) {
                    heirs.computeIfAbsent(target, ignored -> new LinkedHashMap<>()).put(name, SCHEMAS + name);
                }
                inherit(name, target, seen);
            }
        }
    }

    /** The member that tells; empty where there is none. */
    static String property(JsonNode schema) {
        return schema.path("discriminator").path("propertyName").asText();
    }

    /** Whether it tells schemas apart that build on this one, not branches of this one. */
    static boolean isOfHeirs(JsonNode schema) {
        return !property(schema).isEmpty() && schema.path("oneOf").isEmpty() && schema.path("anyOf").isEmpty();
    }

    /** The references to the schemas that a discriminator names, by its values; none where there is no discriminator. */
    Map<String, String> named(JsonNode schema) {
        if (property(schema).isEmpty()) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (isOfHeirs(schema)) {
            values.putAll(heirs.getOrDefault(schema, Map.of()));
        }
        for (String union : new String[] {"oneOf", "anyOf"}) {
            schema.path(union).forEach(branch -> {
                String target = branch.path("$ref").asText();
                if (!target.isEmpty()) {
                    values.put(target.substring(target.lastIndexOf('/') + 1), target);
                }
            });
        }
        schema.path("discriminator").path("mapping").properties().forEach(entry -> {
            String target = entry.getValue().asText();
            values.put(entry.getKey(), target.startsWith("#") ? target : SCHEMAS + target);
        });
        values.values().removeIf(reference -> {
            JsonNode target = target(reference);
            return target.isMissingNode() || target == schema;
        });
        return values;
    }

    JsonNode target(String reference) {
        return references.target(JsonNodeFactory.instance.objectNode().put("$ref", reference));
    }
}
