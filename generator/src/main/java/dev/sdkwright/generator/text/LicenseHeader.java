package dev.sdkwright.generator.text;

import dev.sdkwright.generator.file.GeneratedFile;
import java.util.stream.Collectors;

/** The licence that the user puts over every Java file, as a comment. */
public final class LicenseHeader {
    private final String comment;

    /**
     * A header.
     *
     * @param text plain text; what a comment cannot hold is written as it can
     */
    public LicenseHeader(String text) {
        // A backslash before a u is Unicode's escape, which is read before comments are.
        String harmless = text.replace("*/", "* /").replace("\\u", "\\ u");
        this.comment = harmless.strip().lines()
                .map(line -> (" * " + line).stripTrailing())
                .collect(Collectors.joining("\n", "/*\n", "\n */\n"));
    }

    /** The file with the header; itself if it is none of Java. */
    public GeneratedFile over(GeneratedFile file) {
        return file.path().endsWith(".java") ? new GeneratedFile(file.path(), comment + file.content()) : file;
    }
}
