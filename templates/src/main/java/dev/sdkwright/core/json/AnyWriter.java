package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Writes values whose type only the object itself tells. */
final class AnyWriter {

    private AnyWriter() {
    }

    static void write(JsonWriter out, Object value) {
        if (value == null || value instanceof String) {
            out.writeString((String) value);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            writeNumber(out, number);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(out, map);
        } else if (value instanceof Iterable<?> items) {
            writeItems(out, items);
        } else if (value instanceof Object[] items) {
            writeItems(out, Arrays.asList(items));
        } else {
            writeText(out, value);
        }
    }

    private static void writeNumber(JsonWriter out, Number value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            out.writeInteger(value.intValue());
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Float number) {
            out.writeFloat(number);
        } else if (value instanceof BigDecimal number) {
            out.writeDecimal(number);
        } else if (value instanceof BigInteger number) {
            out.writeBigInteger(number);
        } else {
            throw unknown(value);
        }
    }

    private static void writeMap(JsonWriter out, Map<?, ?> map) {
        out.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name(String.valueOf(entry.getKey()));
            write(out, entry.getValue());
        }
        out.endObject();
    }

    private static void writeItems(JsonWriter out, Iterable<?> items) {
        out.beginArray();
        for (Object item : items) {
            write(out, item);
        }
        out.endArray();
    }

    private static void writeText(JsonWriter out, Object value) {
        if (value instanceof byte[] bytes) {
            out.writeBytes(bytes);
        } else if (value instanceof LocalDate date) {
            out.writeDate(date);
        } else if (value instanceof OffsetDateTime time) {
            out.writeDateTime(time);
        } else if (value instanceof CharSequence || value instanceof UUID || value instanceof URI
                || value instanceof Enum<?>) {
            out.writeString(value.toString());
        } else {
            throw unknown(value);
        }
    }

    private static JsonException unknown(Object value) {
        return new JsonException("cannot write JSON: it has no form for a " + value.getClass().getName());
    }
}
