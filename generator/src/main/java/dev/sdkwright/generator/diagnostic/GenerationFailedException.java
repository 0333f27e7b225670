package dev.sdkwright.generator.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The run found errors; nothing was written. Carries every diagnostic of the run, warnings included, never empty. */
public final class GenerationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public GenerationFailedException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public GenerationFailedException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
