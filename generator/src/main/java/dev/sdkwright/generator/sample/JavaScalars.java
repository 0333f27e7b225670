package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.JsonValue.JsonBoolean;
import dev.sdkwright.generator.model.JsonValue.JsonNumber;
import dev.sdkwright.generator.model.JsonValue.JsonText;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.text.JavaTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Scalars as expressions of Java: an example where it is of the type, and else a placeholder. */
final class JavaScalars {
    private final JavaTypes types;

    JavaScalars(JavaTypes types) {
        this.types = types;
    }

    String of(ScalarType scalar, Optional<JsonValue> example, String name) {
        return switch (scalar) {
            case STRING, ANY -> JavaLiteral.ofAnyLength(text(example).orElse("{" + name + "}"));
            case BOOLEAN -> example.orElse(null) instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "true";
            case INTEGER -> number(example).filter(value -> isWithin(value, Integer.SIZE)).orElse("1");
            case LONG -> number(example).filter(JavaScalars::isLong).orElse("1") + "L";
            case BIG_INTEGER -> "new " + types.jdk("java.math", "BigInteger") + "("
                    + JavaLiteral.of(number(example).filter(JavaScalars::isWhole).orElse("1")) + ")";
            case FLOAT -> number(example).filter(value -> Float.isFinite(Float.parseFloat(value))).orElse("1") + "F";
            case DOUBLE -> number(example).filter(value -> Double.isFinite(Double.parseDouble(value))).orElse("1")
                    + "D";
            case DECIMAL -> "new " + types.jdk("java.math", "BigDecimal") + "("
                    + JavaLiteral.of(number(example).orElse("1")) + ")";
            case DATE -> parsed(types.jdk("java.time", "LocalDate") + ".parse", example, LocalDate::parse,
                    "2026-01-01");
            case DATE_TIME -> parsed(types.jdk("java.time", "OffsetDateTime") + ".parse", example,
                    OffsetDateTime::parse,
                    "2026-01-01T00:00:00Z");
            case UUID -> parsed(types.util("UUID") + ".fromString", example, UUID::fromString,
                    "00000000-0000-0000-0000-000000000000");
            case URI -> parsed(types.jdk("java.net", "URI") + ".create", example, URI::create, "https://example.com");
            case BYTES -> JavaLiteral.ofAnyLength(text(example).orElse("{" + name + "}")) + ".getBytes("
                    + types.jdk("java.nio.charset", "StandardCharsets") + ".UTF_8)";
            case FILE -> "new " + types.core("http", "FormDataFilePart") + "(new " + types.jdk("java.io", "ByteArrayInputStream")
                    + "(" + of(ScalarType.BYTES, example, name) + "), " + JavaLiteral.of(name) + ")";
            case STREAM -> throw new IllegalStateException("never required");
        };
    }

    private static boolean isWhole(String number) {
        return number.matches("-?[0-9]+");
    }

    private static Optional<String> text(Optional<JsonValue> example) {
        return example.flatMap(value -> value instanceof JsonText text ? Optional.of(text.text())
                : value instanceof JsonNumber number ? Optional.of(number.literal()) : Optional.empty());
    }

    private static Optional<String> number(Optional<JsonValue> example) {
        return example.flatMap(value ->
                value instanceof JsonNumber number ? Optional.of(number.literal()) : Optional.empty());
    }

    private static String parsed(
            String factory, Optional<JsonValue> example, Function<String, ?> parser, String placeholder) {
        String given = text(example).filter(text -> isParsed(parser, text)).orElse(placeholder);
        return factory + "(" + JavaLiteral.of(given) + ")";
    }

    private static boolean isParsed(Function<String, ?> parser, String text) {
        try {
            parser.apply(text);
            return true;
        } catch (RuntimeException malformed) {
            // An example that is none: the placeholder shows the form.
            return false;
        }
    }

    static boolean isLong(String literal) {
        return isWithin(literal, Long.SIZE);
    }

    private static boolean isWithin(String literal, int bits) {
        BigDecimal value = new BigDecimal(literal);
        return literal.indexOf('.') < 0 && value.toBigInteger().bitLength() < bits;
    }
}
