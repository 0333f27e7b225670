package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An enumeration. Open: values that the contract does not list are kept as they come.
 *
 * @param base the scalar that its values are written as
 * @param values the listed values, in document order, none twice
 */
public record EnumDeclaration(
        TypeId id,
        Place place,
        Documentation documentation,
        Optional<String> javaName,
        ScalarType base,
        List<Value> values)
        implements TypeDeclaration {

    public EnumDeclaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(javaName, "javaName");
        Objects.requireNonNull(base, "base");
        values = List.copyOf(values);
    }

    /**
     * One listed value.
     *
     * @param literal the value as text: the string itself, or the number in its plain form
     * @param javaName the constant's name that the contract asks for, if any
     */
    public record Value(String literal, Optional<String> javaName) {}
}
