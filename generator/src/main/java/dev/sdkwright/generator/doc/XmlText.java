package dev.sdkwright.generator.doc;

/** Text as character data of XML 1.0 (section 2.4). */
public final class XmlText {
    private XmlText() {}

    public static String escape(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // Maven would read it as a property.
                case '$' -> escaped.append("&#36;");
                default -> escaped.appendCodePoint(InvisibleCharacters.contains(codePoint) ? ' ' : codePoint);
            }
        });
        return escaped.toString();
    }
}
