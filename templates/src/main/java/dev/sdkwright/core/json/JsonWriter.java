package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one JSON document. The {@code member} methods and their kin write a name with its value and leave the member
 * out when the value is null; the {@code write} methods write one value, and JSON null for null.
 */
public final class JsonWriter {

    /**
     * Up to here a decimal is written with plain digits; beyond, an exponent is the shorter and equally exact form.
     */
    private static final int MAX_PLAIN_SCALE = 100;

    private final JsonGenerator generator;

    JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    public void beginObject() {
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    public void beginArray() {
        generator.writeStartArray();
    }

    public void endArray() {
        generator.writeEndArray();
    }

    /** Writes the name of a member; its value is to follow. */
    void name(String name) {
        generator.writeName(name);
    }

    public void member(String name, String value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeString(value);
        }
    }

    public void member(String name, Boolean value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeBoolean(value);
        }
    }

    public void member(String name, Integer value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeNumber(value.intValue());
        }
    }

    public void member(String name, Long value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeNumber(value.longValue());
        }
    }

    public void member(String name, Float value) {
        if (value != null) {
            generator.writeName(name);
            writeFloat(value);
        }
    }

    public void member(String name, Double value) {
        if (value != null) {
            generator.writeName(name);
            writeDouble(value);
        }
    }

    public void member(String name, BigDecimal value) {
        if (value != null) {
            generator.writeName(name);
            writeDecimal(value);
        }
    }

    public void member(String name, BigInteger value) {
        if (value != null) {
            generator.writeName(name);
            generator.writeNumber(value);
        }
    }

    public void member(String name, LocalDate value) {
        if (value != null) {
            generator.writeName(name);
            writeDate(value);
        }
    }

    public void member(String name, OffsetDateTime value) {
        if (value != null) {
            generator.writeName(name);
            writeDateTime(value);
        }
    }

    public void member(String name, UUID value) {
        if (value != null) {
            generator.writeName(name);
            writeUuid(value);
        }
    }

    public void member(String name, URI value) {
        if (value != null) {
            generator.writeName(name);
            writeUri(value);
        }
    }

    public void member(String name, byte[] value) {
        if (value != null) {
            generator.writeName(name);
            writeBytes(value);
        }
    }

    public <T> void member(String name, T value, JsonCodec<T> codec) {
        if (value != null) {
            generator.writeName(name);
            codec.write(this, value);
        }
    }

    public <T> void list(String name, List<T> value, JsonCodec<T> element) {
        if (value != null) {
            generator.writeName(name);
            writeList(value, element);
        }
    }

    public <T> void map(String name, Map<String, T> value, JsonCodec<T> valueCodec) {
        if (value != null) {
            generator.writeName(name);
            writeMap(value, valueCodec);
        }
    }

    /** A member of any type that {@link #writeAny(Object)} takes. */
    public void any(String name, Object value) {
        if (value != null) {
            generator.writeName(name);
            writeAny(value);
        }
    }

    /** A member that is there and is null. */
    public void nullMember(String name) {
        generator.writeName(name);
        generator.writeNull();
    }

    /**
     * The members that were kept by {@link JsonReader#readUnknown(Map)}, those that are null among them.
     *
     * @param members null for none
     */
    public void unknown(Map<String, Object> members) {
        if (members != null) {
            for (Map.Entry<String, Object> member : members.entrySet()) {
                generator.writeName(member.getKey());
                writeAny(member.getValue());
            }
        }
    }

    /**
     * The members that were kept by {@link JsonReader#readAdditional}, those that are null among them.
     *
     * @param members null for none
     * @param codec writes one value
     * @param <T> the type of the values
     */
    public <T> void additional(Map<String, T> members, JsonCodec<T> codec) {
        if (members != null) {
            for (Map.Entry<String, T> member : members.entrySet()) {
                generator.writeName(member.getKey());
                write(member.getValue(), codec);
            }
        }
    }

    public void writeNull() {
        generator.writeNull();
    }

    public void writeString(String value) {
        // The generator writes null for a null string.
        generator.writeString(value);
    }

    public void writeBoolean(Boolean value) {
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
    }

    public void writeInteger(Integer value) {
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.intValue());
        }
    }

    public void writeLong(Long value) {
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.longValue());
        }
    }

    public void writeFloat(Float value) {
        if (value == null) {
            generator.writeNull();
        } else if (value.isNaN() || value.isInfinite()) {
            throw new JsonException("cannot write JSON: it has no number for " + value);
        } else {
            generator.writeNumber(value.floatValue());
        }
    }

    public void writeDouble(Double value) {
        if (value == null) {
            generator.writeNull();
        } else if (value.isNaN() || value.isInfinite()) {
            throw new JsonException("cannot write JSON: it has no number for " + value);
        } else {
            generator.writeNumber(value.doubleValue());
        }
    }

    /** Writes all digits and keeps the scale: {@code 1.50} stays {@code 1.50}. */
    public void writeDecimal(BigDecimal value) {
        if (value == null) {
            generator.writeNull();
        } else {
            boolean plain = Math.abs((long) value.scale()) <= MAX_PLAIN_SCALE;
            generator.writeNumber(plain ? value.toPlainString() : value.toString());
        }
    }

    public void writeBigInteger(BigInteger value) {
        // The generator writes null for a null number.
        generator.writeNumber(value);
    }

    /** Writes a full-date of RFC 3339. */
    public void writeDate(LocalDate value) {
        generator.writeString(value == null ? null : value.toString());
    }

    /** Writes a date-time of RFC 3339 with the offset that it has. */
    public void writeDateTime(OffsetDateTime value) {
        // Not toString(), which leaves out seconds that are zero.
        generator.writeString(value == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    public void writeUuid(UUID value) {
        generator.writeString(value == null ? null : value.toString());
    }

    public void writeUri(URI value) {
        generator.writeString(value == null ? null : value.toString());
    }

    /** Writes Base64 of RFC 4648, section 4, with padding. */
    public void writeBytes(byte[] value) {
        generator.writeString(value == null ? null : Base64.getEncoder().encodeToString(value));
    }

    public <T> void write(T value, JsonCodec<T> codec) {
        if (value == null) {
            generator.writeNull();
        } else {
            codec.write(this, value);
        }
    }

    public <T> void writeList(List<T> value, JsonCodec<T> element) {
        if (value == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartArray();
        for (T item : value) {
            write(item, element);
        }
        generator.writeEndArray();
    }

    public <T> void writeMap(Map<String, T> value, JsonCodec<T> valueCodec) {
        if (value == null) {
            generator.writeNull();
            return;
        }
        generator.writeStartObject();
        for (Map.Entry<String, T> entry : value.entrySet()) {
            generator.writeName(entry.getKey());
            write(entry.getValue(), valueCodec);
        }
        generator.writeEndObject();
    }

    /**
     * Writes a value by its Java type: those that {@link JsonReader#readAny()} gives, the other types that this class
     * has a method for, and maps, collections and arrays of them.
     *
     * @param value null gives JSON null
     * @throws JsonException when the type is none of these
     */
    public void writeAny(Object value) {
        AnyWriter.write(this, value);
    }
}
