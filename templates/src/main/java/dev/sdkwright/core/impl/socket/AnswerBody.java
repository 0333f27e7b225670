package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an answer. At its end the connection goes back to where it came from; closing it before, or a failure,
 * ends the connection.
 */
abstract class AnswerBody extends InputStream {

    /** So many reads of what has come already are worth a new connection. */
    private static final int MAX_DRAINS = 8;
    private static final int DRAIN = 2048;

    private final Connection connection;
    private final ConnectionPool pool;
    private final boolean reusable;
    private boolean ended;
    private boolean closed;

    /**
     * @param reusable whether the connection can serve again after the end
     */
    AnswerBody(Connection connection, ConnectionPool pool, boolean reusable) {
        this.connection = connection;
        this.pool = pool;
        this.reusable = reusable;
    }

    /** Like {@link InputStream#read(byte[], int, int)}, for at least one byte. */
    abstract int readSome(byte[] bytes, int offset, int length) throws IOException;

    /** How many bytes are still to come; -1 when nobody knows. */
    abstract long remaining();

    final Connection connection() {
        return connection;
    }

    /** Nothing more comes. */
    final void end() {
        if (!ended) {
            ended = true;
            pool.release(connection, reusable);
        }
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("the stream is closed");
        }
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            return readSome(bytes, offset, length);
        } catch (IOException e) {
            giveUp();
            throw e;
        }
    }

    @Override
    public final int available() throws IOException {
        return ended ? 0 : (int) Math.min(connection.available(), remaining() < 0 ? Integer.MAX_VALUE : remaining());
    }

    @Override
    public final void close() throws IOException {
        byte[] drained = ended ? null : new byte[DRAIN];
        for (int i = 0; !ended && i < MAX_DRAINS && connection.available() > 0; i++) {
            read(drained, 0, DRAIN);
        }
        closed = true;
        giveUp();
    }

    private void giveUp() {
        if (!ended) {
            ended = true;
            pool.drop(connection);
        }
    }
}
