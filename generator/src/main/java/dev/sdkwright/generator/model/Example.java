package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * An example of a body.
 *
 * @param name what the contract calls it; empty where it has no name
 * @param summary what the contract says about it, possibly empty; raw text
 * @param value the body; a text where the body is no JSON
 */
public record Example(String name, String summary, JsonValue value) {
    public Example {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(value, "value");
    }
}
