package dev.sdkwright.generator.model;

import java.util.Optional;

/** A type that becomes a Java class. */
public sealed interface TypeDeclaration permits ObjectDeclaration, EnumDeclaration, UnionDeclaration, MappedDeclaration {
    TypeId id();

    Place place();

    Documentation documentation();

    /** The Java name that the contract asks for, if any. */
    Optional<String> javaName();
}
