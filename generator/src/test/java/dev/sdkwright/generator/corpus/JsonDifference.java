package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares JSON trees: numbers by their value, date-times by instant and offset, Base64 by its bytes. */
final class JsonDifference {
    private final Predicate<JsonNode> mayBeLost;

    /**
     * @param mayBeLost the values of members that need not be there any more
     */
    JsonDifference(Predicate<JsonNode> mayBeLost) {
        this.mayBeLost = mayBeLost;
    }

    /** The first difference, empty for equal trees. */
    Optional<String> between(JsonNode expected, JsonNode actual) {
        return between("$", expected, actual);
    }

    private Optional<String> between(String path, JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0
                    ? Optional.empty()
                    : Optional.of(path + ": " + expected + " became " + actual);
        }
        if (expected.isObject() && actual.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .flatMap(name -> member(path + "." + name, expected.get(name), actual.get(name)).stream())
                    .findFirst();
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int index = 0; index < expected.size(); index++) {
                Optional<String> difference = between(path + "[" + index + "]", expected.get(index), actual.get(index));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        boolean same = expected.equals(actual)
                || expected.isTextual() && actual.isTextual() && sameText(expected.asText(), actual.asText());
        return same ? Optional.empty() : Optional.of(path + ": " + expected + " became " + actual);
    }

    private Optional<String> member(String path, JsonNode expected, JsonNode actual) {
        if (expected == null) {
            return Optional.of(path + " was added");
        }
        if (actual == null) {
            return mayBeLost.test(expected) ? Optional.empty() : Optional.of(path + ": " + expected + " was lost");
        }
        return between(path, expected, actual);
    }

    private static boolean sameText(String expected, String actual) {
        return sameTime(expected, actual) || sameBytes(expected, actual) || expected.equalsIgnoreCase(actual) && isUuid(expected);
    }

    /** Hexadecimal digits may be written in either case (RFC 9562, section 4). */
    private static boolean isUuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    /** Base64 whose last character has bits that are no data may be written another way (RFC 4648 section 3.5). */
    private static boolean sameBytes(String expected, String actual) {
        return expected.endsWith("=")
                && expected.length() == actual.length()
                && Arrays.equals(Base64.getMimeDecoder().decode(expected), Base64.getMimeDecoder().decode(actual));
    }

    private static boolean sameTime(String expected, String actual) {
        try {
            return time(expected).equals(OffsetDateTime.parse(actual));
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }

    /** Without an offset it means UTC, and says so from then on. */
    private static OffsetDateTime time(String text) {
        boolean local = text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+");
        return OffsetDateTime.parse(local ? text + "Z" : text);
    }
}
