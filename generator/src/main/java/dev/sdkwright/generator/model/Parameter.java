package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A parameter of an operation.
 *
 * @param source who gives its value
 * @param property its name, type, documentation and place
 * @param serialization how its value becomes text
 * @param range which whole numbers it may be, as far as the contract says so
 */
public record Parameter(Source source, Property property, Serialization serialization, Range range) {
    public Parameter {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(serialization, "serialization");
        Objects.requireNonNull(range, "range");
    }

    /**
     * Bounds of a whole number.
     *
     * @param usual what stands for a parameter that is not sent
     * @param least the smallest value
     * @param most the largest value
     */
    public record Range(OptionalLong usual, OptionalLong least, OptionalLong most) {
        public static final Range UNSAID = new Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** Who gives a parameter's value. */
    public enum Source {
        CALLER,
        /** The client's credentials, such as the project id. */
        CREDENTIALS
    }
}
