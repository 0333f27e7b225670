package dev.sdkwright.core.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Values in the styles of OpenAPI. Elements that are null are left out. A character of an element that would be taken
 * for what separates elements is encoded, so that the elements stay apart.
 */
final class StyledText {

    private StyledText() {
    }

    /** The text that stands in a path, encoded. */
    static String path(ParameterStyle style, String name, Object value) {
        String encodedName = PercentEncoding.encode(name);
        return switch (style) {
            case LABEL -> '.' + joined(value, ",", ",");
            case LABEL_EXPLODED -> '.' + joined(value, ".", "=");
            case MATRIX -> named(encodedName, joined(value, ",", ","));
            case MATRIX_EXPLODED -> matrixExploded(encodedName, value);
            case SIMPLE_EXPLODED -> joined(value, ",", "=");
            default -> joined(value, ",", ",");
        };
    }

    /**
     * The text of a header. Nothing is percent-encoded there; an element that has a comma becomes a quoted string (RFC
     * 9110, sections 5.6.1 and 5.6.4) unless it is one.
     */
    static String header(ParameterStyle style, Object value) {
        if (value instanceof Map<?, ?> object) {
            String equals = style == ParameterStyle.SIMPLE_EXPLODED ? "=" : ",";
            List<String> members = new ArrayList<>();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                if (member.getValue() != null) {
                    members.add(member.getKey() + equals + quoted(ParameterText.of(member.getValue())));
                }
            }
            return String.join(",", members);
        }
        if (value instanceof Collection<?> items) {
            List<String> texts = ParameterText.ofAll(items);
            texts.replaceAll(StyledText::quoted);
            return String.join(",", texts);
        }
        return ParameterText.of(value);
    }

    private static String quoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return text.indexOf(',') < 0 || isQuoted
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String joined(Object value, String separator, String equals) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                if (member.getValue() != null) {
                    separate(out, separator).append(element(String.valueOf(member.getKey()), separator))
                            .append(equals).append(element(ParameterText.of(member.getValue()), separator));
                }
            }
            return out.toString();
        }
        if (value instanceof Collection<?> items) {
            for (String text : ParameterText.ofAll(items)) {
                separate(out, separator).append(element(text, separator));
            }
            return out.toString();
        }
        return PercentEncoding.encode(ParameterText.of(value));
    }

    private static StringBuilder separate(StringBuilder out, String separator) {
        return out.length() == 0 ? out : out.append(separator);
    }

    /** The full stop is the one separator that percent-encoding leaves alone. */
    private static String element(String text, String separator) {
        String encoded = PercentEncoding.encode(text);
        return ".".equals(separator) ? encoded.replace(".", "%2E") : encoded;
    }

    private static String matrixExploded(String encodedName, Object value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                if (member.getValue() != null) {
                    out.append(named(PercentEncoding.encode(String.valueOf(member.getKey())),
                            PercentEncoding.encode(ParameterText.of(member.getValue()))));
                }
            }
            return out.toString();
        }
        if (value instanceof Collection<?> items) {
            for (String text : ParameterText.ofAll(items)) {
                out.append(named(encodedName, PercentEncoding.encode(text)));
            }
            return out.toString();
        }
        return named(encodedName, PercentEncoding.encode(ParameterText.of(value)));
    }

    /** RFC 6570, section 3.2.7: no equals sign before an empty value. */
    private static String named(String name, String value) {
        return value.isEmpty() ? ';' + name : ';' + name + '=' + value;
    }
}
