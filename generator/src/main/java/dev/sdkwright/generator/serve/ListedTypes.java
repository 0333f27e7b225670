package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Listed values that are not of the type beside them: {@code 1} where a text is meant, {@code "1"} where a number is. No
 * value would be allowed; what is spelled like one of the type is meant to be it, as clients read it.
 */
final class ListedTypes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private ListedTypes() {}

    /** Lets a schema's list have the values that are meant; where all are texts and the type is another, it is believed. */
    static void fit(ObjectNode schema) {
        String type = schema.path("type").asText();
        JsonNode listed = schema.path("enum");
        boolean scalar = type.equals("string") || type.equals("boolean") || NUMBERS.contains(type);
        if (!scalar || !listed.isArray() || listed.valueStream().allMatch(value -> isOf(type, value))) {
            return;
        }
        ArrayNode meant = JSON.arrayNode();
        listed.forEach(value -> readings(value).stream()
                .filter(reading -> reading.isNull() || isOf(type, reading)).findFirst().ifPresent(meant::add));
        if (meant.valueStream().anyMatch(value -> !value.isNull())) {
            schema.set("enum", meant);
        } else if (listed.valueStream().allMatch(JsonNode::isTextual)) {
            schema.remove("type");
        }
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            default -> value.isNumber();
        };
    }

    /** What a listed value may be meant as, itself first. */
    static List<JsonNode> readings(JsonNode value) {
        List<JsonNode> readings = new ArrayList<>(List.of(value));
        if (value.isNumber() || value.isBoolean()) {
            readings.add(JSON.textNode(value.asText()));
        } else if (value.isTextual()) {
            String text = value.textValue().strip();
            if (text.equals("true") || text.equals("false")) {
                readings.add(JSON.booleanNode(text.equals("true")));
            } else if (text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
                readings.add(text.indexOf('.') < 0 ? JSON.numberNode(Long.parseLong(text)) : JSON.numberNode(new BigDecimal(text)));
            }
        }
        return readings;
    }
}
