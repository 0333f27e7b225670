package dev.sdkwright.generator.model;

import java.util.Objects;

/**
 * A parameter of an operation.
 *
 * @param location where it goes
 * @param source who gives its value
 * @param property its name, type and documentation
 */
public record Parameter(Location location, Source source, Property property) {
    public Parameter {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(property, "property");
    }

    /** Where a parameter goes. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    /** Who gives a parameter's value. */
    public enum Source {
        CALLER,
        /** The client's credentials, such as the project id. */
        CREDENTIALS
    }
}
