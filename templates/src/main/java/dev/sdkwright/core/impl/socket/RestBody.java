package dev.sdkwright.core.impl.socket;

import java.io.IOException;

/** A body that ends where the connection does. */
final class RestBody extends AnswerBody {

    RestBody(Connection connection, ConnectionPool pool) {
        super(connection, pool, false);
    }

    @Override
    long remaining() {
        return -1;
    }

    @Override
    int readSome(byte[] bytes, int offset, int length) throws IOException {
        int count = connection().read(bytes, offset, length);
        if (count < 0) {
            end();
        }
        return count;
    }
}
