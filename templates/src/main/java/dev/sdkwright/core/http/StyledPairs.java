package dev.sdkwright.core.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Values in the styles of OpenAPI that give pairs of name and value: in queries, cookies and forms. Elements that are
 * null are left out, and a list or an object without any gives no pair.
 */
final class StyledPairs {

    /**
     * A name with its value, both as they are sent.
     */
    record Pair(String name, String value) {
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final Escape escape;

    private StyledPairs(Escape escape) {
        this.escape = escape;
    }

    static List<Pair> of(ParameterStyle style, String name, Object value, Escape escape) {
        StyledPairs out = new StyledPairs(escape);
        if (value != null) {
            switch (style) {
                case FORM -> out.joined(name, value, ",", "%2C");
                case SPACE_DELIMITED -> out.joined(name, value, " ", "%20");
                case PIPE_DELIMITED -> out.joined(name, value, "|", "%7C");
                case TAB_DELIMITED -> out.joined(name, value, "\t", "%09");
                case DEEP_OBJECT -> out.deep(name, value);
                default -> out.exploded(name, value);
            }
        }
        return out.pairs;
    }

    private void add(String name, Object value) {
        if (value != null) {
            pairs.add(new Pair(escape.name(name), escape.value(ParameterText.of(value))));
        }
    }

    private void exploded(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                repeated(String.valueOf(member.getKey()), member.getValue());
            }
        } else {
            repeated(name, value);
        }
    }

    private void repeated(String name, Object value) {
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                add(name, item);
            }
        } else {
            add(name, value);
        }
    }

    private void deep(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                deep(name + '[' + member.getKey() + ']', member.getValue());
            }
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                deep(name + '[' + index + ']', item);
                index++;
            }
        } else {
            add(name, value);
        }
    }

    private void joined(String name, Object value, String delimiter, String encoded) {
        List<String> texts;
        if (value instanceof Map<?, ?> object) {
            texts = new ArrayList<>();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                if (member.getValue() != null) {
                    texts.add(String.valueOf(member.getKey()));
                    texts.add(ParameterText.of(member.getValue()));
                }
            }
        } else if (value instanceof Collection<?> items) {
            texts = ParameterText.ofAll(items);
        } else {
            add(name, value);
            return;
        }
        if (!texts.isEmpty()) {
            texts.replaceAll(text -> element(text, delimiter, encoded));
            // The comma is the one delimiter that is legal in a query (RFC 3986, section 3.4).
            String between = escape == Escape.NONE || ",".equals(delimiter) ? delimiter : encoded;
            pairs.add(new Pair(escape.name(name), String.join(between, texts)));
        }
    }

    /**
     * An element without the delimiter. Where the delimiter itself is sent encoded, encoding is not enough to tell one
     * from the other, so that in an element it is encoded twice; see OAS 3.1.1, appendix E.
     */
    private String element(String text, String delimiter, String encoded) {
        if (",".equals(delimiter) && escape != Escape.NONE) {
            return escape.value(text).replace(",", encoded);
        }
        String once = escape == Escape.RESERVED ? encoded.replace("%", "%25") : encoded;
        return escape.value(text.replace(delimiter, once));
    }
}
