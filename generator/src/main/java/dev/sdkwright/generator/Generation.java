package dev.sdkwright.generator;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.file.GeneratedFile;
import java.nio.file.Path;
import java.util.List;

/**
 * The outcome of one run, in memory.
 *
 * @param files every emitted file, in order of their paths, no path twice
 * @param operations how many operations became methods
 * @param types how many types the contract's schemas and operations became
 * @param inputs the contract's documents that were read: the root first, then what its references reached
 * @param diagnostics warnings; a run with errors has no generation
 */
public record Generation(
        List<GeneratedFile> files, int operations, int types, List<Path> inputs, List<Diagnostic> diagnostics) {
    public Generation {
        files = List.copyOf(files);
        inputs = List.copyOf(inputs);
        diagnostics = List.copyOf(diagnostics);
    }
}
