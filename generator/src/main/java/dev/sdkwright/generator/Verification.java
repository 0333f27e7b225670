package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.write.FileDifference;
import dev.sdkwright.generator.write.OutputFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether a folder holds what would be generated, found without writing to it: for sources that are kept under version
 * control.
 *
 * @param diagnostics an error per file that differs, is missing, or is no longer generated; warnings of the contract
 * @param differences the same as a unified diff, as far as one can be read; from what is there to what should be
 * @param files how many files would be generated
 */
public record Verification(List<Diagnostic> diagnostics, String differences, int files) {
    /** Whoever has to read more than this should generate and look at that. */
    private static final int MOST_LINES = 200;

    public Verification {
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(differences, "differences");
    }

    /**
     * Compares a folder with what would be generated.
     *
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if the contract or an option is at fault
     */
    public static Verification of(ClientSuite suite, Path output) {
        Generation generation = new Generator().generate(suite);
        List<Diagnostic> diagnostics = new ArrayList<>(generation.diagnostics());
        List<String> lines = new ArrayList<>();
        for (FileDifference difference : new OutputFolder(output).differences(generation.files())) {
            diagnostics.add(Diagnostic.error(DiagnosticCode.OUTPUT_DIFFERS,
                    Location.ofFile(output.resolve(difference.path()).toString()), problem(difference),
                    "generate it anew and commit what comes of it"));
            if (lines.size() < MOST_LINES) {
                lines.addAll(difference.unified());
            }
        }
        if (lines.size() > MOST_LINES) {
            lines.subList(MOST_LINES, lines.size()).clear();
            lines.add("... and more");
        }
        return new Verification(diagnostics, String.join("\n", lines), generation.files().size());
    }

    /** Whether everything is there as it would be generated. */
    public boolean isSame() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.code() == DiagnosticCode.OUTPUT_DIFFERS);
    }

    private static String problem(FileDifference difference) {
        if (difference.actual().isEmpty()) {
            return "the file is missing";
        }
        return difference.expected().isEmpty()
                ? "the file is no longer generated"
                : "the file is not what would be generated";
    }
}
