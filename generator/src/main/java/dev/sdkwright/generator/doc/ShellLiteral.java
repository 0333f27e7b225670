package dev.sdkwright.generator.doc;

/** Text as a word of a shell command (POSIX.1-2017, Shell Command Language, section 2.2.2). */
public final class ShellLiteral {
    private ShellLiteral() {}

    /** The word, in single quotes; no character in it has a meaning to the shell. */
    public static String of(String text) {
        return "'" + InvisibleCharacters.blank(text).replace("'", "'\\''") + "'";
    }
}
