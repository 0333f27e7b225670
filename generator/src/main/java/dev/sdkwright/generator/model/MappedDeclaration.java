package dev.sdkwright.generator.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A type that is a class from elsewhere, named by the user in place of what a schema would become: it is used like a declared
 * one, and not emitted.
 *
 * @param type the class, with its package
 * @param conversion how it comes from JSON and goes there
 */
public record MappedDeclaration(TypeId id, String type, Conversion conversion) implements TypeDeclaration {
    public MappedDeclaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(conversion, "conversion");
    }

    /** How a value comes from JSON and goes there. */
    public sealed interface Conversion permits ByMethods, ByCodec {}

    /**
     * By methods of the class.
     *
     * @param carrier what JSON has in its place
     * @param factory the static method that makes a value of that, or {@code new}
     * @param inverse the method that gives it
     */
    public record ByMethods(ScalarType carrier, String factory, String inverse) implements Conversion {}

    /**
     * By a class that implements the core's {@code JsonCodec} and has an instance in its constant {@code INSTANCE}.
     *
     * @param codec that class, with its package
     */
    public record ByCodec(String codec) implements Conversion {}

    @Override
    public Place place() {
        return new Place.Component(type);
    }

    @Override
    public Documentation documentation() {
        return Documentation.NONE;
    }

    @Override
    public Optional<String> javaName() {
        return Optional.empty();
    }
}
