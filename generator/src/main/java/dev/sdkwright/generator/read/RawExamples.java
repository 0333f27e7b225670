package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.model.Example;
import dev.sdkwright.generator.model.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples as a bundled contract has them, untouched by the parser, which makes other things of dates and numbers. */
final class RawExamples {
    /** Longer chains of references are circles. */
    private static final int CHAIN_LIMIT = 100;

    /** How many listed values are looked at for one that says something. */
    private static final int FEW = 100;

    private final JsonNode bundle;

    RawExamples(JsonNode bundle) {
        this.bundle = bundle;
    }

    /** Where a reference leads, itself followed; a missing node where it leads nowhere. */
    JsonNode follow(JsonNode node) {
        JsonNode current = node;
        for (int step = 0; current.path("$ref").isTextual(); step++) {
            String reference = current.path("$ref").asText();
            JsonNode target = reference.startsWith("#") && step < CHAIN_LIMIT
                    ? JsonPointers.resolve(bundle, JsonPointers.ofFragment(reference.substring(1)))
                    : null;
            current = target == null ? current.path("") : target;
        }
        return current;
    }

    /** The examples beside a schema: {@code example}, or the values of {@code examples} by their names. */
    List<Example> beside(JsonNode holder) {
        if (holder.has("example")) {
            return List.of(new Example("", "", value(holder.get("example"))));
        }
        List<Example> examples = new ArrayList<>();
        holder.path("examples").properties().forEach(entry -> {
            JsonNode example = follow(entry.getValue());
            JsonNode given = example.has("value") ? example.get("value") : example.path("dataValue");
            if (!given.isMissingNode()) {
                String summary = example.path("summary").asText(example.path("description").asText(""));
                examples.add(new Example(entry.getKey(), summary, value(given)));
            }
        });
        return examples;
    }

    /** The value that a schema itself shows, or the only one or the first of those that it lists. */
    static Optional<JsonNode> shown(JsonNode schema) {
        for (String keyword : List.of("example", "x-example", "const", "default")) {
            JsonNode value = schema.path(keyword);
            // A default that is empty shows nothing.
            if (!value.isMissingNode() && !value.isNull() && !(keyword.equals("default") && isEmptyText(value))) {
                return Optional.of(value);
            }
        }
        for (String keyword : List.of("examples", "enum")) {
            JsonNode listed = schema.path(keyword);
            // The first that says something: in a path an empty one would leave nothing.
            Optional<JsonNode> telling = !listed.isArray() ? Optional.empty() : listed.valueStream()
                    .limit(FEW).filter(value -> !value.isNull() && !isEmptyText(value)).findFirst();
            JsonNode first = telling.orElse(listed.path(0));
            if (!first.isMissingNode() && !first.isNull()) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private static boolean isEmptyText(JsonNode value) {
        return value.isTextual() && value.textValue().isEmpty();
    }

    static JsonValue value(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
            return new JsonValue.JsonObject(members);
        }
        if (node.isArray()) {
            List<JsonValue> elements = new ArrayList<>();
            node.forEach(element -> elements.add(value(element)));
            return new JsonValue.JsonArray(elements);
        }
        if (node.isNumber()) {
            boolean whole = node.isIntegralNumber();
            return new JsonValue.JsonNumber(
                    whole ? node.bigIntegerValue().toString() : node.decimalValue().toPlainString());
        }
        if (node.isBoolean()) {
            return new JsonValue.JsonBoolean(node.booleanValue());
        }
        return node.isTextual() ? new JsonValue.JsonText(node.textValue()) : new JsonValue.JsonNull();
    }
}
