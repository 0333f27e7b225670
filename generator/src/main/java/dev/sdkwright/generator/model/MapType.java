package dev.sdkwright.generator.model;

/** An object that has no declared properties, only values of one type. */
public record MapType(TypeRef value) implements TypeRef {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.map(this);
    }
}
