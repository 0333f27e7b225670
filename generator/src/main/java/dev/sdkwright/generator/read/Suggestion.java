package dev.sdkwright.generator.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what was probably meant, by edit distance (Levenshtein 1965). */
final class Suggestion {
    private Suggestion() {}

    /** The candidate that is nearest, if it is near enough to be a slip. */
    static Optional<String> closest(String wanted, Collection<String> candidates) {
        int limit = Math.max(1, wanted.length() / 3);
        return new TreeSet<>(candidates).stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .filter(candidate -> distance(wanted, candidate) <= limit)
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)));
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                boolean same = Character.toLowerCase(left.charAt(row - 1))
                        == Character.toLowerCase(right.charAt(column - 1));
                int replaced = previous[column - 1] + (same ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
