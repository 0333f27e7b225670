package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values back from the styles in which OpenAPI has parameters and fields of forms written. */
final class StyledValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final int DEEPEST = 20;

    private final References references;
    private final Texts texts;

    StyledValues(References references, Texts texts) {
        this.references = references;
        this.texts = texts;
    }

    /** A value that stands in one text: in a path or a header. */
    JsonNode simple(String raw, JsonNode schema, boolean explode, String separator, UnaryOperator<String> decoded) {
        Shape shape = Shape.of(schema, references);
        Set<String> types = shape.types();
        List<String> parts = raw.isEmpty() ? List.of() : Arrays.asList(raw.split(Pattern.quote(separator), -1));
        if (types.contains("object") && (types.size() == 1 || raw.contains(explode ? "=" : separator))) {
            return object(parts, shape, explode, decoded);
        }
        return types.contains("array") ? list(parts.stream().map(decoded).toList(), shape)
                : texts.value(decoded.apply(raw), schema);
    }

    private JsonNode object(List<String> parts, Shape shape, boolean explode, UnaryOperator<String> decoded) {
        ObjectNode object = JSON.objectNode();
        if (explode) {
            parts.forEach(part -> {
                int equals = part.indexOf('=');
                member(object, shape, decoded.apply(equals < 0 ? part : part.substring(0, equals)),
                        decoded.apply(equals < 0 ? "" : part.substring(equals + 1)));
            });
        } else {
            for (int index = 0; index < parts.size(); index += 2) {
                member(object, shape, decoded.apply(parts.get(index)),
                        index + 1 < parts.size() ? decoded.apply(parts.get(index + 1)) : "");
            }
        }
        return object;
    }

    private void member(ObjectNode object, Shape shape, String name, String text) {
        object.set(name, texts.value(text, shape.member(name)));
    }

    private ArrayNode list(List<String> elements, Shape shape) {
        ArrayNode list = JSON.arrayNode();
        elements.forEach(element -> list.add(texts.value(element, shape.items())));
        return list;
    }

    /** A matrix parameter of a path, its first semicolon included. */
    JsonNode matrix(String raw, String name, JsonNode schema, boolean explode) {
        Shape shape = Shape.of(schema, references);
        List<Pair> pairs = new ArrayList<>();
        for (String part : raw.split(";")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                pairs.add(new Pair(Texts.decodedPath(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : part.substring(equals + 1)));
            }
        }
        if (explode && shape.types().contains("object")) {
            ObjectNode object = JSON.objectNode();
            pairs.forEach(pair -> member(object, shape, pair.name(), Texts.decodedPath(pair.raw())));
            return object;
        }
        List<String> own = pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::raw).toList();
        return explode && shape.types().contains("array")
                ? list(own.stream().map(Texts::decodedPath).toList(), shape)
                : simple(own.isEmpty() ? "" : own.get(0), schema, false, ",", Texts::decodedPath);
    }

    /**
     * A value that stands in pairs: of a query, of cookies, of a form.
     *
     * @param pairs all that are there
     * @param style one of the styles for queries
     * @param taken the names that belong to other values
     * @return empty where none of the pairs belongs to it
     */
    Optional<JsonNode> ofPairs(
            List<Pair> pairs, String name, JsonNode schema, String style, boolean explode, Set<String> taken) {
        Shape shape = Shape.of(schema, references);
        Set<String> types = shape.types();
        if (style.equals("deepObject")) {
            return deep(pairs, name, schema);
        }
        boolean exploded = explode && style.equals("form");
        if (exploded && types.contains("object")) {
            Optional<JsonNode> object = spread(pairs, shape, taken);
            if (object.isPresent() || types.size() == 1) {
                return object.or(() -> document(pairs, name, schema));
            }
        }
        List<Pair> own = pairs.stream().filter(pair -> pair.name().equals(name)).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean list = types.contains("array") && (types.size() == 1 || own.size() > 1);
        if (exploded || own.size() > 1) {
            return Optional.of(list ? list(own.stream().map(Pair::value).toList(), shape)
                    : texts.value(own.get(0).value(), schema));
        }
        List<String> parts = own.get(0).raw().isEmpty() ? List.of()
                : Arrays.stream(own.get(0).raw().split(separator(style, own.get(0).raw()), -1)).map(Texts::decodedQuery).toList();
        if (list) {
            return Optional.of(list(parts, shape));
        }
        return Optional.of(types.contains("object") ? object(parts, shape, false, UnaryOperator.identity())
                : texts.value(own.get(0).value(), schema));
    }

    /** Many write an object as JSON, whatever style is declared. */
    private Optional<JsonNode> document(List<Pair> pairs, String name, JsonNode schema) {
        return pairs.stream().filter(pair -> pair.name().equals(name) && pair.value().startsWith("{")).findFirst()
                .map(pair -> texts.value(pair.value(), schema));
    }

    private static String separator(String style, String raw) {
        return switch (style) {
            case "spaceDelimited" -> "%20|\\+| ";
            case "pipeDelimited" -> raw.indexOf('|') < 0 ? "%7[Cc]" : "\\|";
            case "tabDelimited" -> "%09|\t";
            // A comma that was encoded belongs to an element, unless the sender encodes all of them.
            default -> raw.indexOf(',') < 0 ? "%2[Cc]" : ",";
        };
    }

    /** An object whose members are parameters themselves. */
    private Optional<JsonNode> spread(List<Pair> pairs, Shape shape, Set<String> taken) {
        Map<String, List<String>> values = new TreeMap<>();
        Set<String> declared = shape.members().keySet();
        boolean open = shape.all("additionalProperties").stream().anyMatch(any -> any.isObject() || any.booleanValue())
                || declared.isEmpty();
        pairs.forEach(pair -> {
            if (declared.contains(pair.name()) || open && !taken.contains(pair.name())) {
                values.computeIfAbsent(pair.name(), ignored -> new ArrayList<>()).add(pair.value());
            }
        });
        ObjectNode object = JSON.objectNode();
        values.forEach((name, all) -> {
            JsonNode schema = shape.member(name);
            Shape member = Shape.of(schema, references);
            object.set(name, member.types().contains("array") ? list(all, member) : texts.value(all.get(0), schema));
        });
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private Optional<JsonNode> deep(List<Pair> pairs, String name, JsonNode schema) {
        Branch root = new Branch();
        boolean found = false;
        for (Pair pair : pairs) {
            if (pair.name().startsWith(name + "[")) {
                List<String> path = new ArrayList<>();
                Matcher matcher = BRACKETS.matcher(pair.name().substring(name.length()));
                while (matcher.find() && path.size() < DEEPEST) {
                    path.add(matcher.group(1));
                }
                root.add(path, pair.value());
                found = true;
            } else if (pair.name().equals(name)) {
                root.add(List.of(), pair.value());
                found = true;
            }
        }
        return found ? Optional.of(root.value(schema)) : Optional.empty();
    }

    /** What stands behind a name of several brackets. */
    private final class Branch {
        private final List<String> leaves = new ArrayList<>();
        private final Map<String, Branch> members = new LinkedHashMap<>();

        void add(List<String> path, String value) {
            if (path.isEmpty() || path.get(0).isEmpty()) {
                leaves.add(value);
            } else {
                members.computeIfAbsent(path.get(0), ignored -> new Branch()).add(path.subList(1, path.size()), value);
            }
        }

        JsonNode value(JsonNode schema) {
            Shape shape = Shape.of(schema, references);
            boolean numbered = members.keySet().stream().allMatch(key -> key.matches("[0-9]{1,6}"));
            if (shape.types().contains("array") && numbered) {
                ArrayNode list = list(leaves, shape);
                members.values().forEach(member -> list.add(member.value(shape.items())));
                return list;
            }
            if (members.isEmpty()) {
                return texts.value(leaves.isEmpty() ? "" : leaves.get(0), schema);
            }
            ObjectNode object = JSON.objectNode();
            members.forEach((key, member) -> object.set(key, member.value(shape.member(key))));
            return object;
        }
    }
}
