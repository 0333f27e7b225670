package dev.sdkwright.generator.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names that stand in file names and addresses. Of several names that would become one, the one that is spelled like it
 * keeps it; the others get a mark of their own spelling, so that no name depends on how many others there are.
 */
final class Slugs {
    private static final int LONGEST = 80;
    /** What some systems keep for devices. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "lpt1", "index");

    private Slugs() {}

    /** A slug for each name, no two of them the same even where upper and lower case are. */
    static Map<String, String> of(List<String> names) {
        Map<String, List<String>> claims = new HashMap<>();
        names.stream().distinct().forEach(name ->
                claims.computeIfAbsent(plain(name).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(name));
        Map<String, String> slugs = new HashMap<>();
        claims.forEach((key, claimants) -> {
            for (String name : claimants) {
                boolean own = claimants.size() == 1
                        || plain(name).equals(name)
                                && claimants.stream().filter(other -> plain(other).equals(other)).count() == 1;
                slugs.put(name, own && isPlain(name) ? plain(name) : marked(name));
            }
        });
        return slugs;
    }

    /** Whether the name says all by itself: not cut off, not empty, not reserved. */
    private static boolean isPlain(String name) {
        String plain = plain(name);
        return !plain.isEmpty() && plain.length() <= LONGEST && !RESERVED.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** A slug by itself, for the places of one page. */
    static String marked(String name) {
        String plain = plain(name);
        String begin = plain.substring(0, Math.min(LONGEST, plain.length()));
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return (begin.isEmpty() ? "" : begin + "-") + String.format(Locale.ROOT, "%08x", checksum.getValue());
    }

    /** The letters, digits and underscores of a name, a hyphen for each run of others. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (isPlain(character)) {
                plain.append(character);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        int length = plain.length();
        return length > 0 && plain.charAt(length - 1) == '-' ? plain.substring(0, length - 1) : plain.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9' || character == '_';
    }
}
