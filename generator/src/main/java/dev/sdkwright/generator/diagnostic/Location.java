package dev.sdkwright.generator.diagnostic;

import java.util.Objects;

/**
 * A place in a contract or in another input: as {@code file:line:column} where the position is known.
 *
 * @param file the file as the user would name it, never null
 * @param line the line, counted from 1; 0 where the diagnostic is about the file as a whole
 * @param column the column, counted from 1; 0 where the diagnostic is about the file as a whole
 * @param pointer the JSON pointer (RFC 6901) of the place inside the file, empty for the whole of it
 */
public record Location(String file, int line, int column, String pointer) {
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** The file as a whole. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, "");
    }

    /** Reads as {@code file:line:column}, or {@code file#pointer} where only the pointer is known. */
    @Override
    public String toString() {
        if (line > 0) {
            return file + ":" + line + ":" + column;
        }
        return pointer.isEmpty() ? file : file + "#" + pointer;
    }
}
