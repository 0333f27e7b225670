package dev.sdkwright.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * 64 bits that tell whether a file is still the one that it was. They find every mistake, and stop nobody who wants to
 * deceive; he could edit the record as well. A cryptographic hash of all that is written takes as long as writing it.
 */
final class Checksum {
    private Checksum() {}

    /** The checksum of these bytes, in hexadecimal digits. */
    static String of(byte[] content) {
        CRC32 first = new CRC32();
        first.update(content);
        CRC32C second = new CRC32C();
        second.update(content);
        return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue());
    }

    /**
     * The checksum of a file's bytes.
     *
     * @throws IOException if the file is missing or cannot be read
     */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }
}
