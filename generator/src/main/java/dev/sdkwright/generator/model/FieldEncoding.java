package dev.sdkwright.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a contract says about one field of a form or one part of a multipart body.
 *
 * @param contentType the media type of its value, if it is not the usual one
 * @param serialization how its value becomes text, if it is a style that says so
 * @param headers the headers of a part, in document order
 */
public record FieldEncoding(
        Optional<String> contentType, Optional<Serialization> serialization, Map<String, String> headers) {
    /** The header of a part whose bytes are written as Base64 (RFC 2045, section 6). */
    public static final Map<String, String> BASE64 = Map.of("Content-Transfer-Encoding", "base64");

    /** Where the contract says nothing. */
    public static final FieldEncoding USUAL = new FieldEncoding(Optional.empty(), Optional.empty(), Map.of());

    public FieldEncoding {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(serialization, "serialization");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whether bytes are written as text, so that a stream cannot stand for them as it is. */
    public boolean isEncoded() {
        return headers.entrySet().stream().anyMatch(header -> header.getKey().equalsIgnoreCase("Content-Transfer-Encoding")
                && header.getValue().strip().equalsIgnoreCase("base64"));
    }
}
