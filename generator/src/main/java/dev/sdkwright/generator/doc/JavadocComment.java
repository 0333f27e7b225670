package dev.sdkwright.generator.doc;

import java.util.stream.Collectors;

/** A Javadoc comment as lines of source. */
public final class JavadocComment {
    private JavadocComment() {}

    /**
     * The comment's lines, without a line end behind the last.
     *
     * @param text escaped text, see {@link JavadocText}; several lines
     * @param indent what stands in front of each line
     */
    public static String of(String text, String indent) {
        String lines = text.lines()
                .map(line -> line.isEmpty() ? indent + " *" : indent + " * " + line)
                .collect(Collectors.joining("\n"));
        return indent + "/**\n" + lines + "\n" + indent + " */";
    }
}
