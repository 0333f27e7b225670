package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.SdkException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The content of a file. */
final class FileBody implements StreamedBody {

    private final Path file;

    FileBody(Path file) {
        this.file = file;
    }

    @Override
    public long length() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new SdkException("the file " + file + " cannot be read", e);
        }
    }

    @Override
    public boolean isReplayable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public String fileName() {
        Path name = file.getFileName();
        return name == null ? null : name.toString();
    }

    @Override
    public String toString() {
        return "file " + file;
    }
}
