package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Optional;

/** Makes texts, numbers and truth values by the keywords of their schemas. */
final class ScalarSamples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_PADDING = 100_000;

    private ScalarSamples() {}

    static JsonNode of(String type, Shape shape) {
        return switch (type) {
            case "boolean" -> JSON.booleanNode(true);
            case "integer" -> number(shape, true);
            case "number" -> number(shape, false);
            default -> JSON.textNode(text(shape));
        };
    }

    private static JsonNode number(Shape shape, boolean whole) {
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.5");
        Optional<BigDecimal> least = bound(shape, "minimum", "exclusiveMinimum", step, 1);
        Optional<BigDecimal> most = bound(shape, "maximum", "exclusiveMaximum", step.negate(), -1);
        BigDecimal value = BigDecimal.ONE;
        if (least.isPresent() && value.compareTo(least.get()) < 0) {
            value = least.get();
        }
        if (most.isPresent() && value.compareTo(most.get()) > 0) {
            value = most.get();
        }
        for (JsonNode multiple : shape.all("multipleOf")) {
            if (multiple.isNumber() && multiple.decimalValue().signum() > 0) {
                BigDecimal of = multiple.decimalValue();
                value = value.divide(of, 0, RoundingMode.CEILING).multiply(of);
            }
        }
        if (whole) {
            value = value.setScale(0, RoundingMode.CEILING);
            return value.toBigInteger().bitLength() < Long.SIZE ? JSON.numberNode(value.longValue())
                    : JSON.numberNode(value.toBigInteger());
        }
        return JSON.numberNode(value);
    }

    /** The strictest of the bounds, a step inside where the bound itself is excluded. */
    private static Optional<BigDecimal> bound(
            Shape shape, String inclusive, String exclusive, BigDecimal inwards, int stricter) {
        boolean excluded = shape.all(exclusive).stream().anyMatch(JsonNode::booleanValue);
        BigDecimal strictest = null;
        for (String keyword : new String[] {inclusive, exclusive}) {
            for (JsonNode value : shape.all(keyword)) {
                if (value.isNumber()) {
                    boolean outside = excluded || keyword.equals(exclusive);
                    BigDecimal bound = outside ? value.decimalValue().add(inwards) : value.decimalValue();
                    strictest = strictest == null || bound.compareTo(strictest) * stricter > 0 ? bound : strictest;
                }
            }
        }
        return Optional.ofNullable(strictest);
    }

    static boolean isOfBytes(JsonNode format) {
        return format.asText().equals("byte") || format.asText().equals("binary");
    }

    static boolean isBase64(String text) {
        try {
            Base64.getMimeDecoder().decode(text);
            return text.matches("[A-Za-z0-9+/\\s]*={0,2}\\s*");
        } catch (IllegalArgumentException plain) {
            return false;
        }
    }

    private static String text(Shape shape) {
        if (shape.all("format").stream().anyMatch(ScalarSamples::isOfBytes)) {
            return "c2FtcGxl";
        }
        Optional<String> matching = shape.all("pattern").stream().findFirst()
                .flatMap(pattern -> PatternText.of(pattern.asText()));
        int least = shape.all("minLength").stream().mapToInt(JsonNode::asInt).max().orElse(0);
        int most = shape.all("maxLength").stream().mapToInt(JsonNode::asInt).min().orElse(Integer.MAX_VALUE);
        if (matching.isPresent()) {
            return PatternText.stretched(shape.all("pattern").get(0).asText(), matching.get(), least);
        }
        String format = shape.all("format").stream().findFirst().map(JsonNode::asText).orElse("");
        return switch (format) {
            case "date" -> "2024-02-29";
            case "date-time" -> "2024-02-29T12:30:00Z";
            case "time" -> "12:30:00Z";
            case "duration" -> "PT1H30M";
            case "uuid" -> "123e4567-e89b-42d3-a456-426614174000";
            case "uri", "url", "iri" -> "https://example.com/";
            case "uri-reference" -> "/example";
            case "email", "idn-email" -> "someone@example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            default -> fitted("text", least, most);
        };
    }

    private static String fitted(String text, int least, int most) {
        String padded = text + "x".repeat(Math.max(0, Math.min(least, LONGEST_PADDING) - text.length()));
        return padded.substring(0, Math.max(0, Math.min(padded.length(), most)));
    }
}
