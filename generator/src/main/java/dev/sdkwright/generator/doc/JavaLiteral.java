package dev.sdkwright.generator.doc;

import java.util.Locale;

/** Text as a Java string literal (JLS 3.10.5), in ASCII. */
public final class JavaLiteral {
    private JavaLiteral() {}

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
