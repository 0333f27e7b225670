package dev.sdkwright.generator.model;

/** A type that has a declaration of its own and becomes a Java class. */
public record DeclaredType(TypeId id) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.declared(this);
    }
}
