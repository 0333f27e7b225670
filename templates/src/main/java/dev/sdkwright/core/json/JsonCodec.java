package dev.sdkwright.core.json;

/**
 * Turns one type into JSON and back. Codecs hold no state and may be shared between threads.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

    /**
     * Reads one value and leaves the reader at its last token.
     *
     * @param in at the first token of the value, which is never JSON null
     * @return the value
     * @throws JsonException when the JSON is of another shape
     */
    T read(JsonReader in);

    /**
     * Writes one value.
     *
     * @param out where a value may be written
     * @param value never null
     */
    void write(JsonWriter out, T value);
}
