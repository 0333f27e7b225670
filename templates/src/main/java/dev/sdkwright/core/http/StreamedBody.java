package dev.sdkwright.core.http;

import dev.sdkwright.core.progress.ProgressListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A body of a request that is read while it is sent, so that it never stands in memory as a whole. */
public interface StreamedBody {

    /** What {@link #length()} says when nobody knows. */
    long UNKNOWN = -1;

    /** The number of bytes that the stream has, or {@link #UNKNOWN}: the body is then sent in chunks. */
    long length();

    /** Whether it can be opened again, each time with the same bytes: otherwise no request with it is repeated. */
    boolean isReplayable();

    /**
     * The bytes from the beginning.
     *
     * @return to be closed by whoever opened it
     * @throws IOException when they cannot be read
     * @throws IllegalStateException when it was opened before and cannot be a second time
     */
    InputStream open() throws IOException;

    /** What a part of a form with this content is called as a file; null where it has no name of its own. */
    default String fileName() {
        return null;
    }

    /**
     * The same body; a listener is told how far it is sent.
     *
     * @param listener told every so many bytes, and at the end; told anew when the body is sent again
     * @param interval how many bytes lie between two reports; 0 for the usual
     */
    default StreamedBody withProgress(ProgressListener listener, long interval) {
        return new ObservedBody(this, Objects.requireNonNull(listener, "listener"), interval);
    }

    /**
     * The content of a file, as it is when it is sent.
     *
     * @param file need not be there before that
     */
    static StreamedBody of(Path file) {
        return new FileBody(Objects.requireNonNull(file, "file"));
    }

    /**
     * Bytes that are there already.
     *
     * @param bytes not copied, and so not to be changed afterwards
     */
    static StreamedBody of(byte[] bytes) {
        return new BytesBody(Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * What is left in a stream.
     *
     * @param in read to its end and closed when the request is sent
     * @param length how many bytes that will be, or {@link #UNKNOWN}
     */
    static StreamedBody once(InputStream in, long length) {
        AtomicReference<InputStream> unopened = new AtomicReference<>(Objects.requireNonNull(in, "in"));
        return new StreamedBody() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public boolean isReplayable() {
                return false;
            }

            @Override
            public InputStream open() {
                InputStream once = unopened.getAndSet(null);
                if (once == null) {
                    throw new IllegalStateException("the stream was sent before and cannot be read again");
                }
                return once;
            }

            @Override
            public String toString() {
                return length < 0 ? "a stream" : "a stream of " + length + " bytes";
            }
        };
    }
}
