package dev.sdkwright.core.impl.socket;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** A body in chunks; see RFC 9112, section 7.1. */
final class ChunkedBody extends AnswerBody {

    private static final int MAX_DIGITS = 15;
    private static final int RADIX = 16;

    private long inChunk;
    private boolean first = true;

    ChunkedBody(Connection connection, ConnectionPool pool, boolean reusable) {
        super(connection, pool, reusable);
    }

    @Override
    long remaining() {
        return -1;
    }

    @Override
    int readSome(byte[] bytes, int offset, int length) throws IOException {
        if (inChunk == 0) {
            inChunk = nextChunk();
            if (inChunk == 0) {
                new HeadReader(connection()).skipTrailers();
                end();
                return -1;
            }
        }
        int count = connection().read(bytes, offset, (int) Math.min(length, inChunk));
        if (count < 0) {
            throw new EOFException("the connection was closed in the middle of the answer");
        }
        inChunk -= count;
        return count;
    }

    private long nextChunk() throws IOException {
        HeadReader reader = new HeadReader(connection());
        if (!first) {
            reader.readLine();
            if (!reader.line().isEmpty()) {
                throw new ProtocolException("a chunk of the answer is longer than it says");
            }
        }
        first = false;
        reader.readLine();
        return size(reader.line());
    }

    private static long size(String line) throws ProtocolException {
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).strip();
        long size = 0;
        boolean legal = !digits.isEmpty() && digits.length() <= MAX_DIGITS;
        for (int i = 0; legal && i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), RADIX) : -1;
            legal = digit >= 0;
            size = size * RADIX + digit;
        }
        if (!legal) {
            throw new ProtocolException("a chunk of the answer has no size");
        }
        return size;
    }
}
