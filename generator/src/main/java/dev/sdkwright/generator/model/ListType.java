package dev.sdkwright.generator.model;

/** An array. */
public record ListType(TypeRef element) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
