package dev.sdkwright.generator.doc;

/** Text as character data or an attribute's value of HTML. */
public final class HtmlText {
    private HtmlText() {}

    /** The text with its line ends, which are all LF then. */
    public static String escape(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        for (int index = 0; index < raw.length(); index++) {
            append(raw, index, escaped);
        }
        return escaped.toString();
    }

    /** The text on one line, each run of white space a space. */
    public static String escapeLine(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        for (int index = 0; index < raw.length(); index++) {
            if (!Character.isWhitespace(raw.charAt(index))) {
                append(raw, index, escaped);
            } else if (escaped.isEmpty() || escaped.charAt(escaped.length() - 1) != ' ') {
                escaped.append(' ');
            }
        }
        return escaped.toString();
    }

    private static void append(String raw, int index, StringBuilder escaped) {
        char character = raw.charAt(index);
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\t' -> escaped.append(character);
            case '\r' -> escaped.append(index + 1 < raw.length() && raw.charAt(index + 1) == '\n' ? "" : "\n");
            default -> {
                if (character >= ' ' && character < 127) {
                    escaped.append(character);
                } else {
                    other(raw, index, escaped);
                }
            }
        }
    }

    /** A pair of surrogates is seen at its first half. */
    private static void other(String raw, int index, StringBuilder escaped) {
        int codePoint = raw.codePointAt(index);
        boolean second = Character.isLowSurrogate(raw.charAt(index)) && index > 0
                && Character.isHighSurrogate(raw.charAt(index - 1));
        if (!second) {
            escaped.appendCodePoint(InvisibleCharacters.contains(codePoint) ? ' ' : codePoint);
        }
    }
}
