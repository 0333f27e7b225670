package dev.sdkwright.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive in a file of its own, which is gone when it is closed. */
public final class TemporaryArchive implements AutoCloseable {
    private final Path file;
    private final FileSystem archive;

    private TemporaryArchive(Path file, FileSystem archive) {
        this.file = file;
        this.archive = archive;
    }

    /** The archive with these bytes, which are those of a zip file. */
    public static TemporaryArchive of(byte[] zip) {
        try {
            Path file = Files.createTempFile("sdkwright-", ".zip");
            try {
                Files.write(file, zip);
                return new TemporaryArchive(file, FileSystems.newFileSystem(file));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot keep an archive among temporary files", unwritable);
        }
    }

    /** The folder that everything in it is below. */
    public Path root() {
        return archive.getPath("/");
    }

    @Override
    public void close() {
        try {
            archive.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove a temporary file", e);
        }
    }
}
