package dev.sdkwright.generator.doc;

import java.util.Locale;

/** Text as a Go string literal (The Go Programming Language Specification, "String literals"), in ASCII. */
public final class GoLiteral {
    private GoLiteral() {}

    /** The literal, its quotes included. */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (codePoint >= ' ' && codePoint < 127) {
                        literal.appendCodePoint(codePoint);
                    } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                        // A half of a pair has no form in Go.
                        literal.append("\\ufffd");
                    } else {
                        literal.append(String.format(Locale.ROOT, codePoint > 0xffff ? "\\U%08x" : "\\u%04x",
                                codePoint));
                    }
                }
            }
        });
        return literal.append('"').toString();
    }

    /** Text of several lines as it stands, where Go has a form for that; else as {@link #of}. */
    public static String ofLines(String text) {
        boolean raw = text.codePoints().noneMatch(codePoint ->
                codePoint == '`' || codePoint == '\r' || codePoint != '\n' && InvisibleCharacters.contains(codePoint));
        return raw ? "`" + text + "`" : of(text);
    }
}
