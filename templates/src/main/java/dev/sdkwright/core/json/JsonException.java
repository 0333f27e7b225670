package dev.sdkwright.core.json;

import dev.sdkwright.core.exception.SdkException;

/**
 * JSON that cannot be read or a value that cannot be written. The message names the place in the document, what was
 * expected there and what was found; it never quotes more than a few words of the document.
 */
public class JsonException extends SdkException {

    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }

    public JsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
