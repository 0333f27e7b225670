package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code $dynamicRef}: a schema says that a part of it is what whoever refers to it means by a name (JSON Schema 2020-12,
 * core, section 8.2.3.2). Java has no such types, so that what is meant is written down for each who refers to it.
 */
final class DynamicReferences {
    private static final String DYNAMIC = "$dynamicRef";

    /** What a dynamic reference means, in the words of the bundle. */
    private static final String BOUND = "x-sdkwright-bound";

    private DynamicReferences() {}

    /** Without anybody who means something else, it is a reference like any other. */
    static void makeStatic(ObjectNode schema) {
        if (!schema.path(DYNAMIC).isTextual()) {
            return;
        }
        String reference = schema.remove(DYNAMIC).textValue();
        if (schema.has("$ref")) {
            schema.withArrayProperty("allOf").addObject().put("$ref", reference);
        } else {
            schema.put("$ref", reference);
        }
    }

    /** The names that dynamic references below a schema ask for. */
    static Set<String> names(JsonNode schema) {
        Set<String> names = new HashSet<>();
        schema.findValues(DYNAMIC).forEach(reference -> {
            if (reference.isTextual()) {
                names.add(name(reference.textValue()));
            }
        });
        return names;
    }

    /**
     * Notes what the dynamic references below a copy of a schema mean.
     *
     * @param scope by their names
     * @param reference how the bundle refers to it
     */
    static void bind(
            ObjectNode copy, Map<String, SchemaResources.Place> scope, Function<SchemaResources.Place, String> reference) {
        NodeWalk.walk(copy, NodeKind.SCHEMA, "", (node, kind, place) -> {
            SchemaResources.Place meant = scope.get(name(node.path(DYNAMIC).asText()));
            if (kind == NodeKind.SCHEMA && meant != null) {
                node.remove(DYNAMIC);
                node.put(BOUND, reference.apply(meant));
            }
            return node;
        });
    }

    /** Makes references of the notes, when all other references have been rewritten. */
    static void settle(ObjectNode copy) {
        copy.remove(List.of("$id", "$anchor", "$dynamicAnchor", "$defs"));
        NodeWalk.walk(copy, NodeKind.SCHEMA, "", (node, kind, place) -> {
            JsonNode meant = node.remove(BOUND);
            if (meant != null) {
                node.set("$ref", meant);
            }
            return node;
        });
    }

    private static String name(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }
}
