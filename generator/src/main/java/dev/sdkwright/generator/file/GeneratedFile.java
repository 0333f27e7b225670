package dev.sdkwright.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** One emitted file, held in memory as it is written: texts take half of the room then, and are encoded only once. */
public final class GeneratedFile {
    private final String path;
    private final byte[] bytes;

    /**
     * A file of text.
     *
     * @param path relative to the output folder, with {@code /} between its parts
     * @param content the whole text, lines ended by LF
     */
    public GeneratedFile(String path, String content) {
        this(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private GeneratedFile(String path, byte[] bytes) {
        this.path = Objects.requireNonNull(path, "path");
        this.bytes = bytes;
    }

    /** Its place relative to the output folder, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String content() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text in UTF-8. The array is this file's own and must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The same text in another place. */
    public GeneratedFile at(String other) {
        return new GeneratedFile(other, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeneratedFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path;
    }
}
