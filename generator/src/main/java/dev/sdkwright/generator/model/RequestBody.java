package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * What an operation sends.
 *
 * @param mediaType the media type as the contract writes it
 * @param property its type, presence and documentation
 */
public record RequestBody(String mediaType, Property property) {
    public RequestBody {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(property, "property");
    }
}
