package dev.sdkwright.core.stream;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an answer consists of, each as soon as it has come. It can be walked through once, by one thread, and is to be
 * closed; at its end it closes itself. Where the rest does not come, the walk ends with a {@link ConnectionException}
 * or, if nothing came in time, a {@link CallTimeoutException}.
 *
 * @param <E> what it consists of
 */
public abstract class AnswerStream<E> implements Iterable<E>, AutoCloseable {

    private final InputStream in;
    private boolean begun;

    AnswerStream(InputStream in) {
        this.in = in;
    }

    /** The next one; null at the end. */
    abstract E read() throws IOException;

    /**
     * Walks through what comes; waits where nothing has come yet.
     *
     * @throws IllegalStateException when it is called a second time
     */
    @Override
    public Iterator<E> iterator() {
        if (begun) {
            throw new IllegalStateException("an answer that is a stream can be read once");
        }
        begun = true;
        return new Walk();
    }

    /** The same as a stream, which is sequential; closing it closes this. */
    public Stream<E> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    /** Gives up what has not come yet. */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // It is over either way.
        }
    }

    private static SdkException failure(IOException e) {
        return e instanceof SocketTimeoutException
                ? new CallTimeoutException("the answer did not go on in time", e)
                : new ConnectionException("the answer broke off", e);
    }

    private final class Walk implements Iterator<E> {

        private E next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                boolean failed = true;
                try {
                    next = read();
                    failed = false;
                } catch (IOException e) {
                    throw failure(e);
                } finally {
                    if (failed || next == null) {
                        ended = true;
                        close();
                    }
                }
            }
            return next != null;
        }

        @Override
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the answer has ended");
            }
            E current = next;
            next = null;
            return current;
        }
    }
}
