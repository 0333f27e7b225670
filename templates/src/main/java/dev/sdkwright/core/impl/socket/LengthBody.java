package dev.sdkwright.core.impl.socket;

import java.io.EOFException;
import java.io.IOException;

/** A body of the length that Content-Length says. */
final class LengthBody extends AnswerBody {

    private long remaining;

    LengthBody(Connection connection, ConnectionPool pool, boolean reusable, long length) {
        super(connection, pool, reusable);
        remaining = length;
        if (length == 0) {
            end();
        }
    }

    @Override
    long remaining() {
        return remaining;
    }

    @Override
    int readSome(byte[] bytes, int offset, int length) throws IOException {
        int count = connection().read(bytes, offset, (int) Math.min(length, remaining));
        if (count < 0) {
            throw new EOFException("the connection was closed " + remaining + " bytes before the end of the answer");
        }
        remaining -= count;
        if (remaining == 0) {
            end();
        }
        return count;
    }
}
