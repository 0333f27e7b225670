package dev.sdkwright.generator.file;

import java.util.Objects;

/**
 * One emitted file, held in memory.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param content the whole text, lines ended by LF; written as UTF-8
 */
public record GeneratedFile(String path, String content) {
    public GeneratedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
    }
}
