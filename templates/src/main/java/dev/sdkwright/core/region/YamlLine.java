package dev.sdkwright.core.region;

import dev.sdkwright.core.exception.SdkException;
import java.util.ArrayList;
import java.util.List;

/** One line of a regions file: its indentation, and after it {@code - }, {@code key: value} or both. */
final class YamlLine {

    private final String file;
    private final int number;
    private final int indent;
    private final String text;

    YamlLine(String file, int number, String line) {
        this(file, number, blanks(line), withoutComment(line).trim());
        if (line.indexOf('\t') >= 0 && line.indexOf('\t') <= indent) {
            throw broken("a tab cannot indent YAML");
        }
    }

    private YamlLine(String file, int number, int indent, String text) {
        this.file = file;
        this.number = number;
        this.indent = indent;
        this.text = text;
    }

    boolean isBlank() {
        return text.isEmpty() || text.equals("---");
    }

    int indent() {
        return indent;
    }

    boolean isItem() {
        return text.equals("-") || text.startsWith("- ");
    }

    /** What stands behind the hyphen, as a line of its own. */
    YamlLine item() {
        int start = 1 + blanks(text.substring(1));
        return new YamlLine(file, number, indent + start, text.substring(start));
    }

    String key() {
        return unquote(text.substring(0, colon()).trim());
    }

    /** What stands behind the colon, as written. */
    String value() {
        return text.substring(colon() + 1).trim();
    }

    /** The text behind the colon, or of the whole line where it is an item of a list. */
    String scalar() {
        int colon = keyEnd();
        String value = colon < 0 ? text : value();
        if (value.isEmpty() || "[{&*!|>%@`".indexOf(value.charAt(0)) >= 0) {
            throw broken("expected text");
        }
        return unquote(value);
    }

    /** The values of a list in brackets; empty when nothing stands behind the colon. */
    List<String> list() {
        String value = value();
        List<String> items = new ArrayList<>();
        if (value.isEmpty()) {
            return items;
        }
        if (!value.startsWith("[") || !value.endsWith("]")) {
            throw broken("expected a list");
        }
        for (String item : value.substring(1, value.length() - 1).split(",")) {
            if (!item.isBlank()) {
                items.add(unquote(item.trim()));
            }
        }
        return items;
    }

    SdkException broken(String problem) {
        return new SdkException(file + ":" + number + ": " + problem);
    }

    private int colon() {
        int colon = keyEnd();
        if (colon < 0) {
            throw broken("expected a name and a colon");
        }
        return colon;
    }

    /** Where the key ends: the first colon outside quotes that a blank or nothing follows. */
    private int keyEnd() {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private String unquote(String value) {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        if (first != '\'' && first != '"') {
            return value;
        }
        if (value.length() < 2 || value.charAt(value.length() - 1) != first) {
            throw broken("a quote is not closed");
        }
        String inner = value.substring(1, value.length() - 1);
        if (first == '"' && inner.indexOf('\\') >= 0) {
            throw broken("backslashes are not supported here");
        }
        return first == '\'' ? inner.replace("''", "'") : inner;
    }

    private static int blanks(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** A number sign begins a comment at the start or after a blank, outside quotes. */
    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '#' && (i == 0 || line.charAt(i - 1) <= ' ')) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
