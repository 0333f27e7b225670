package dev.sdkwright.generator.doc;

import dev.sdkwright.generator.model.Documentation;
import java.util.ArrayList;
import java.util.List;

/**
 * Prose as the text of a Javadoc comment. Nothing in it can end the comment, be taken for a tag or for markup, or be
 * read as a unicode escape (JLS 3.3), which javac resolves even inside comments.
 */
public final class JavadocText {
    private static final int WIDTH = 110;

    private JavadocText() {}

    /**
     * The comment for something documented, lines ended by LF; empty where the contract says nothing.
     *
     * @param documentation raw prose and facts
     */
    public static String of(Documentation documentation) {
        List<String> parts = new ArrayList<>();
        String text = paragraphs(documentation.text());
        if (!text.isEmpty()) {
            parts.add(text);
        }
        if (!documentation.facts().isEmpty()) {
            String facts = wrap(escape(String.join("; ", documentation.facts())));
            parts.add(parts.isEmpty() ? facts : "<p>" + facts);
        }
        if (documentation.deprecated()) {
            parts.add("@deprecated the contract marks it so");
        }
        return String.join("\n\n", parts);
    }

    /** The comment for something documented, to stand behind a first paragraph; empty where the contract says nothing. */
    public static String continued(Documentation documentation) {
        String text = of(documentation);
        boolean paragraph = !text.isEmpty() && !text.startsWith("<ul>") && !text.startsWith("@deprecated");
        return paragraph ? "<p>" + text : text;
    }

    /** Raw prose as escaped paragraphs, runs of lines that begin with a dash or a star as lists; empty for blank prose. */
    public static String paragraphs(String prose) {
        List<String> blocks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : InvisibleCharacters.blank(prose).split("\n")) {
            String text = line.strip();
            boolean ends = text.isEmpty() || !run.isEmpty() && isItem(text) != isItem(run.get(0));
            if (ends && !run.isEmpty()) {
                blocks.add(block(run, blocks.isEmpty()));
                run.clear();
            }
            if (!text.isEmpty()) {
                run.add(text);
            }
        }
        if (!run.isEmpty()) {
            blocks.add(block(run, blocks.isEmpty()));
        }
        return String.join("\n\n", blocks);
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") || line.startsWith("* ");
    }

    private static String block(List<String> lines, boolean first) {
        boolean list = isItem(lines.get(0));
        StringBuilder block = new StringBuilder(list ? "<ul>" : first ? "" : "<p>");
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (list) {
                block.append("\n<li>").append(wrap(escape(line.substring(2).strip())));
            } else {
                block.append(index == 0 ? "" : "\n").append(wrap(escape(line)));
            }
        }
        return block.append(list ? "\n</ul>" : "").toString();
    }

    /** One piece of raw text, without any structure, for the inside of a comment. */
    public static String escape(String raw) {
        int plain = plainLength(raw);
        if (plain == raw.length()) {
            return raw;
        }
        StringBuilder escaped = new StringBuilder(raw.length() + 16).append(raw, 0, plain);
        for (int index = plain; index < raw.length(); ) {
            int codePoint = raw.codePointAt(index);
            index += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(endsWith(escaped, '*') ? "&#47;" : "/");
                case '*' -> escaped.append(endsWith(escaped, '/') ? "&#42;" : "*");
                default -> escaped.appendCodePoint(InvisibleCharacters.contains(codePoint) ? ' ' : codePoint);
            }
        }
        return escaped.toString();
    }

    /** How many characters at the beginning mean nothing to Javadoc or Java. */
    private static int plainLength(String raw) {
        int length = 0;
        while (length < raw.length() && raw.charAt(length) >= ' ' && raw.charAt(length) <= '~'
                && "&<>@\\/*".indexOf(raw.charAt(length)) < 0) {
            length++;
        }
        return length;
    }

    private static boolean endsWith(StringBuilder text, char character) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == character;
    }

    private static String wrap(String line) {
        if (line.length() <= WIDTH) {
            return line;
        }
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
