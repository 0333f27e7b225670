package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;

/**
 * How the service is called.
 *
 * @param schemes the ways in which it knows its callers, in document order
 * @param terms what holds for operations that say nothing themselves
 */
public record Access(List<SecurityScheme> schemes, Terms terms) {
    public Access {
        schemes = List.copyOf(schemes);
        Objects.requireNonNull(terms, "terms");
    }
}
