package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats of lists in Swagger 2.0 that the parser's conversion to 3.0 drops: all of those in forms, and {@code tsv}.
 * They are noted beside the parameter before, and found again in what it is converted to.
 */
final class CollectionFormats {
    private static final String NOTE = "x-sdkwright-collection-format";

    private CollectionFormats() {}

    /** Notes them in a document of Swagger 2.0. */
    static void note(ObjectNode document) {
        for (ObjectNode parameter : parameters(document)) {
            String format = parameter.path("collectionFormat").asText("csv");
            boolean list = parameter.path("type").asText("").equals("array");
            boolean dropped = parameter.path("in").asText("").equals("formData") || format.equals("tsv");
            if (list && dropped) {
                parameter.put(NOTE, format);
            }
        }
    }

    /** Every parameter of a document of Swagger 2.0, references aside. */
    static List<ObjectNode> parameters(ObjectNode document) {
        List<JsonNode> groups = new ArrayList<>(List.of(document.path("parameters")));
        for (JsonNode item : document.path("paths")) {
            groups.add(item.path("parameters"));
            item.forEach(operation -> groups.add(operation.path("parameters")));
        }
        List<ObjectNode> parameters = new ArrayList<>();
        groups.forEach(group -> group.forEach(parameter -> {
            if (parameter instanceof ObjectNode object && !object.has("$ref")) {
                parameters.add(object);
            }
        }));
        return parameters;
    }

    /** Says in the words of OpenAPI 3 what was noted in a document that has been converted. */
    static void restore(ObjectNode converted) {
        for (JsonNode noted : converted.findParents(NOTE)) {
            ObjectNode parameter = (ObjectNode) noted;
            String format = parameter.remove(NOTE).asText();
            parameter.put("style", switch (format) {
                case "ssv" -> "spaceDelimited";
                case "tsv" -> "tabDelimited";
                case "pipes" -> "pipeDelimited";
                default -> "form";
            });
            parameter.put("explode", format.equals("multi"));
        }
    }

    /** What was noted, as the style that stands for it. */
    static Optional<Serialization> of(Map<String, Object> extensions) {
        Object format = extensions == null ? null : extensions.get(NOTE);
        return format == null ? Optional.empty() : Optional.of(switch (format.toString()) {
            case "ssv" -> Serialization.of(Style.SPACE_DELIMITED);
            case "tsv" -> Serialization.of(Style.TAB_DELIMITED);
            case "pipes" -> Serialization.of(Style.PIPE_DELIMITED);
            case "multi" -> Serialization.FORM;
            default -> Serialization.of(Style.FORM);
        });
    }
}
