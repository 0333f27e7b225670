package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges whether changes may be released as they are.
 *
 * @param acknowledgements what somebody has decided on
 * @param file where those are or would be kept, as the user names it
 */
public record Gate(Acknowledgements acknowledgements, String file) {

    /**
     * Everything that stands in the way: errors for breaking changes that nobody has decided on and for a version that is
     * too small, warnings for what has no effect.
     *
     * @param places finds where in the new contract a JSON pointer leads
     * @param released the version to compare with, if it is known and one that steps can be told of
     * @param next the version that is being made, likewise
     */
    public List<Diagnostic> judge(
            Evolution evolution, Function<String, Location> places, Optional<Version> released, Optional<Version> next) {
        List<Diagnostic> found = new ArrayList<>();
        for (Change change : acknowledgements.missing(evolution)) {
            found.add(Diagnostic.error(DiagnosticCode.BREAKING_CHANGE, places.apply(change.pointer()),
                    change.place() + ": " + change.message() + "; breaks " + String.join(", ", Report.broken(change)),
                    "undo it, or decide on it in " + file + ": the line '" + change.id()
                            + "' and below it, indented, the reason"));
        }
        for (int line : acknowledgements.withoutReason()) {
            found.add(Diagnostic.warning(DiagnosticCode.ACKNOWLEDGEMENT, new Location(file, line, 1, ""),
                    "the change is named, but no reason is given, so it is not decided on",
                    "give the reason in the next line, indented"));
        }
        acknowledgements.stale(evolution).forEach((id, line) -> found.add(Diagnostic.warning(
                DiagnosticCode.ACKNOWLEDGEMENT, new Location(file, line, 1, ""),
                "'" + id + "' is no breaking change since the last release", "remove it, or correct its spelling")));
        if (released.isPresent() && next.isPresent()) {
            Version wanted = released.get().after(evolution.step());
            if (!next.get().isAtLeast(wanted)) {
                found.add(Diagnostic.error(DiagnosticCode.VERSION_TOO_SMALL, places.apply("/info/version"),
                        "the changes ask for a " + evolution.step().text() + " step: after " + released.get()
                                + " comes " + wanted + ", not " + next.get(),
                        "make the version at least " + wanted));
            }
        }
        return found;
    }
}
