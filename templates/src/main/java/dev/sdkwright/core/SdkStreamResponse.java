package dev.sdkwright.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** What responses have in common that give a stream, which is to be consumed or closed. */
public class SdkStreamResponse extends SdkResponse implements AutoCloseable {

    private InputStream downloadStream = InputStream.nullInputStream();

    public SdkStreamResponse() {
    }

    /**
     * Hands over the body while it comes, and closes it.
     *
     * @param consumer reads it
     * @throws UncheckedIOException when it cannot be closed
     */
    public void consumeDownloadStream(Consumer<InputStream> consumer) {
        try (InputStream in = downloadStream) {
            consumer.accept(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the body; for the client itself. */
    public void setDownloadStream(InputStream downloadStream) {
        this.downloadStream = downloadStream;
    }

    /** Gives up what has not been read. */
    @Override
    public void close() {
        try {
            downloadStream.close();
        } catch (IOException e) {
            // It is over either way.
        }
    }
}
