package dev.sdkwright.generator.doc;

import java.util.Locale;

/** Text as a Python string literal (The Python Language Reference, section 2.4), in ASCII. */
public final class PythonLiteral {
    private PythonLiteral() {}

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
                    } else {
                        literal.append(String.format(Locale.ROOT, codePoint > 0xffff ? "\\U%08x" : "\\u%04x",
                                codePoint));
                    }
                }
            }
        });
        return literal.append('"').toString();
    }
}
