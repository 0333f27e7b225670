package dev.sdkwright.generator.model;

/** The type of a value, as used by a property, a parameter or a body. */
public sealed interface TypeRef permits ScalarType, ListType, MapType, DeclaredType {

    <R> R accept(Visitor<R> visitor);

    /** One method per kind: a new kind breaks the build wherever kinds are told apart. */
    interface Visitor<R> {
        R scalar(ScalarType type);

        R list(ListType type);

        R map(MapType type);

        R declared(DeclaredType type);
    }
}
