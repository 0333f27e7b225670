package dev.sdkwright.core.json;

/** The kinds of JSON value. */
public enum JsonKind {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null");

    private final String text;

    JsonKind(String text) {
        this.text = text;
    }

    /** The kind as messages name it, such as {@code an object}. */
    @Override
    public String toString() {
        return text;
    }
}
