package dev.sdkwright.generator.doc;

/** Text as a paragraph of Markdown (CommonMark 0.31 section 2.4) in which nothing is markup. */
public final class MarkdownText {
    private static final String PUNCTUATION = "\\`*_[]<>#|&~";

    private MarkdownText() {}

    public static String escape(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        InvisibleCharacters.blank(raw).strip().codePoints().forEach(codePoint -> {
            if (PUNCTUATION.indexOf(codePoint) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(codePoint);
        });
        return escaped.toString();
    }

    /** Text for the inside of a code span: one line, no backtick. */
    public static String code(String raw) {
        return InvisibleCharacters.blank(raw).replace('`', '\'').replaceAll("\\s+", " ");
    }
}
