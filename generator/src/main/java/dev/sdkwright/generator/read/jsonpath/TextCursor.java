package dev.sdkwright.generator.read.jsonpath;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read from left to right: the tokens of a query. */
final class TextCursor {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern NUMBER = Pattern.compile("(-0|0|-?[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][A-Za-z0-9_\\x{80}-\\x{10FFFF}]*");
    /** Beyond it, numbers are not the same everywhere (RFC 7493, section 2.2). */
    private static final long MOST = (1L << 53) - 1;

    private final String text;
    private int position;

    TextCursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void back(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        return position == text.length();
    }

    void skipBlanks() {
        while (!atEnd() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    boolean peek(char c) {
        return !atEnd() && text.charAt(position) == c;
    }

    boolean take(String token) {
        boolean there = text.startsWith(token, position);
        position += there ? token.length() : 0;
        return there;
    }

    void expect(String token) {
        if (!take(token)) {
            throw error("expected '" + token + "'");
        }
    }

    String memberName() {
        return match(NAME, "expected a name");
    }

    OptionalLong integer() {
        if (!peek('-') && (atEnd() || !Character.isDigit(text.charAt(position)))) {
            return OptionalLong.empty();
        }
        int start = position;
        String digits = match(INTEGER, "expected an integer without leading zeros");
        if (digits.length() > 17 || Math.abs(Long.parseLong(digits)) > MOST) {
            position = start;
            throw error("the number is too big");
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    BigDecimal number() {
        return new BigDecimal(match(NUMBER, "expected a value"));
    }

    /** A name in lower case, such as that of a function; empty where there is none. */
    String word() {
        int start = position;
        while (!atEnd() && (Character.isLowerCase(text.charAt(position)) || position > start
                && (Character.isDigit(text.charAt(position)) || peek('_')))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String match(Pattern pattern, String problem) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw error(problem);
        }
        position = matcher.end();
        return matcher.group();
    }

    String quoted() {
        char quote = text.charAt(position++);
        StringBuilder value = new StringBuilder();
        while (!peek(quote)) {
            if (atEnd() || text.charAt(position) < ' ') {
                throw error("the text in quotes does not end");
            }
            char c = text.charAt(position++);
            value.append(c == '\\' ? escaped(quote) : c);
        }
        position++;
        return value.toString();
    }

    private char escaped(char quote) {
        char c = atEnd() ? 0 : text.charAt(position++);
        if (c == quote) {
            return quote;
        }
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '/', '\\' -> c;
            case 'u' -> hexadecimal();
            default -> throw error("no such escape");
        };
    }

    private char hexadecimal() {
        int end = position + 4;
        String digits = end <= text.length() ? text.substring(position, end) : "";
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw error("expected four hexadecimal digits");
        }
        position = end;
        return (char) Integer.parseInt(digits, 16);
    }

    JsonPathSyntaxException error(String problem) {
        return new JsonPathSyntaxException(problem, position);
    }
}
