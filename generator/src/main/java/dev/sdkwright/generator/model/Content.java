package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * What a body consists of: of several media types that a contract offers, the one that is used.
 *
 * @param mediaType what it is sent as, or asked for
 * @param format how it is written
 * @param type the type of its value
 */
public record Content(String mediaType, Format format, TypeRef type) {
    public Content {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(type, "type");
    }

    /** How a body is written. */
    public enum Format {
        JSON,
        /** {@code application/x-www-form-urlencoded}. */
        FORM,
        /** {@code multipart/form-data} and its kin. */
        MULTIPART,
        /** Characters: plain text, and what only its user understands, such as XML. */
        TEXT,
        /** Bytes. */
        BINARY
    }
}
