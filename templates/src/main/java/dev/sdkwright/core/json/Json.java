package dev.sdkwright.core.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;

/** Whole JSON documents: bytes to values and back. */
public final class Json {

    /** How deep objects and arrays may stand in each other: below what a thread's stack bears. */
    static final int MAX_DEPTH = 1000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            // Services do send raw tabs and line breaks inside strings; there is nothing to mistake them for.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private Json() {
    }

    /**
     * Reads a document in UTF-8.
     *
     * @param document the document, not null
     * @param codec reads its value
     * @param <T> the type of the value
     * @return the value; null when the document is JSON null
     * @throws JsonException when the document is not JSON, is of another shape or is followed by anything
     */
    public static <T> T decode(byte[] document, JsonCodec<T> codec) {
        return decode(document, StandardCharsets.UTF_8, codec);
    }

    /**
     * Reads a document in a given encoding. Bytes that are not valid in it are read as U+FFFD.
     *
     * @param document the document, not null; it may begin with a byte order mark
     * @param charset how its characters are encoded
     * @param codec reads its value
     * @param <T> the type of the value
     * @return the value; null when the document is JSON null
     * @throws JsonException when the document is not JSON, is of another shape or is followed by anything
     */
    public static <T> T decode(byte[] document, Charset charset, JsonCodec<T> codec) {
        if (!StandardCharsets.UTF_8.equals(charset)) {
            return decode(new String(document, charset), codec);
        }
        try {
            return decode(FACTORY.createParser(ObjectReadContext.empty(), document), codec);
        } catch (JsonException e) {
            // Looked at only after a failure: checking every good document first would cost another pass.
            if (isUtf8(document)) {
                throw e;
            }
            return decode(new String(document, StandardCharsets.UTF_8), codec);
        }
    }

    /**
     * Reads a document.
     *
     * @param document the document, not null; it may begin with a byte order mark
     * @param codec reads its value
     * @param <T> the type of the value
     * @return the value; null when the document is JSON null
     * @throws JsonException when the document is not JSON, is of another shape or is followed by anything
     */
    public static <T> T decode(String document, JsonCodec<T> codec) {
        boolean marked = !document.isEmpty() && document.charAt(0) == '\uFEFF';
        String text = marked ? document.substring(1) : document;
        return decode(FACTORY.createParser(ObjectReadContext.empty(), text), codec);
    }

    /**
     * Writes a document.
     *
     * @param value null gives JSON null
     * @param codec writes it
     * @param <T> the type of the value
     * @return the document in UTF-8
     * @throws JsonException when JSON has no form for what is in the value
     */
    public static <T> byte[] encode(T value, JsonCodec<T> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            encode(FACTORY.createGenerator(ObjectWriteContext.empty(), bytes), value, codec);
        } catch (JacksonException e) {
            if (!String.valueOf(e.getMessage()).contains("surrogate")) {
                throw new JsonException("cannot write JSON: " + e.getOriginalMessage(), e);
            }
            // Half a character has no form in UTF-8. As an escape it reaches the server as it is.
            bytes.reset();
            JsonFactory escaping = FACTORY.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
            encode(escaping.createGenerator(ObjectWriteContext.empty(), bytes), value, codec);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a value out of what {@link JsonReader#readAny()} gave, as if it had been read from the document.
     *
     * @param any null gives null
     * @param codec reads the value
     * @param <T> the type of the value
     * @return the value
     * @throws JsonException when it is of another shape
     */
    public static <T> T convert(Object any, JsonCodec<T> codec) {
        return any == null ? null : decode(encode(any, JsonCodecs.ANY), codec);
    }

    /**
     * Like {@link #convert}, but a number that has more digits than the type has room for is of another type.
     *
     * @throws JsonException also when digits would be lost
     */
    public static <T extends Number> T exactly(Object any, JsonCodec<T> codec) {
        T value = convert(any, codec);
        boolean kept = value == null || Double.isFinite(value.doubleValue())
                && new BigDecimal(value.toString()).compareTo(new BigDecimal(any.toString())) == 0;
        if (!kept) {
            throw new JsonException("more digits than there is room for: " + any);
        }
        return value;
    }

    /**
     * Takes a value apart into what {@link JsonReader#readAny()} gives: objects become maps.
     *
     * @param value null gives null
     * @param codec writes the value
     * @param <T> the type of the value
     */
    public static <T> Object any(T value, JsonCodec<T> codec) {
        return value == null ? null : decode(encode(value, codec), JsonCodecs.ANY);
    }

    /**
     * The document of a value as text.
     *
     * @param value null gives null, which is no document
     * @param codec writes the value
     * @param <T> the type of the value
     */
    public static <T> String text(T value, JsonCodec<T> codec) {
        return value == null ? null : new String(encode(value, codec), StandardCharsets.UTF_8);
    }

    private static <T> T decode(JsonParser parser, JsonCodec<T> codec) {
        try (JsonParser open = parser) {
            JsonReader reader = new JsonReader(open);
            try {
                if (open.nextToken() == null) {
                    throw new JsonException("$: expected a JSON value but the document is empty");
                }
                T value = reader.read(codec);
                if (open.nextToken() != null) {
                    throw reader.error("expected the end of the document but found " + reader.found());
                }
                return value;
            } catch (JacksonException e) {
                throw reader.broken(e);
            }
        }
    }

    private static <T> void encode(JsonGenerator generator, T value, JsonCodec<T> codec) {
        try (JsonGenerator open = generator) {
            new JsonWriter(open).write(value, codec);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
