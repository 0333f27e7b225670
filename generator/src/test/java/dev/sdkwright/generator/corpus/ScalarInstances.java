package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sdkwright.generator.corpus.RawContract.Part;
import dev.sdkwright.generator.serve.PatternTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes texts, numbers and booleans that schemas allow, those first that are easily read or written wrongly. */
final class ScalarInstances {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of("a \"quoted\" \\ text\n\t/", "", "2020-01-01T00:00:00Z", "\u4e2d\u6587 \ud83d\ude00",
            " 1e5 ", "null", "\u0000\u001f\u2028", "{}", "0123");
    private static final List<String> TIMES = List.of("2017-07-18T21:41:35+05:30", "2020-02-29T23:59:59.123456789Z",
            "1999-12-31T00:00:00-08:00", "2024-01-01T12:00:00.100+00:00", "0001-01-01T00:00:00Z");
    private static final List<String> WHOLE = List.of("9007199254740993", "0", "-9223372036854775808", "9999999999", "5.0", "1");
    private static final List<String> SHORT = List.of("2147483647", "0", "-2147483648", "7", "1e2");
    private static final List<String> DECIMAL = List.of("12345678901234567890.1234567890", "0.10", "-3", "1E-7", "9999999999", "0");
    private static final List<String> DOUBLE = List.of("0.1", "1.7976931348623157E308", "-3", "4.9E-324", "123456789.125");
    private static final List<String> FLOAT = List.of("0.5", "3.4028235E38", "-3", "16777216");

    private final Choices choices;

    ScalarInstances(Choices choices) {
        this.choices = choices;
    }

    /** The next value; null where none is found. */
    JsonNode next(String type, RawShape shape) {
        boolean base64 = shape.all("contentEncoding").stream().anyMatch(part -> part.node().asText().equals("base64"));
        String format = shape.all("format").stream().findFirst().map(part -> part.node().asText()).orElse(base64 ? "byte" : "");
        return switch (type) {
            case "boolean" -> JSON.booleanNode(choices.anywhere("boolean", 2) == 0);
            case "integer" -> number(shape, "integer " + format, format.equals("int32") ? SHORT : WHOLE, true);
            case "number" -> number(shape, "number " + format, switch (format) {
                case "float" -> FLOAT;
                case "double" -> DOUBLE;
                default -> DECIMAL;
            }, false);
            default -> JSON.textNode(text(shape, format));
        };
    }

    private JsonNode number(RawShape shape, String format, List<String> candidates, boolean whole) {
        BigDecimal least = bound(shape, "minimum", "exclusiveMinimum", BigDecimal::max, BigDecimal.ONE);
        BigDecimal most = bound(shape, "maximum", "exclusiveMaximum", BigDecimal::min, BigDecimal.ONE.negate());
        BigDecimal value = new BigDecimal(candidates.get(choices.anywhere(format, candidates.size())));
        if (least != null && value.compareTo(least) < 0) {
            value = least;
        }
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        List<BigDecimal> steps = shape.all("multipleOf").stream().map(part -> part.node().decimalValue())
                .filter(step -> step.signum() > 0).toList();
        for (BigDecimal step : steps) {
            value = value.divideToIntegralValue(step).multiply(step);
            if (least != null && value.compareTo(least) < 0) {
                value = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
            }
        }
        if (whole && value.stripTrailingZeros().scale() > 0) {
            value = value.setScale(0, RoundingMode.CEILING);
        }
        return JSON.numberNode(value);
    }

    /** The strictest of the bounds, one step inside of those that are excluded; null where there is none. */
    private static BigDecimal bound(RawShape shape, String bound, String excluded,
            BinaryOperator<BigDecimal> stricter, BigDecimal inwards) {
        boolean exclusive = shape.all(excluded).stream().anyMatch(part -> part.node().booleanValue());
        BigDecimal strictest = null;
        for (Part part : shape.all(bound)) {
            if (part.node().isNumber()) {
                BigDecimal value = exclusive ? part.node().decimalValue().add(inwards) : part.node().decimalValue();
                strictest = strictest == null ? value : stricter.apply(strictest, value);
            }
        }
        for (Part part : shape.all(excluded)) {
            if (part.node().isNumber()) {
                BigDecimal value = part.node().decimalValue().add(inwards);
                strictest = strictest == null ? value : stricter.apply(strictest, value);
            }
        }
        return strictest;
    }

    private String text(RawShape shape, String format) {
        List<String> candidates = switch (format) {
            case "date" -> List.of("2020-02-29", "0001-01-01", "9999-12-31");
            case "date-time" -> TIMES;
            case "uuid" -> List.of("123e4567-e89b-12d3-a456-426614174000", "FFFFFFFF-0000-4000-8000-000000000000");
            case "uri" -> List.of("https://example.com/a%20b?c=d#e", "urn:isbn:0451450523", "mailto:a@b.example");
            case "byte", "binary" -> List.of("", "AAEC/w==", "aGk=");
            default -> fitted(shape);
        };
        return candidates.get(choices.anywhere(format, candidates.size()));
    }

    private static List<String> fitted(RawShape shape) {
        int least = shape.all("minLength").stream().mapToInt(part -> part.node().asInt()).max().orElse(0);
        int most = shape.all("maxLength").stream().mapToInt(part -> part.node().asInt()).min().orElse(Integer.MAX_VALUE);
        Function<String, String> padded = text -> text + "x".repeat(Math.max(0, Math.min(least, 10_000) - text.length()));
        List<String> texts = TEXTS.stream().map(padded).filter(text -> text.length() <= most).toList();
        List<String> matching = texts.stream().filter(text -> shape.all("pattern").stream()
                .allMatch(pattern -> matches(pattern.node().asText(), text))).toList();
        if (!matching.isEmpty()) {
            return matching;
        }
        List<String> made = shape.all("pattern").stream()
                .flatMap(pattern -> PatternTexts.matching(pattern.node().asText(), Math.min(least, 10_000)).stream())
                .filter(text -> text.length() <= most).toList();
        return !made.isEmpty() ? made : !texts.isEmpty() ? texts : List.of("x".repeat(Math.max(0, Math.min(least, most))));
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notOfJava) {
            return true;
        }
    }
}
