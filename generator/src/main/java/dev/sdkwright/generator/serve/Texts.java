package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Texts of parameters and fields as values: on the wire {@code 1} may be a number or a text, the schema tells. */
final class Texts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 400;

    private final References references;
    private final SchemaChecks checks;

    Texts(References references, SchemaChecks checks) {
        this.references = references;
        this.checks = checks;
    }

    /** The value that a text stands for: of those that it may be the one that fits. */
    JsonNode value(String text, JsonNode schema) {
        List<JsonNode> candidates = new ArrayList<>();
        Set<String> types = Shape.of(schema, references).types();
        if (types.contains("integer") || types.contains("number")) {
            number(text).ifPresent(candidates::add);
        }
        if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            candidates.add(JSON.booleanNode(text.equals("true")));
        }
        boolean structure = types.contains("object") && text.startsWith("{") || types.contains("array") && text.startsWith("[");
        if (structure) {
            document(text).ifPresent(candidates::add);
        }
        JsonNode plain = JSON.textNode(text);
        if (candidates.isEmpty()) {
            return plain;
        }
        candidates.add(plain);
        return candidates.stream().filter(candidate -> checks.allows(schema, candidate))
                .findFirst().orElse(candidates.get(0));
    }

    /** What no style has a way to write, many write as JSON. */
    private static Optional<JsonNode> document(String text) {
        try {
            return Optional.of(JsonText.read(text));
        } catch (IllegalArgumentException plain) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> number(String text) {
        if (text.length() > MOST_DIGITS || !text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        return Optional.of(number.scale() <= 0 && number.precision() < 18 && number.scale() > -18
                ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number));
    }

    /** A part of a query or a form, where a plus is a blank. */
    static String decodedQuery(String text) {
        return decoded(text);
    }

    /**
     * A part of a path.
     *
     * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
     */
    static String decodedPath(String text) {
        return decoded(text.replace("+", "%2B"));
    }

    private static String decoded(String text) {
        return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
