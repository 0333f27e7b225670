package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonArray;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonObject;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes values of schemas: what the contract shows of them where it does, and else something of that type. */
final class ExampleValues {
    /** A document that nests deeper shows nothing more. */
    private static final int DEPTH = 8;

    private final RawExamples examples;
    private final Members wanted;

    /** Which members objects get. */
    enum Members {
        ALL,
        /** Those that must be there, and of the others those that the contract has an example of. */
        TELLING
    }

    ExampleValues(RawExamples examples, Members wanted) {
        this.examples = examples;
        this.wanted = wanted;
    }

    /**
     * A value.
     *
     * @param schema the schema, or a reference to it; missing for one that allows anything
     * @param name what the value is called, for a placeholder
     */
    JsonValue of(JsonNode schema, String name) {
        return of(schema, name, new ArrayDeque<>());
    }

    private JsonValue of(JsonNode reference, String name, Deque<JsonNode> above) {
        Optional<JsonNode> beside = RawExamples.shown(reference);
        JsonNode schema = examples.follow(reference);
        Optional<JsonNode> shown = beside.or(() -> RawExamples.shown(schema));
        if (shown.isPresent()) {
            return RawExamples.value(shown.get());
        }
        if (above.size() > DEPTH || above.stream().anyMatch(node -> node == schema)) {
            return type(schema).equals("array") ? new JsonArray(List.of()) : new JsonObject(Map.of());
        }
        above.push(schema);
        try {
            return made(schema, name, above);
        } finally {
            above.pop();
        }
    }

    private JsonValue made(JsonNode schema, String name, Deque<JsonNode> above) {
        String type = type(schema);
        if (schema.has("properties") || schema.has("allOf") || type.equals("object") && !branches(schema).isEmpty()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            Set<String> required = new LinkedHashSet<>();
            collectRequired(schema, required, 0);
            collect(schema, required, members, above);
            Optional<JsonValue> single = members.isEmpty() ? onlyPart(schema, name, above) : Optional.empty();
            return single.orElseGet(() -> new JsonObject(members));
        }
        if (!branches(schema).isEmpty()) {
            return of(branches(schema).get(0), name, above);
        }
        return switch (type) {
            case "array" -> new JsonArray(List.of(of(schema.path("items"), name, above)));
            case "object" -> schema.path("additionalProperties").isObject()
                    ? new JsonObject(Map.of("key", of(schema.path("additionalProperties"), name, above)))
                    : new JsonObject(Map.of());
            case "integer", "number" -> number(schema);
            case "boolean" -> new JsonBoolean(true);
            default -> new JsonText(text(schema, name));
        };
    }

    /** A schema that is made of one that is no object, such as an enumeration, is of its type. */
    private Optional<JsonValue> onlyPart(JsonNode schema, String name, Deque<JsonNode> above) {
        JsonNode part = schema.path("allOf").path(0);
        return part.isMissingNode() ? Optional.empty() : Optional.of(of(part, name, above));
    }

    private void collectRequired(JsonNode schema, Set<String> required, int depth) {
        schema.path("required").forEach(name -> required.add(name.asText()));
        if (depth < DEPTH) {
            schema.path("allOf").forEach(part -> collectRequired(examples.follow(part), required, depth + 1));
        }
    }

    private void collect(JsonNode schema, Set<String> required, Map<String, JsonValue> members, Deque<JsonNode> above) {
        schema.path("allOf").forEach(part -> {
            JsonNode target = examples.follow(part);
            if (above.size() <= DEPTH && above.stream().noneMatch(node -> node == target)) {
                above.push(target);
                collect(target, required, members, above);
                above.pop();
            }
        });
        schema.path("properties").properties().forEach(member -> {
            if (isWanted(member.getKey(), member.getValue(), required)) {
                members.put(member.getKey(), of(member.getValue(), member.getKey(), above));
            }
        });
        if (!branches(schema).isEmpty() && of(branches(schema).get(0), "", above) instanceof JsonObject branch) {
            branch.members().forEach(members::putIfAbsent);
        }
    }

    private boolean isWanted(String name, JsonNode member, Set<String> required) {
        if (wanted == Members.ALL) {
            return true;
        }
        JsonNode schema = examples.follow(member);
        return required.contains(name)
                || !schema.path("readOnly").asBoolean() && (member.has("example") || schema.has("example"));
    }

    private static List<JsonNode> branches(JsonNode schema) {
        JsonNode group = schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
        List<JsonNode> branches = new ArrayList<>();
        group.forEach(branch -> {
            if (!branch.path("type").asText().equals("null")) {
                branches.add(branch);
            }
        });
        return branches;
    }

    /** The first type beside null; empty where none is given. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asText().equals("null")) {
                    return each.asText();
                }
            }
        }
        return type.isTextual() ? type.asText() : schema.has("items") ? "array" : "";
    }

    private static JsonNumber number(JsonNode schema) {
        for (String bound : List.of("minimum", "maximum")) {
            JsonNode value = schema.path(bound);
            if (value.isNumber() && value.decimalValue().signum() * (bound.equals("minimum") ? 1 : -1) > 0) {
                return (JsonNumber) RawExamples.value(value);
            }
        }
        return new JsonNumber("1");
    }

    private static String text(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-01-01";
            case "date-time" -> "2026-01-01T00:00:00Z";
            case "time" -> "00:00:00Z";
            case "uuid" -> "00000000-0000-0000-0000-000000000000";
            case "uri", "url" -> "https://example.com";
            case "email" -> "user@example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            case "hostname" -> "example.com";
            case "byte" -> "";
            default -> "{" + name + "}";
        };
    }
}
