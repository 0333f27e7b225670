package dev.sdkwright.core.http;

import java.io.IOException;
import java.io.InputStream;
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
        };
    }
}
