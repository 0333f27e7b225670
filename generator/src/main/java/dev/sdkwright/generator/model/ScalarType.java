package dev.sdkwright.generator.model;

/** A type that JSON writes as one token, or, for {@link #ANY}, any JSON value. */
public enum ScalarType implements TypeRef {
    STRING,
    BOOLEAN,
    /** {@code integer} of format {@code int32}. */
    INTEGER,
    /** {@code integer} without a format or of format {@code int64}. */
    LONG,
    /** {@code integer} of format {@code uint64}, or of which the contract says that it may be larger than 64 bits. */
    BIG_INTEGER,
    FLOAT,
    DOUBLE,
    /** {@code number} without a format. */
    DECIMAL,
    DATE,
    DATE_TIME,
    UUID,
    URI,
    /** Base64 text in JSON, the bytes themselves elsewhere. */
    BYTES,
    /** Bytes that are read while they are sent; never part of JSON. */
    STREAM,
    /** The same as a part of a form of a signed service, with what is said of the file; never part of JSON. */
    FILE,
    ANY;

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scalar(this);
    }
}
