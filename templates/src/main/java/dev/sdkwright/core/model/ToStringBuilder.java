package dev.sdkwright.core.model;

/**
 * Builds the text of a model: one indented line for each property, models inside models further in.
 * <pre>
 * class Pair {
 *     left: 1
 *     right: null
 * }
 * </pre>
 */
public final class ToStringBuilder {

    private static final String INDENT = "\n    ";
    private static final String MASK = "******";

    private final StringBuilder text;

    /**
     * Begins the text.
     *
     * @param type the simple name of the model's class
     */
    public ToStringBuilder(String type) {
        text = new StringBuilder(128).append("class ").append(type).append(" {");
    }

    /**
     * Adds a property.
     *
     * @param name its name in Java
     * @param value shown by its {@code toString()}, or as {@code null}
     * @return this
     */
    public ToStringBuilder add(String name, Object value) {
        text.append(INDENT).append(name).append(": ");
        if (value instanceof byte[] bytes) {
            // The array's own text is its address, which differs from run to run.
            text.append("byte[").append(bytes.length).append(']');
        } else {
            append(String.valueOf(value));
        }
        return this;
    }

    /**
     * Adds a property whose value must not show, such as a password.
     *
     * @param name its name in Java
     * @param value only looked at for being null
     * @return this
     */
    public ToStringBuilder addMasked(String name, Object value) {
        return add(name, value == null ? null : MASK);
    }

    /** The text with everything that was added. */
    @Override
    public String toString() {
        return text + "\n}";
    }

    private void append(String value) {
        int from = 0;
        for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', from)) {
            text.append(value, from, end).append(INDENT);
            from = end + 1;
        }
        text.append(value, from, value.length());
    }
}
