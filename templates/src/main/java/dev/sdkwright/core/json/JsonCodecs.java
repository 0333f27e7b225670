package dev.sdkwright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Codecs of the basic types, and those made from other codecs. */
public final class JsonCodecs {

    public static final JsonCodec<String> STRING = new ScalarCodec<>(ScalarCodec.STRING);
    public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodec<>(ScalarCodec.BOOLEAN);
    public static final JsonCodec<Integer> INTEGER = new ScalarCodec<>(ScalarCodec.INTEGER);
    public static final JsonCodec<Long> LONG = new ScalarCodec<>(ScalarCodec.LONG);
    public static final JsonCodec<Float> FLOAT = new ScalarCodec<>(ScalarCodec.FLOAT);
    public static final JsonCodec<Double> DOUBLE = new ScalarCodec<>(ScalarCodec.DOUBLE);
    public static final JsonCodec<BigDecimal> DECIMAL = new ScalarCodec<>(ScalarCodec.DECIMAL);
    public static final JsonCodec<BigInteger> BIG_INTEGER = new ScalarCodec<>(ScalarCodec.BIG_INTEGER);
    public static final JsonCodec<LocalDate> DATE = new ScalarCodec<>(ScalarCodec.DATE);
    public static final JsonCodec<OffsetDateTime> DATE_TIME = new ScalarCodec<>(ScalarCodec.DATE_TIME);
    public static final JsonCodec<UUID> UUID = new ScalarCodec<>(ScalarCodec.UUID);
    public static final JsonCodec<URI> URI = new ScalarCodec<>(ScalarCodec.URI);
    public static final JsonCodec<byte[]> BYTES = new ScalarCodec<>(ScalarCodec.BYTES);

    /** Any value, in the types that {@link JsonReader#readAny()} names. */
    public static final JsonCodec<Object> ANY = new ScalarCodec<>(ScalarCodec.ANY);

    private JsonCodecs() {
    }

    /** Arrays of what the given codec reads. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return new ListCodec<>(element);
    }

    /** Objects whose members all are what the given codec reads. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new MapCodec<>(value);
    }

    /**
     * A type that JSON carries as a string, such as an enum.
     *
     * @param parse makes the value of the text
     * @param text gives the text of a value
     * @param <T> the type
     * @return the codec
     */
    public static <T> JsonCodec<T> text(Function<String, T> parse, Function<T, String> text) {
        return mapped(STRING, parse, text);
    }

    /**
     * A type that JSON carries as another type, such as an enum of integers.
     *
     * @param carrier reads and writes the other type
     * @param read makes the value of what was read
     * @param write gives what is to be written
     * @param <B> the type in JSON
     * @param <T> the type
     * @return the codec
     */
    public static <B, T> JsonCodec<T> mapped(JsonCodec<B> carrier, Function<B, T> read, Function<T, B> write) {
        return new MappedCodec<>(carrier, read, write);
    }

    private static final class ListCodec<T> implements JsonCodec<List<T>> {
        private final JsonCodec<T> element;

        ListCodec(JsonCodec<T> element) {
            this.element = element;
        }

        @Override
        public List<T> read(JsonReader in) {
            return in.readList(element);
        }

        @Override
        public void write(JsonWriter out, List<T> value) {
            out.writeList(value, element);
        }
    }

    private static final class MapCodec<T> implements JsonCodec<Map<String, T>> {
        private final JsonCodec<T> value;

        MapCodec(JsonCodec<T> value) {
            this.value = value;
        }

        @Override
        public Map<String, T> read(JsonReader in) {
            return in.readMap(value);
        }

        @Override
        public void write(JsonWriter out, Map<String, T> map) {
            out.writeMap(map, value);
        }
    }

    private static final class MappedCodec<B, T> implements JsonCodec<T> {
        private final JsonCodec<B> carrier;
        private final Function<B, T> read;
        private final Function<T, B> write;

        MappedCodec(JsonCodec<B> carrier, Function<B, T> read, Function<T, B> write) {
            this.carrier = carrier;
            this.read = read;
            this.write = write;
        }

        @Override
        public T read(JsonReader in) {
            B carried = carrier.read(in);
            return carried == null ? null : read.apply(carried);
        }

        @Override
        public void write(JsonWriter out, T value) {
            out.write(write.apply(value), carrier);
        }
    }
}
