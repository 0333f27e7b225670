package dev.sdkwright.generator.name;

/**
 * Fields of emitted classes that are not properties. They start with an underscore before a lower-case letter, as a
 * property's field does only where its name is a reserved word, or are constants in lower case, as no listed value is.
 */
public final class HiddenFields {
    /** The members of an object that the contract does not declare. */
    public static final String UNKNOWN = "_unknown";

    /** The codec of an open enumeration. */
    public static final String CODEC = "codec";

    private HiddenFields() {}
}
