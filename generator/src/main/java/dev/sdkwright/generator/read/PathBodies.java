package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.UsualMethods;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies and fields of forms that a document of Swagger 2.0 declares for a whole path, declared for each of its operations:
 * OpenAPI 3 has no bodies at paths, and so the parser's conversion would make parameters of them.
 */
final class PathBodies {
    private final ObjectNode document;

    PathBodies(ObjectNode document) {
        this.document = document;
    }

    /** Moves them, in place. */
    void move() {
        for (JsonNode item : document.path("paths")) {
            if (item.path("parameters") instanceof ArrayNode shared) {
                move(item, shared);
            }
        }
    }

    private void move(JsonNode item, ArrayNode shared) {
        List<JsonNode> bodies = new ArrayList<>();
        shared.forEach(parameter -> {
            if (isBody(target(parameter))) {
                bodies.add(parameter);
            }
        });
        if (bodies.isEmpty()) {
            return;
        }
        List<JsonNode> rest = new ArrayList<>();
        shared.forEach(rest::add);
        rest.removeAll(bodies);
        shared.removeAll();
        shared.addAll(rest);
        item.properties().forEach(member -> {
            if (UsualMethods.keys().contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                add(operation, bodies);
            }
        });
    }

    /** What the operation declares itself goes over what the path declares, and is of one kind: a body or a form. */
    private void add(ObjectNode operation, List<JsonNode> bodies) {
        List<JsonNode> own = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> own.add(target(parameter)));
        boolean hasBody = own.stream().anyMatch(parameter -> in(parameter).equals("body"));
        boolean hasForm = own.stream().anyMatch(parameter -> in(parameter).equals("formData"));
        for (JsonNode parameter : bodies) {
            JsonNode body = target(parameter);
            boolean other = in(body).equals("body") ? hasForm : hasBody;
            if (!other && own.stream().noneMatch(declared -> replaces(declared, body))) {
                operation.withArrayProperty("parameters").add(parameter);
            }
        }
    }

    private static boolean replaces(JsonNode declared, JsonNode shared) {
        return in(declared).equals(in(shared))
                && (in(shared).equals("body") || declared.path("name").equals(shared.path("name")));
    }

    private static boolean isBody(JsonNode parameter) {
        return in(parameter).equals("body") || in(parameter).equals("formData");
    }

    private static String in(JsonNode parameter) {
        return parameter.path("in").asText();
    }

    /** What a reference leads to; itself where that is nothing. */
    private JsonNode target(JsonNode parameter) {
        String reference = parameter.path("$ref").asText();
        JsonNode target = reference.startsWith("#/")
                ? JsonPointers.resolve(document, JsonPointers.ofFragment(reference.substring(1)))
                : null;
        return target == null ? parameter : target;
    }
}
