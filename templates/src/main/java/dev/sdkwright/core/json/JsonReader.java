package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one JSON document from front to back. An object is read as
 * <pre>{@code
 * in.beginObject();
 * while (in.nextMember()) {
 *     switch (in.memberName()) {
 *         case "id" -> id = in.readString();
 *         default -> unknown = in.readUnknown(unknown);
 *     }
 * }
 * }</pre>
 * with exactly one read for each member. Every {@code read} gives null where the document has JSON null, and throws
 * {@link JsonException} where it has anything but the type that is asked for: nothing is converted or cut short.
 */
public final class JsonReader {

    /** Of one name in the path of a message. */
    private static final int MAX_NAME = 64;

    private final JsonParser parser;

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Enters the object that the reader is at. */
    public void beginObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(JsonKind.OBJECT);
        }
    }

    /**
     * Goes on to the next member of the object; its value is to be read before the next call.
     *
     * @return false at the end of the object, which is then left
     */
    public boolean nextMember() {
        if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
            return false;
        }
        parser.nextToken();
        return true;
    }

    /** The name of the member whose value the reader is at. */
    public String memberName() {
        return parser.currentName();
    }

    /** Enters the array that the reader is at. */
    public void beginArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(JsonKind.ARRAY);
        }
    }

    /**
     * Goes on to the next element of the array; it is to be read before the next call.
     *
     * @return false at the end of the array, which is then left
     */
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** The kind of the value that the reader is at. */
    public JsonKind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            default -> JsonKind.NULL;
        };
    }

    /** Whether the reader is at JSON null. */
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Passes over the value that the reader is at, whatever it is. */
    public void skip() {
        parser.skipChildren();
    }

    /**
     * Reads a string.
     *
     * @return null also for an empty object: services write <code>{}</code> for a text that is not there, and
     *     document it
     */
    public String readString() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.END_OBJECT) {
            return null;
        }
        throw token == JsonToken.START_OBJECT
                ? error("expected a string but found an object with members")
                : unexpected(JsonKind.STRING);
    }

    public Boolean readBoolean() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw unexpected(JsonKind.BOOLEAN);
        };
    }

    /** Reads a whole number of 32 bits. It may be written as {@code 1.0} or {@code 1e2}, but not as {@code 1.9}. */
    public Integer readInteger() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT
                    ? Integer.valueOf(parser.getIntValue())
                    : JsonText.exactInt(this, parser.getDecimalValue());
            case VALUE_NUMBER_FLOAT -> JsonText.exactInt(this, parser.getDecimalValue());
            default -> throw unexpected("an integer");
        };
    }

    /** Reads a whole number of 64 bits. It may be written as {@code 1.0} or {@code 1e2}, but not as {@code 1.9}. */
    public Long readLong() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    ? JsonText.exactLong(this, parser.getDecimalValue())
                    : Long.valueOf(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> JsonText.exactLong(this, parser.getDecimalValue());
            default -> throw unexpected("an integer");
        };
    }

    /** Reads the nearest float; a number beyond its range is an error. */
    public Float readFloat() {
        if (!isNumber()) {
            return null;
        }
        float value = parser.getFloatValue();
        if (Float.isInfinite(value)) {
            throw error("the number is out of the range of a float");
        }
        return value;
    }

    /** Reads the nearest double; a number beyond its range is an error. */
    public Double readDouble() {
        if (!isNumber()) {
            return null;
        }
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw error("the number is out of the range of a double");
        }
        return value;
    }

    /** Reads a number with all its digits and its scale. */
    public BigDecimal readDecimal() {
        return isNumber() ? parser.getDecimalValue() : null;
    }

    /** Reads a whole number of any size. It may be written as {@code 1.0} or {@code 1e2}, but not as {@code 1.9}. */
    public BigInteger readBigInteger() {
        if (!isNumber()) {
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getBigIntegerValue();
        }
        BigDecimal value = parser.getDecimalValue();
        // An exponent is short to send and long to write out: 1e999999999 would fill the memory.
        if (value.scale() < -1000) {
            throw error("the number is too large");
        }
        try {
            return value.toBigIntegerExact();
        } catch (ArithmeticException e) {
            throw error("expected an integer but found a number with decimals");
        }
    }

    /** Reads a full-date of RFC 3339, such as {@code 2017-07-18}. */
    public LocalDate readDate() {
        String text = text("a date");
        return text == null ? null : JsonText.date(this, text);
    }

    /**
     * Reads a date-time of RFC 3339 and keeps its offset. Taken as well: a blank in place of the {@code T}, an offset
     * without a colon or without minutes, and no offset at all, which means UTC.
     */
    public OffsetDateTime readDateTime() {
        String text = text("a date and time");
        return text == null ? null : JsonText.dateTime(this, text);
    }

    /** Reads a UUID in the form of RFC 9562, 36 characters. */
    public UUID readUuid() {
        String text = text("a UUID");
        return text == null ? null : JsonText.uuid(this, text);
    }

    /** Reads a URI or a relative reference of RFC 3986. */
    public URI readUri() {
        String text = text("a URI");
        return text == null ? null : JsonText.uri(this, text);
    }

    /** Reads Base64 of RFC 4648, in the common or the URL-safe alphabet, with or without padding. */
    public byte[] readBytes() {
        String text = text("Base64 text");
        return text == null ? null : JsonText.bytes(this, text);
    }

    /**
     * Reads any value.
     *
     * @return a {@code LinkedHashMap}, an {@code ArrayList}, a {@code String}, a {@code Boolean}, a number without
     *     loss ({@code Integer}, {@code Long}, {@code BigInteger} or {@code BigDecimal}, the first that fits), or
     *     null
     */
    public Object readAny() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readMap(JsonCodecs.ANY);
            case START_ARRAY -> readList(JsonCodecs.ANY);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw error("expected a JSON value but found " + found());
        };
    }

    /**
     * Reads a value with its codec.
     *
     * @param codec not asked where the document has JSON null
     * @param <T> the type of the value
     * @return null at JSON null
     */
    public <T> T read(JsonCodec<T> codec) {
        return isNull() ? null : codec.read(this);
    }

    /**
     * Reads an array.
     *
     * @param element reads one element
     * @param <T> the type of the elements
     * @return a mutable list, with null for each JSON null in it; null at JSON null
     */
    public <T> List<T> readList(JsonCodec<T> element) {
        if (isNull()) {
            return null;
        }
        beginArray();
        List<T> list = new ArrayList<>();
        while (nextElement()) {
            list.add(read(element));
        }
        return list;
    }

    /**
     * Reads an object as a map, in the order of the document. Of members with the same name the last one counts.
     *
     * @param value reads one value
     * @param <T> the type of the values
     * @return a mutable map, with null for each JSON null in it; null at JSON null
     */
    public <T> Map<String, T> readMap(JsonCodec<T> value) {
        if (isNull()) {
            return null;
        }
        beginObject();
        Map<String, T> map = new LinkedHashMap<>();
        while (nextMember()) {
            String name = memberName();
            map.put(name, read(value));
        }
        return map;
    }

    /**
     * Keeps the current member, which its model does not know.
     *
     * @param members those kept so far, or null
     * @return the same map with the member added, or a new one
     */
    public Map<String, Object> readUnknown(Map<String, Object> members) {
        return readAdditional(members, JsonCodecs.ANY);
    }

    /**
     * Like {@link #readUnknown(Map)}, for members that have a type in common.
     *
     * @param members those kept so far, or null
     * @param value reads the member's value
     * @param <T> the type of the values
     */
    public <T> Map<String, T> readAdditional(Map<String, T> members, JsonCodec<T> value) {
        Map<String, T> kept = members == null ? new LinkedHashMap<>() : members;
        String name = memberName();
        kept.put(name, read(value));
        return kept;
    }

    /**
     * An error at the place where the reader is.
     *
     * @param problem what is wrong, without the place
     * @return to be thrown
     */
    public JsonException error(String problem) {
        return new JsonException(JsonPath.of(parser.streamReadContext()) + ": " + problem
                + JsonPath.at(parser.currentTokenLocation()));
    }

    /** What Jackson found wrong, in our words. */
    JsonException broken(JacksonException e) {
        String problem = e.getOriginalMessage();
        int end = problem == null ? -1 : problem.indexOf('\n');
        String first = end < 0 ? problem : problem.substring(0, end);
        return new JsonException(JsonPath.of(parser.streamReadContext()) + ": not valid JSON: "
                + JsonPath.cut(first, 200) + JsonPath.at(e.getLocation()), e);
    }

    /** What the reader is at, as messages name it. */
    String found() {
        JsonToken token = parser.currentToken();
        if (token == null || token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            return "nothing";
        }
        return token == JsonToken.PROPERTY_NAME
                ? "the member " + JsonPath.cut(memberName(), MAX_NAME)
                : kind().toString();
    }

    private JsonException unexpected(Object expected) {
        return error("expected " + expected + " but found " + found());
    }

    private String text(String what) {
        if (isNull()) {
            return null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(what);
        }
        return parser.getString();
    }

    private boolean isNumber() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        if (!token.isNumeric()) {
            throw unexpected(JsonKind.NUMBER);
        }
        return true;
    }
}
