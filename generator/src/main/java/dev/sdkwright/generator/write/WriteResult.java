package dev.sdkwright.generator.write;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * What writing did to the output folder.
 *
 * @param written how many files are new or have new content
 * @param unchanged how many files stood there with the right content and were left alone
 * @param removed how many files of earlier runs are gone
 * @param warnings what the user should know, such as a file that was not removed
 */
public record WriteResult(int written, int unchanged, int removed, List<Diagnostic> warnings) {
    public WriteResult {
        warnings = List.copyOf(warnings);
    }
}
