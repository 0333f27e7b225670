package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.evolve.Evolution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@link Regeneration} did.
 *
 * @param outcome whether there was anything to do
 * @param operations how many operations the client has
 * @param types how many types were made of the contract
 * @param written how many files are new or have new content
 * @param unchanged how many files were right already and were not touched
 * @param removed how many files of earlier runs are gone
 * @param milliseconds how long it took
 * @param warnings what the user should know; empty for an output that was up to date
 * @param evolution what users see otherwise than in the output that was there; empty where that is nothing or not known
 */
public record RegenerationReport(
        Outcome outcome,
        int operations,
        int types,
        int written,
        int unchanged,
        int removed,
        long milliseconds,
        List<Diagnostic> warnings,
        Optional<Evolution> evolution) {

    public RegenerationReport {
        Objects.requireNonNull(outcome, "outcome");
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(evolution, "evolution");
    }

    /** A report of a run that changed nothing that users see. */
    public RegenerationReport(Outcome outcome, int operations, int types, int written, int unchanged, int removed,
            long milliseconds, List<Diagnostic> warnings) {
        this(outcome, operations, types, written, unchanged, removed, milliseconds, warnings, Optional.empty());
    }

    /** Whether there was anything to do. */
    public enum Outcome {
        /** Nothing that decides the output has changed; the contract was not even parsed. */
        UP_TO_DATE,
        /** The contract was generated anew, whatever became of the files. */
        REGENERATED
    }

    /**
     * All figures in one line, without a line break.
     *
     * @param contract the contract as the user knows it
     */
    public String summary(String contract) {
        String upToDate = outcome == Outcome.UP_TO_DATE ? "up to date, " : "";
        return contract + ": " + upToDate + count(operations, "operation") + ", " + count(types, "type") + "; "
                + count(written, "file") + " written, " + unchanged + " unchanged, " + removed + " removed; "
                + milliseconds + " ms";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
