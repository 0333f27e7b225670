package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.corpus.RawContract.Part;
import dev.sdkwright.generator.serve.PatternTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes values of schemas as they are written. Every call takes the next choice at every place that has any: each branch,
 * each listed value, each optional member there and not there, null where it is allowed, members that are not declared.
 * Only what it takes to satisfy {@code not} and the like is left to chance.
 */
final class Instances {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 16;
    private static final int ATTEMPTS = 20;
    private static final int MOST = 5000;
    private static final int DEEP = 3;
    private static final int LARGE = 600;

    private final RawContract contract;
    private final ServiceVersion version;
    private final Choices choices = new Choices();
    private final ScalarInstances scalars = new ScalarInstances(choices);
    private int nodes;

    Instances(RawContract contract, ServiceVersion version) {
        this.contract = contract;
        this.version = version;
    }

    /** How much that no value had before the values so far had. */
    int fresh() {
        return choices.fresh();
    }

    /** The next value of a schema, not null itself; empty where there is none. */
    Optional<JsonNode> next(Part schema) {
        nodes = 0;
        return Optional.ofNullable(value(List.of(schema), 0)).filter(value -> !value.isNull());
    }

    /** A value of all schemas; null where there is none, also after other branches were tried. */
    private JsonNode value(List<Part> schemas, int depth) {
        JsonNode value = null;
        for (int attempt = 0; value == null && attempt < ATTEMPTS && depth <= DEEPEST && nodes < MOST; attempt++) {
            RawShape shape = new RawShape(contract, choices, schemas);
            boolean none = !shape.isImpossible() && shape.allowsNull() && choices.next(shape.identity(), "null", 3) == 1;
            value = none ? JSON.nullNode() : value(shape, depth);
            if (!shape.hasChoice()) {
                break;
            }
        }
        return value;
    }

    private JsonNode value(RawShape shape, int depth) {
        nodes++;
        if (shape.isImpossible()) {
            return null;
        }
        if (!shape.all("oneOf").isEmpty() || !shape.all("anyOf").isEmpty()) {
            Optional<JsonNode> beyond = version.beyondUnion(shape);
            if (beyond.isPresent()) {
                return beyond.get();
            }
        }
        Optional<Set<JsonNode>> listed = shape.listed();
        if (listed.isPresent()) {
            return listed(shape, listed.get());
        }
        if (shape.isEmpty()) {
            return anything(shape);
        }
        Set<String> types = shape.types();
        if (types.isEmpty()) {
            return null;
        }
        String type = List.copyOf(types).get(choices.next(shape.identity(), "type", types.size()));
        return switch (type) {
            case "object" -> object(shape, depth);
            case "array" -> array(shape, depth);
            default -> scalars.next(type, shape);
        };
    }

    private JsonNode listed(RawShape shape, Set<JsonNode> values) {
        List<JsonNode> fitting = values.stream().filter(value -> fits(value, shape.types())).toList();
        return fitting.isEmpty()
                ? null
                : version.listed(fitting.get(choices.next(shape.identity(), "listed", fitting.size())));
    }

    private static boolean fits(JsonNode value, Set<String> types) {
        String type = value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
        return types.isEmpty() || types.contains(type) || value.isNumber() && types.contains("number");
    }

    private JsonNode anything(RawShape shape) {
        ArrayNode all = JSON.arrayNode()
                .add("2020-01-01")
                .add(JSON.objectNode().put("n", new BigDecimal("1.50")).putNull("none").set("list", JSON.arrayNode().add(1)))
                .add(new BigDecimal("12345678901234567890.0123456789"))
                .add(true)
                .addNull()
                .add(JSON.arrayNode().add("a").addNull().add(2));
        return all.get(choices.anywhere("anything", all.size()));
    }

