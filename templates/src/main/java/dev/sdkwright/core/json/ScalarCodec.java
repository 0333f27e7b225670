package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The codecs of all basic types in one class: a client's first call uses one or two of them and should not pay for
 * loading fourteen.
 */
final class ScalarCodec<T> implements JsonCodec<T> {

    static final int STRING = 0;
    static final int BOOLEAN = 1;
    static final int INTEGER = 2;
    static final int LONG = 3;
    static final int FLOAT = 4;
    static final int DOUBLE = 5;
    static final int DECIMAL = 6;
    static final int BIG_INTEGER = 7;
    static final int DATE = 8;
    static final int DATE_TIME = 9;
    static final int UUID = 10;
    static final int URI = 11;
    static final int BYTES = 12;
    static final int ANY = 13;

    private final int type;

    ScalarCodec(int type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("unchecked") // JsonCodecs gives each constant the type that goes with its number
    public T read(JsonReader in) {
        return (T) value(in);
    }

    private Object value(JsonReader in) {
        return switch (type) {
            case STRING -> in.readString();
            case BOOLEAN -> in.readBoolean();
            case INTEGER -> in.readInteger();
            case LONG -> in.readLong();
            case FLOAT -> in.readFloat();
            case DOUBLE -> in.readDouble();
            case DECIMAL -> in.readDecimal();
            case BIG_INTEGER -> in.readBigInteger();
            case DATE -> in.readDate();
            case DATE_TIME -> in.readDateTime();
            case UUID -> in.readUuid();
            case URI -> in.readUri();
            case BYTES -> in.readBytes();
            default -> in.readAny();
        };
    }

    @Override
    public void write(JsonWriter out, T value) {
        switch (type) {
            case STRING -> out.writeString((String) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case INTEGER -> out.writeInteger((Integer) value);
            case LONG -> out.writeLong((Long) value);
            case FLOAT -> out.writeFloat((Float) value);
            case DOUBLE -> out.writeDouble((Double) value);
            case DECIMAL -> out.writeDecimal((BigDecimal) value);
            case BIG_INTEGER -> out.writeBigInteger((BigInteger) value);
            case DATE -> out.writeDate((LocalDate) value);
            case DATE_TIME -> out.writeDateTime((OffsetDateTime) value);
            case UUID -> out.writeUuid((UUID) value);
            case URI -> out.writeUri((URI) value);
            case BYTES -> out.writeBytes((byte[]) value);
            default -> out.writeAny(value);
        }
    }
}
