package dev.sdkwright.generator.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Identifiers of the Python programs that show a call; spelled as Huawei's SDK for Python spells them. */
public final class PythonNames {
    private static final Pattern BEFORE_WORD = Pattern.compile("([A-Z]+)([A-Z][a-z])");
    private static final Pattern AFTER_WORD = Pattern.compile("([a-z\\d])([A-Z])");
    private static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await",
            "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
                    "if",
            "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with",
            "yield");

    private PythonNames() {}

    /** {@code listRestoreRecords} to {@code list_restore_records}; never empty, never a keyword. */
    public static String snake(String name) {
        String words = AFTER_WORD.matcher(BEFORE_WORD.matcher(name).replaceAll("$1_$2")).replaceAll("$1_$2")
                .replaceAll("[^A-Za-z0-9_]+", "_")
                .toLowerCase(Locale.ROOT);
        boolean unusable = words.isEmpty() || Character.isDigit(words.charAt(0)) || KEYWORDS.contains(words);
        return unusable ? "_" + words : words;
    }
}
