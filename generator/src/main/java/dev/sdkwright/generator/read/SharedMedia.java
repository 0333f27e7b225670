package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What an operation of Swagger 2.0 takes and gives by its own {@code consumes} and {@code produces}. The parser's conversion
 * gives bodies and responses that several operations share the media types of the whole document, so that they are written
 * out where an operation has others; and it takes a form for JSON where nobody says that it is a form.
 */
final class SharedMedia {
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/form-data");

    private final ObjectNode document;
    private final Origins origins;

    SharedMedia(ObjectNode document, Origins origins) {
        this.document = document;
        this.origins = origins;
    }

    /** Changes a document in place. */
    void spread() {
        for (Operations.RawOperation operation : Operations.of(document)) {
            if (isOwn(operation.node(), "consumes")) {
                bodies(operation);
            }
            if (isOwn(operation.node(), "produces")) {
                responses(operation);
            }
            form(operation.node());
        }
    }

    private boolean isOwn(ObjectNode operation, String keyword) {
        return operation.path(keyword).isArray() && !operation.get(keyword).equals(document.path(keyword));
    }

    private void bodies(Operations.RawOperation operation) {
        if (operation.node().path("parameters") instanceof ArrayNode parameters) {
            for (int index = 0; index < parameters.size(); index++) {
                JsonNode target = target(parameters.get(index));
                if (target != parameters.get(index) && target.path("in").asText().equals("body")) {
                    origins.addCopy(JsonPointers.child(operation.pointer() + "/parameters", Integer.toString(index)),
                            pointer(parameters.get(index)));
                    parameters.set(index, target.deepCopy());
                }
            }
        }
    }

    private void responses(Operations.RawOperation operation) {
        if (operation.node().path("responses") instanceof ObjectNode responses) {
            for (Map.Entry<String, JsonNode> response : List.copyOf(responses.properties())) {
                JsonNode target = target(response.getValue());
                if (target != response.getValue() && target.has("schema")) {
                    origins.addCopy(JsonPointers.child(operation.pointer() + "/responses", response.getKey()),
                            pointer(response.getValue()));
                    responses.set(response.getKey(), target.deepCopy());
                }
            }
        }
    }

    /** Fields of forms are sent as a form, whatever else the document takes (Swagger 2.0, Parameter Object). */
    private void form(ObjectNode operation) {
        boolean form = false;
        boolean file = false;
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode target = target(parameter);
            form |= target.path("in").asText().equals("formData");
            file |= target.path("type").asText().equals("file");
        }
        JsonNode consumes = operation.has("consumes") ? operation.get("consumes") : document.path("consumes");
        boolean said = consumes.isEmpty();
        for (JsonNode mediaType : consumes) {
            said |= FORMS.contains(mediaType.asText().split(";", 2)[0].strip());
        }
        if (form && !said) {
            operation.putArray("consumes").add(FORMS.get(file ? 1 : 0));
        }
    }

    private static String pointer(JsonNode reference) {
        return JsonPointers.ofFragment(reference.path("$ref").asText("#").substring(1));
    }

    /** What a reference leads to; itself where that is nothing. */
    private JsonNode target(JsonNode node) {
        String reference = node.path("$ref").asText();
        JsonNode target = reference.startsWith("#/") ? JsonPointers.resolve(document, pointer(node)) : null;
        return target == null ? node : target;
    }
}
