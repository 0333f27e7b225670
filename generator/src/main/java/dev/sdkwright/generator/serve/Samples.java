package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes values that schemas allow: from examples, defaults and listed values where these fit, else by the keywords. The
 * same schema gives the same value. Of unions the first branch is taken that gives a value that fits.
 */
final class Samples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Where values get so deep or large, they have only what is required. */
    private static final int DEEP = 6;
    private static final int LARGE = 400;
    private static final int DEEPEST = 24;
    private static final int LARGEST = 4000;

    private final References references;
    private final SchemaChecks checks;
    private final Direction direction;

    Samples(References references, SchemaChecks checks, Direction direction) {
        this.references = references;
        this.checks = checks;
        this.direction = direction;
    }

    /** How much of a value is made. */
    private enum Extent { ALL, REQUIRED }

    /** A value of a schema; one that fits, unless none is found. */
    JsonNode of(JsonNode schema) {
        JsonNode first = null;
        for (Extent extent : Extent.values()) {
            JsonNode value = new Attempt(extent).value(List.of(schema), 0);
            if (value != null && checks.allows(schema, value)) {
                return value;
            }
            first = first == null ? value : first;
        }
        return first == null ? NullNode.getInstance() : first;
    }

    /** Whether a value is of the type that a schema describes, whatever else it should be. */
    boolean isOfType(JsonNode schema, JsonNode value) {
        return checks.isOfType(schema, value);
    }

    /** Whether a value is what a schema describes. */
    boolean fits(JsonNode schema, JsonNode value) {
        return checks.allows(schema, value);
    }

    /** One value in the making. */
    private final class Attempt {
        private final Extent extent;
        private final List<JsonNode> open = new ArrayList<>();
        private int nodes;

        Attempt(Extent extent) {
            this.extent = extent;
        }

        /** A value of all schemas; null where there is none. */
        JsonNode value(List<JsonNode> schemas, int depth) {
            nodes++;
            if (depth > DEEPEST || nodes > LARGEST) {
                return null;
            }
            Shape shape = Shape.common(schemas, references);
            Optional<JsonNode> given = given(shape, schemas);
            if (given.isPresent()) {
                return given.get();
            }
            for (JsonNode schema : shape.schemas()) {
                for (String union : List.of("oneOf", "anyOf")) {
                    if (schema.path(union).size() > 0 && !isOpen(schema)) {
                        return branch(schemas, schema, schema.get(union), depth);
                    }
                }
            }
            return heir(shape, schemas, depth).orElseGet(() -> plain(shape, schemas, depth));
        }

        /** A value of what builds on a schema with a discriminator, by the first that gives one that fits. */
        private Optional<JsonNode> heir(Shape shape, List<JsonNode> schemas, int depth) {
            for (JsonNode parent : shape.schemas()) {
                if (Discriminators.isOfHeirs(parent) && !isOpen(parent)) {
                    Set<String> heirs = new LinkedHashSet<>(checks.discriminators().named(parent).values());
                    // Where one of them is meant already, only that one will do.
                    Optional<String> meant = shape.schemas().stream()
                            .flatMap(schema -> heirs.stream()
                                    .filter(heir -> checks.discriminators().target(heir) == schema))
                            .findFirst();
                    ArrayNode branches = JSON.arrayNode();
                    meant.map(Set::of).orElse(heirs).forEach(heir -> branches.addObject().put("$ref", heir));
                    return Optional.ofNullable(branch(schemas, parent, branches, depth))
                            .filter(value -> schemas.stream().allMatch(fits(value)));
                }
            }
            return Optional.empty();
        }

        private boolean isOpen(JsonNode schema) {
            return open.stream().anyMatch(other -> other == schema);
        }

        private Optional<JsonNode> given(Shape shape, List<JsonNode> schemas) {
            List<JsonNode> candidates = new ArrayList<>(shape.all("example"));
            shape.all("examples").forEach(list -> list.forEach(candidates::add));
            candidates.addAll(shape.all("const"));
            // That nothing is presumed is no value to show, and where a value must be sent it is none.
            shape.all("default").stream().filter(value -> !value.asText("-").isEmpty()).forEach(candidates::add);
            shape.all("enum").forEach(list -> list.forEach(value -> candidates.addAll(ListedTypes.readings(value))));
            boolean bytes = shape.all("format").stream().anyMatch(ScalarSamples::isOfBytes);
            return candidates.stream().filter(value -> !value.isNull())
                    .filter(value -> !bytes || ScalarSamples.isBase64(value.asText()))
                    .filter(value -> schemas.stream().allMatch(schema -> checks.allows(schema, value)))
                    // An empty text of several is no name of a thing: in a path nothing would be there.
                    .min(Comparator.comparing(value -> value.asText("-").isEmpty()));
        }

        private JsonNode branch(List<JsonNode> schemas, JsonNode union, JsonNode branches, int depth) {
            JsonNode first = null;
            for (JsonNode branch : branches) {
                List<JsonNode> all = new ArrayList<>(schemas);
                all.add(branch);
                open.add(union);
                JsonNode value = value(all, depth + 1);
                open.remove(open.size() - 1);
                value = named(union, branch, value);
                if (value != null && !value.isNull() && schemas.stream().allMatch(fits(value))) {
                    return value;
                }
                first = first == null ? value : first;
            }
            return first;
        }

        private Predicate<JsonNode> fits(JsonNode value) {
            return schema -> checks.allows(schema, value);
        }

        /** With the member that tells this branch from the others. */
        private JsonNode named(JsonNode union, JsonNode branch, JsonNode value) {
            String property = union.path("discriminator").path("propertyName").asText();
            String target = branch.path("$ref").asText();
            if (property.isEmpty() || target.isEmpty() || !(value instanceof ObjectNode object)) {
                return value;
            }
            String name = target.substring(target.lastIndexOf('/') + 1);
            String wanted = name;
            for (Map.Entry<String, JsonNode> entry : union.path("discriminator").path("mapping").properties()) {
                String mapped = entry.getValue().asText();
                if (mapped.substring(mapped.lastIndexOf('/') + 1).equals(name)) {
                    wanted = entry.getKey();
                    break;
                }
            }
            List<JsonNode> values = new ArrayList<>(List.of(JSON.textNode(wanted)));
            values.addAll(DiscriminatorNames.otherValues(wanted));
            JsonNode declared = Shape.of(branch, references).member(property);
            object.set(property, values.stream().filter(candidate -> checks.allows(declared, candidate)).findFirst()
                    .orElse(values.get(0)));
            return object;
        }

        private JsonNode plain(Shape shape, List<JsonNode> schemas, int depth) {
            Set<String> types = shape.types();
            String type = types.isEmpty() ? "" : commonType(shape, types);
            return switch (type) {
                case "object" -> object(shape, depth);
                case "array" -> array(shape, depth);
                case "" -> shape.all("type").stream().anyMatch(named -> named.asText().equals("null"))
                        ? NullNode.getInstance()
                        : JSON.textNode("anything");
                default -> ScalarSamples.of(type, shape);
            };
        }

        /** Of several types one that every schema allows, the narrower of integer and number. */
        private static String commonType(Shape shape, Set<String> types) {
            List<JsonNode> named = shape.all("type");
            for (String type : types) {
                boolean all = named.stream().allMatch(node -> {
                    String text = node.toString();
                    return text.contains("\"" + type + "\"") || type.equals("integer") && text.contains("\"number\"");
                });
                if (all) {
                    return type;
                }
            }
            return types.iterator().next();
        }

        private JsonNode object(Shape shape, int depth) {
            Set<String> required = new LinkedHashSet<>(shape.required());
            boolean small = extent == Extent.REQUIRED || depth > DEEP || nodes > LARGE;
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<String, List<JsonNode>> member : shape.members().entrySet()) {
                boolean needed = required.remove(member.getKey());
                if (isExcused(member.getValue()) || !needed && (small || isUnderWay(member.getValue()))) {
                    continue;
                }
                JsonNode value = below(member.getValue(), depth);
                if (value != null) {
                    object.set(member.getKey(), value);
                } else if (needed) {
                    return null;
                }
            }
            for (String name : required) {
                JsonNode value = below(List.of(shape.member(name)), depth);
                object.set(name, value == null ? NullNode.getInstance() : value);
            }
            fill(shape, object, depth, small);
            return object;
        }

        /** Members of any name: as many as there must be, else one, so that maps have something in them. */
        private void fill(Shape shape, ObjectNode object, int depth, boolean small) {
            int least = shape.all("minProperties").stream().mapToInt(JsonNode::asInt).max().orElse(0);
            JsonNode any = shape.member("");
            boolean declared = any.isObject() && shape.members().isEmpty();
            if (declared && !small && !isUnderWay(List.of(any))) {
                least = Math.max(least, 1);
            }
            for (int index = 1; object.size() < Math.min(least, 50); index++) {
                JsonNode value = any.isMissingNode() ? JSON.textNode("anything") : below(List.of(any), depth);
                if (value == null) {
                    return;
                }
                object.set("key" + index, value);
            }
        }

        private JsonNode array(Shape shape, int depth) {
            int least = shape.all("minItems").stream().mapToInt(JsonNode::asInt).max().orElse(0);
            int most = shape.all("maxItems").stream().mapToInt(JsonNode::asInt).min().orElse(Integer.MAX_VALUE);
            ArrayNode array = JSON.arrayNode();
            shape.all("prefixItems").stream().findFirst().ifPresent(list -> list.forEach(item -> {
                JsonNode value = below(List.of(item), depth);
                array.add(value == null ? NullNode.getInstance() : value);
            }));
            JsonNode items = shape.items();
            boolean small = extent == Extent.REQUIRED || depth > DEEP || nodes > LARGE
                    || isUnderWay(List.of(items)) || !array.isEmpty();
            int wanted = Math.min(small ? least : Math.max(least, 1), Math.min(most, 50));
            for (int index = array.size(); index < wanted; index++) {
                JsonNode value = items.isMissingNode() ? JSON.textNode("anything") : below(List.of(items), depth);
                if (value == null) {
                    return least == 0 ? JSON.arrayNode() : null;
                }
                array.add(shape.all("uniqueItems").isEmpty() ? value : another(array, items, value));
            }
            return array;
        }

        /** A value that is not in the list yet, where it is easily found. */
        private JsonNode another(ArrayNode array, JsonNode items, JsonNode value) {
            List<JsonNode> candidates = new ArrayList<>(List.of(value));
            Shape.of(items, references).all("enum").forEach(list -> list.forEach(candidates::add));
            int size = array.size();
            if (value.isNumber()) {
                candidates.add(JSON.numberNode(value.decimalValue().add(BigDecimal.valueOf(size))));
            } else {
                candidates.add(JSON.textNode(value.asText() + size));
                candidates.add(JSON.textNode(size + value.asText()));
            }
            return candidates.stream()
                    .filter(candidate -> array.valueStream().noneMatch(candidate::equals))
                    .filter(candidate -> checks.allows(items, candidate))
                    .findFirst().orElse(value);
        }

        private JsonNode below(List<JsonNode> schemas, int depth) {
            int size = open.size();
            List<JsonNode> entered = schemas.stream().map(references::target).filter(JsonNode::isObject).toList();
            if (entered.stream().filter(this::isUnderWayTwice).findAny().isPresent()) {
                return null;
            }
            List<JsonNode> outer = List.copyOf(open);
            // Unions that are under way above may be chosen again below.
            open.removeIf(node -> node.has("oneOf") || node.has("anyOf"));
            open.addAll(entered.stream().filter(node -> !node.has("oneOf") && !node.has("anyOf")).toList());
            JsonNode value = value(schemas, depth + 1);
            open.clear();
            open.addAll(outer.subList(0, size));
            return value;
        }

        private boolean isExcused(List<JsonNode> schemas) {
            String keyword = direction.excusingKeyword();
            return schemas.stream().anyMatch(schema -> schema.path(keyword).booleanValue()
                    || references.target(schema).path(keyword).booleanValue());
        }

        private boolean isUnderWay(List<JsonNode> schemas) {
            return schemas.stream().map(references::target).anyMatch(this::isOpen);
        }

        private boolean isUnderWayTwice(JsonNode schema) {
            return open.stream().filter(other -> other == schema).count() > 1;
        }
    }
}
