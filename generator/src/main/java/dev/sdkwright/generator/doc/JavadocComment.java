package dev.sdkwright.generator.doc;

/** A Javadoc comment as lines of source. */
public final class JavadocComment {
    private static final int WIDTH = 120;

    private JavadocComment() {}

    /**
     * The comment's lines, without a line end behind the last.
     *
     * @param text escaped text, see {@link JavadocText}; several lines
     * @param indent what stands in front of each line
     */
    public static String of(String text, String indent) {
        if (text.indexOf('\n') < 0 && indent.length() + text.length() + 7 <= WIDTH) {
            return indent + "/** " + text + " */";
        }
        StringBuilder comment = new StringBuilder(text.length() + 64).append(indent).append("/**\n");
        for (String line : text.split("\n")) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * ").append(line).append('\n');
        }
        return comment.append(indent).append(" */").toString();
    }
}
