package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * A parameter of an operation.
 *
 * @param source who gives its value
 * @param property its name, type, documentation and place
 * @param serialization how its value becomes text
 */
public record Parameter(Source source, Property property, Serialization serialization) {
    public Parameter {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(serialization, "serialization");
    }

    /** Who gives a parameter's value. */
    public enum Source {
        CALLER,
        /** The client's credentials, such as the project id. */
        CREDENTIALS
    }
}
