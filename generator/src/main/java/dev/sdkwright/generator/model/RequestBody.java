package dev.sdkwright.generator.model;

import java.util.Map;
import java.util.Objects;

/**
 * What an operation sends.
 *
 * @param content its media type, format and type
 * @param property its type, presence and documentation
 * @param encodings of the fields of a form, by their names, where the contract says anything about them
 */
public record RequestBody(Content content, Property property, Map<String, FieldEncoding> encodings) {
    public RequestBody {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(property, "property");
        // Only looked up by name: the order does not matter.
        encodings = Map.copyOf(encodings);
    }

    public FieldEncoding encoding(String field) {
        return encodings.getOrDefault(field, FieldEncoding.USUAL);
    }
}
