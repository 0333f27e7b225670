package dev.sdkwright.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what was meant by a word that is not known. */
public final class Spelling {
    private Spelling() {}

    /** The known word with the fewest edits from this one; empty where even that one has little in common with it. */
    public static Optional<String> closest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> isClose(word, candidate))
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isClose(String word, String candidate) {
        // A beginning is not a misspelling, but is as clear: --template for --template-directory.
        boolean begins = word.length() > 3 && candidate.startsWith(word);
        return begins || edits(word, candidate) <= word.length() / 3;
    }

    /** How many letters are to be added, left out, replaced or swapped with their neighbour. */
    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                edits[row][column] = row == 0 || column == 0 ? row + column : edits(edits, from, to, row, column);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int edits(int[][] edits, String from, String to, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int replaced = edits[row - 1][column - 1] + (same ? 0 : 1);
        int least = Math.min(replaced, Math.min(edits[row - 1][column], edits[row][column - 1]) + 1);
        boolean swapped = row > 1 && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2) && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(least, edits[row - 2][column - 2] + 1) : least;
    }
}
