package dev.sdkwright.core.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A body of {@code application/x-www-form-urlencoded}: fields in the order in which they come. Blanks are written as
 * {@code %20}, which every reader of forms understands, not only those that know the plus sign.
 */
public final class FormBody {

    static final String TYPE = "application/x-www-form-urlencoded";

    private final StringBuilder text = new StringBuilder();

    FormBody() {
    }

    /**
     * A field without a style: a list repeats the name, objects are JSON (OAS 3.1.1, section 4.8.15.1).
     *
     * @param name not encoded
     * @param value null leaves it out
     */
    public void field(String name, Object value) {
        Object whole = value instanceof Map<?, ?> ? ParameterText.of(value) : value;
        add(StyledPairs.of(ParameterStyle.FORM_EXPLODED, name, whole, Escape.PERCENT));
    }

    /**
     * A field in the style of a query parameter.
     *
     * @param name not encoded
     * @param value an object as a map; null leaves it out
     * @param style one of those for queries
     */
    public void field(String name, Object value, ParameterStyle style) {
        add(StyledPairs.of(style, name, value, Escape.PERCENT));
    }

    /** Like {@link #field(String, Object, ParameterStyle)}, but reserved characters are not encoded. */
    public void reservedField(String name, Object value, ParameterStyle style) {
        add(StyledPairs.of(style, name, value, Escape.RESERVED));
    }

    /**
     * The members of an object, each as a field without a style.
     *
     * @param object a map
     */
    public void fields(Object object) {
        if (object instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                field(String.valueOf(member.getKey()), member.getValue());
            }
        }
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void add(List<StyledPairs.Pair> pairs) {
        for (StyledPairs.Pair pair : pairs) {
            if (text.length() > 0) {
                text.append('&');
            }
            text.append(pair.name()).append('=').append(pair.value());
        }
    }
}
