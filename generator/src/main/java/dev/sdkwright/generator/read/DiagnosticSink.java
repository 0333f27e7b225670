package dev.sdkwright.generator.read;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a run finds, so that all of it is reported at once. */
final class DiagnosticSink {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> all() {
        return new ArrayList<>(diagnostics);
    }

    /** Ends the run if an error was found so far. */
    void failOnErrors() {
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new GenerationFailedException(all());
        }
    }
}
