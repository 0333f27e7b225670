package dev.sdkwright.core.impl.socket;

import dev.sdkwright.core.http.StreamedBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Sends a body that is a stream. */
final class BodyWriter {

    private static final int BLOCK = 16 * 1024;
    private static final byte[] END_OF_CHUNK = {'\r', '\n'};
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK];

    BodyWriter(OutputStream out) {
        this.out = out;
    }

    /** A failure of the stream itself, as opposed to one of the connection. */
    static final class SourceException extends IOException {

        private static final long serialVersionUID = 1L;

        SourceException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    void write(InputStream body, long length) throws IOException {
        if (length < 0) {
            writeChunks(body);
        } else {
            writeAll(body, length);
        }
    }

    private void writeChunks(InputStream body) throws IOException {
        for (int count = read(body); count >= 0; count = read(body)) {
            if (count > 0) {
                out.write((Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(block, 0, count);
                out.write(END_OF_CHUNK);
            }
        }
        out.write(LAST_CHUNK);
    }

    /** The last block is held back until it is known that the length was right: a wrong request must not be whole. */
    private void writeAll(InputStream body, long length) throws IOException {
        long sent = 0;
        while (true) {
            int count = readFully(body);
            sent += count;
            boolean last = count < BLOCK;
            if (sent > length || last && sent < length) {
                throw new SourceException("the body is a stream of " + (sent > length ? "more" : "fewer")
                        + " bytes than the " + length + " that were announced", null);
            }
            if (sent == length && !last && hasMore(body)) {
                throw new SourceException("the body is a stream of more bytes than the " + length
                        + " that were announced", null);
            }
            out.write(block, 0, count);
            if (sent == length) {
                return;
            }
        }
    }

    private int readFully(InputStream body) throws IOException {
        try {
            return body.readNBytes(block, 0, BLOCK);
        } catch (IOException e) {
            throw new SourceException("the body cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean hasMore(InputStream body) throws IOException {
        try {
            return body.read() >= 0;
        } catch (IOException e) {
            throw new SourceException("the body cannot be read: " + e.getMessage(), e);
        }
    }

    private int read(InputStream body) throws IOException {
        try {
            return body.read(block, 0, BLOCK);
        } catch (IOException e) {
            throw new SourceException("the body cannot be read: " + e.getMessage(), e);
        }
    }
}
