package dev.sdkwright.generator.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that is not what it should be.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param actual its text as it stands there; empty where it is missing
 * @param expected its text as it would be generated; empty where it would not be
 */
public record FileDifference(String path, Optional<String> actual, Optional<String> expected) {
    public FileDifference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(expected, "expected");
    }

    /** Where it differs, as a unified diff from what is there to what should be. */
    public List<String> unified() {
        return new LineDifference(actual.orElse(""), expected.orElse("")).unified(path);
    }
}
