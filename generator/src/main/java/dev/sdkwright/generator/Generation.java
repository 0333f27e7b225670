package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.surface.Surfaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of one run, in memory.
 *
 * @param files every emitted file, in order of their paths, no path twice
 * @param operations how many operations became methods
 * @param types how many types the contract's schemas and operations became
 * @param inputs the contract's documents that were read: the root first, then what its references reached
 * @param diagnostics warnings; a run with errors has no generation
 * @param surfaces what users see
 */
public record Generation(
        List<GeneratedFile> files, int operations, int types, List<Path> inputs, List<Diagnostic> diagnostics,
        Surfaces surfaces) {
    public Generation {
        files = List.copyOf(files);
        inputs = List.copyOf(inputs);
        diagnostics = List.copyOf(diagnostics);
        Objects.requireNonNull(surfaces, "surfaces");
    }

    /** An outcome whose surface nobody described. */
    public Generation(
            List<GeneratedFile> files, int operations, int types, List<Path> inputs, List<Diagnostic> diagnostics) {
        this(files, operations, types, inputs, diagnostics, Surfaces.NONE);
    }
}
