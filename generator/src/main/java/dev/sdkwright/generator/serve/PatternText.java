package dev.sdkwright.generator.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a text that a regular expression matches: the first alternative, each repetition as often as it must be, of each
 * class a character that is in it. What is beyond that, such as looking around, gives no text.
 */
final class PatternText {
    private static final int MOST = 10_000;
    /** Tried in this order for classes. */
    private static final String CHARACTERS = characters();
    /** How what follows is matched: of this group, or of all that comes. */
    private static final Pattern FLAGS = Pattern.compile("\\?[a-zA-Z]*(-[a-zA-Z]+)?[:)]");

    private final String pattern;
    private int at;

    private PatternText(String pattern) {
        this.pattern = pattern;
    }

    /** A text that matches; empty where none is found. */
    static Optional<String> of(String pattern) {
        try {
            String text = new PatternText(pattern).alternatives();
            return text.length() <= MOST && Pattern.compile(pattern).matcher(text).find()
                    ? Optional.of(text) : Optional.empty();
        } catch (PatternSyntaxException | IndexOutOfBoundsException | NumberFormatException beyond) {
            return Optional.empty();
        }
    }

    /** A text that still matches and is so long, if its last or first character may stand more often. */
    static String stretched(String pattern, String text, int least) {
        int missing = Math.min(least, MOST) - text.length();
        if (missing <= 0) {
            return text;
        }
        String last = text.isEmpty() ? "a" : text.substring(text.length() - 1);
        String first = text.isEmpty() ? "a" : text.substring(0, 1);
        Pattern compiled = Pattern.compile(pattern);
        for (String candidate : new String[] {text + last.repeat(missing), first.repeat(missing) + text}) {
            if (compiled.matcher(candidate).find()) {
                return candidate;
            }
        }
        return text;
    }

    private String alternatives() {
        String text = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return text;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            String atom = atom();
            text.append(atom.repeat(Math.min(least(), MOST)));
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(at++);
        switch (c) {
            case '^', '$':
                return "";
            case '.':
                return "a";
            case '(':
                return group();
            case '[':
                return oneOf(classText());
            case '\\':
                return escaped();
            default:
                return String.valueOf(c);
        }
    }

    private String group() {
        Matcher flags = FLAGS.matcher(pattern).region(at, pattern.length());
        if (flags.lookingAt()) {
            at = flags.end();
            if (pattern.charAt(at - 1) == ')') {
                return "";
            }
        } else if (pattern.startsWith("?<", at) && pattern.charAt(at + 2) != '=' && pattern.charAt(at + 2) != '!') {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.startsWith("?", at)) {
            throw new IndexOutOfBoundsException("looks around");
        }
        String text = alternatives();
        at++;
        return text;
    }

    /** The class as it is written, the bracket before it gone already. */
    private String classText() {
        int start = at;
        if (pattern.charAt(at) == '^') {
            at++;
        }
        for (int depth = 1; depth > 0; at++) {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
        }
        return "[" + pattern.substring(start, at);
    }

    private String escaped() {
        char c = pattern.charAt(at++);
        if (c == 'b' || c == 'A' || c == 'z' || c == 'Z') {
            return "";
        }
        if (c == 'u' || c == 'x') {
            int digits = c == 'u' ? 4 : 2;
            String code = pattern.substring(at, at + digits);
            at += digits;
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        if (c == 'p' || c == 'P') {
            int end = pattern.indexOf('}', at) + 1;
            String property = "\\" + c + pattern.substring(at, end);
            at = end;
            return oneOf(property);
        }
        return Character.isLetter(c) ? oneOf("\\" + c) : String.valueOf(c);
    }

    private static String oneOf(String characterClass) {
        Pattern compiled = Pattern.compile(characterClass);
        for (int index = 0; index < CHARACTERS.length(); index++) {
            String candidate = CHARACTERS.substring(index, index + 1);
            if (compiled.matcher(candidate).matches()) {
                return candidate;
            }
        }
        throw new IndexOutOfBoundsException("no usual character");
    }

    /** How often what stands before must be there. */
    private int least() {
        if (at >= pattern.length()) {
            return 1;
        }
        int least = 1;
        char c = pattern.charAt(at);
        if (c == '*' || c == '?') {
            at++;
            least = 0;
        } else if (c == '+') {
            at++;
        } else if (c == '{') {
            int end = pattern.indexOf('}', at);
            String bounds = pattern.substring(at + 1, end);
            int comma = bounds.indexOf(',');
            least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
            at = end + 1;
        } else {
            return 1;
        }
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return least;
    }

    private static String characters() {
        StringBuilder characters = new StringBuilder("a1A0bB");
        for (char c = ' '; c < 127; c++) {
            characters.append(c);
        }
        return characters.append("\t\n\u00e9\u4e2d").toString();
    }
}
