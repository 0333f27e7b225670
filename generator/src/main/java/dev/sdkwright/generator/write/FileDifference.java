package dev.sdkwright.generator.write;

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
}
