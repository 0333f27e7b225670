package dev.sdkwright.generator.option;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A pattern for names and paths: {@code *} stands for any characters but a slash, {@code **} for any characters, {@code ?}
 * for one character but a slash; everything else stands for itself.
 *
 * @param text the pattern as the user wrote it
 */
public record NamePattern(String text) {
    public NamePattern {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty pattern matches nothing");
        }
    }

    /** Whether the pattern matches the whole of a name. */
    public boolean matches(String name) {
        return expression().matcher(name).matches();
    }

    private Pattern expression() {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                expression.append(".*");
                i++;
            } else if (c == '*') {
                expression.append("[^/]*");
            } else if (c == '?') {
                expression.append("[^/]");
            } else {
                expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(expression.toString(), Pattern.DOTALL);
    }

    @Override
    public String toString() {
        return text;
    }
}
