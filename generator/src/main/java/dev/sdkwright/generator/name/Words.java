package dev.sdkwright.generator.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of a contract to Java's spellings; letters beyond ASCII become their code point, so that files can be written anywhere. */
final class Words {
    /** Files are called by names and a few endings, and what holds files bears 255 characters. */
    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private Words() {}

    /** {@code foo-bar} to {@code FooBar}; inner capitals stay. Never empty. */
    static String upperCamel(String name) {
        StringBuilder camel = new StringBuilder();
        split(name).forEach(word -> camel.append(upperFirst(word)));
        return shortened(startSafely(camel, "Value"), name, LONGEST);
    }

    /** The name of a type that a contract asks for: as it stands where it can be one. */
    static String typeName(String wish) {
        return TYPE_NAME.matcher(wish).matches() ? shortened(upperFirst(wish), wish, LONGEST) : upperCamel(wish);
    }

    /**
     * {@code foo_bar} to {@code fooBar}; an all-capitals name is lowered first, two leading capitals are lowered
     * together. Never empty.
     */
    static String lowerCamel(String name) {
        List<String> words = split(allCapitals(name) ? name.toLowerCase(Locale.ROOT) : name);
        StringBuilder camel = new StringBuilder();
        for (String word : words) {
            camel.append(camel.isEmpty() ? lowerLeadingCapitals(word) : upperFirst(word));
        }
        return shortened(startSafely(camel, "value"), name, LONGEST);
    }

    /** {@code in-progress} to {@code IN_PROGRESS}, {@code 10} to {@code NUMBER_10}. Never empty. */
    static String constant(String literal) {
        if (NUMBER.matcher(literal).matches()) {
            return shortened("NUMBER_" + literal.replace("-", "MINUS_").replace('.', '_'), literal, LONGEST);
        }
        StringBuilder constant = new StringBuilder();
        for (String word : split(literal)) {
            constant.append(constant.isEmpty() ? "" : "_").append(word.toUpperCase(Locale.ROOT));
        }
        return shortened(startSafely(constant, literal.isEmpty() ? "EMPTY" : "VALUE"), literal, LONGEST);
    }

    /** The name itself, or its beginning and a mark made of the raw name where it is too long. */
    static String shortened(String name, String raw, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        String mark = "_" + UniqueNames.checksum(raw);
        return name.substring(0, limit - mark.length()) + mark;
    }

    static String upperFirst(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String lowerFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean allCapitals(String name) {
        boolean capital = false;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character >= 'a' && character <= 'z') {
                return false;
            }
            capital |= character >= 'A' && character <= 'Z';
        }
        return capital;
    }

    private static String lowerLeadingCapitals(String word) {
        boolean two = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
        return two ? word.substring(0, 2).toLowerCase(Locale.ROOT) + word.substring(2) : lowerFirst(word);
    }

    private static String startSafely(StringBuilder name, String ifEmpty) {
        if (name.isEmpty()) {
            return ifEmpty;
        }
        return Character.isDigit(name.charAt(0)) ? "_" + name : name.toString();
    }

    /** By blocks of Unicode, not by what Java knows of characters: that grows with every release, and names with it. */
    private static boolean isSeparator(int codePoint) {
        return codePoint < 0xc0 && codePoint != 0xaa && codePoint != 0xb5 && codePoint != 0xba
                || codePoint == 0xd7
                || codePoint == 0xf7
                || codePoint >= 0x2000 && codePoint < 0x2070
                || codePoint >= 0x3000 && codePoint < 0x3004
                || codePoint >= 0x3008 && codePoint < 0x3020
                || codePoint >= 0xd800 && codePoint < 0xe000
                || codePoint >= 0xfe00 && codePoint < 0xfe70
                || codePoint >= 0xff00 && codePoint < 0xff10
                || codePoint >= 0xfff0 && codePoint < 0x10000;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index < name.length(); index = name.offsetByCodePoints(index, 1)) {
            int codePoint = name.codePointAt(index);
            if (codePoint < 128 && Character.isLetterOrDigit(codePoint)) {
                word.append((char) codePoint);
            } else if (!isSeparator(codePoint)) {
                word.append('u').append(Integer.toHexString(codePoint));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