    private JsonNode object(RawShape shape, int depth) {
        Map<String, List<Part>> members = new LinkedHashMap<>();
        for (Part properties : shape.all("properties")) {
            properties.node().fieldNames().forEachRemaining(name ->
                    members.computeIfAbsent(name, ignored -> new ArrayList<>()).add(properties.child(name)));
        }
        Set<String> required = new LinkedHashSet<>();
        shape.all("required").forEach(list -> list.node().forEach(name -> required.add(name.asText())));
        int turn = choices.next(shape.identity(), "members", 3);
        boolean small = depth > DEEP || nodes > LARGE;
        ObjectNode object = JSON.objectNode();
        int index = 0;
        for (Map.Entry<String, List<Part>> member : members.entrySet()) {
            boolean needed = required.remove(member.getKey()) && !version.leavesOut(member.getKey());
            boolean wanted = !small && (turn == 0 || turn == 2 && index % 2 == 0);
            index++;
            if (needed || wanted) {
                JsonNode value = value(member.getValue(), depth + 1);
                if (value != null) {
                    object.set(member.getKey(), value);
                } else if (needed) {
                    return null;
                }
            }
        }
        shape.discriminators().forEach((name, value) -> {
            if (object.path(name).isTextual()) {
                object.put(name, value);
            }
        });
        for (String name : required) {
            if (!version.leavesOut(name)) {
                object.put(name, "required");
            }
        }
        if (!small) {
            addUndeclared(object, shape, depth);
        }
        return object;
    }

    private void addUndeclared(ObjectNode object, RawShape shape, int depth) {
        for (Part patterns : shape.all("patternProperties")) {
            patterns.node().fieldNames().forEachRemaining(pattern -> matching(pattern).ifPresent(name -> {
                JsonNode value = object.has(name) ? null : value(List.of(patterns.child(pattern)), depth + 1);
                if (value != null) {
                    object.set(name, value);
                }
            }));
        }
        List<Part> additional = new ArrayList<>(shape.all("additionalProperties"));
        additional.addAll(shape.all("unevaluatedProperties"));
        List<Part> typed = additional.stream().filter(part -> part.node().isObject()).toList();
        boolean closed = additional.stream().anyMatch(part -> part.node().isBoolean() && !part.node().booleanValue())
                || !shape.all("patternProperties").isEmpty() || !shape.all("propertyNames").isEmpty();
        if (!typed.isEmpty() && !closed) {
            for (String name : List.of("one more", "\u00fcber\"2\\")) {
                JsonNode value = value(typed, depth + 1);
                if (value != null && !object.has(name)) {
                    object.set(name, value);
                }
            }
        } else if (!closed || version.opens(shape)) {
            object.set("un known-\u00e9", JSON.objectNode().put("n", new BigDecimal("0.10")).set("l", JSON.arrayNode().addNull()));
            object.putNull("unknown none");
            object.put("big", new BigDecimal("123456789012345678901234567890"));
        }
    }

    private static Optional<String> matching(String pattern) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            return List.of("a1", "x-a", "A_1", "1", "en", "en-US", "abc", "S_a", "_id").stream()
                    .filter(name -> compiled.matcher(name).find())
                    .findFirst()
                    .or(() -> PatternTexts.matching(pattern, 0));
        } catch (PatternSyntaxException notOfJava) {
            return Optional.empty();
        }
    }

    private JsonNode array(RawShape shape, int depth) {
        List<Part> places = shape.all("prefixItems").stream().findFirst()
                .or(() -> shape.all("items").stream().filter(items -> items.node().isArray()).findFirst())
                .map(list -> {
                    List<Part> parts = new ArrayList<>();
                    for (int index = 0; index < list.node().size(); index++) {
                        parts.add(list.child(index));
                    }
                    return parts;
                }).orElse(List.of());
        List<Part> items = shape.all("items").stream().filter(part -> part.node().isObject()).toList();
        int least = shape.all("minItems").stream().mapToInt(part -> part.node().asInt()).max().orElse(0);
        int most = shape.all("maxItems").stream().mapToInt(part -> part.node().asInt()).min().orElse(Integer.MAX_VALUE);
        int wanted = depth > DEEP + 1 || nodes > LARGE ? 0 : List.of(2, 0, 1).get(choices.next(shape.identity(), "size", 3));
        int size = Math.min(Math.max(Math.max(least, Math.min(places.size(), wanted == 0 ? 0 : places.size())), wanted), most);
        boolean unique = shape.all("uniqueItems").stream().anyMatch(part -> part.node().booleanValue());
        Set<JsonNode> distinct = new LinkedHashSet<>();
        ArrayNode array = JSON.arrayNode();
        for (int index = 0; index < Math.min(size, 50); index++) {
            JsonNode value = index < places.size() ? value(List.of(places.get(index)), depth + 1)
                    : items.isEmpty() ? JSON.textNode("item " + index) : value(items, depth + 1);
            if (value != null && (distinct.add(value) || !unique)) {
                array.add(value);
            }
        }
        return array.size() < Math.min(least, 50) && !unique ? null : array;
    }
}
