package dev.sdkwright.core.http;

/**
 * A part of a body of {@code multipart/form-data} (RFC 7578).
 *
 * @param <T> what it holds
 */
public class FormDataPart<T> {

    private T value;

    /** A part that holds a value; null for none yet. */
    public FormDataPart(T value) {
        this.value = value;
    }

    /** What it holds; null for nothing. */
    public T getValue() {
        return value;
    }

    /** Holds something else. */
    public FormDataPart<T> withValue(T value) {
        this.value = value;
        return this;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
