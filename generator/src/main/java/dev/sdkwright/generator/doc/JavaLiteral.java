package dev.sdkwright.generator.doc;

import java.util.Locale;

/** Text as a Java string literal (JLS 3.10.5), in ASCII. */
public final class JavaLiteral {
    /** A string constant takes at most 65,535 bytes in a class file (JVMS 4.4.7), a character at most three of them. */
    private static final int CHUNK = 65_535 / 3;

    private JavaLiteral() {}

    /** A string expression: the literal, or where the text is too long for one the joined literals of its pieces. */
    public static String ofAnyLength(String text) {
        if (text.length() <= CHUNK) {
            return of(text);
        }
        StringBuilder joined = new StringBuilder("String.join(\"\"");
        for (int start = 0; start < text.length(); start += CHUNK) {
            joined.append(", ").append(of(text.substring(start, Math.min(text.length(), start + CHUNK))));
        }
        return joined.append(')').toString();
    }

    /** The literal, its quotes included. */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (character >= ' ' && character < 127) {
                        literal.append(character);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
