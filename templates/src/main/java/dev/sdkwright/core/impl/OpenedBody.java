package dev.sdkwright.core.impl;

import dev.sdkwright.core.http.StreamedBody;
import java.io.IOException;
import java.io.InputStream;

/**
 * The stream of a body, opened by the first read: for a transport that asks for streams where it cannot take a failure.
 */
final class OpenedBody extends InputStream {

    private final StreamedBody body;
    private InputStream in;

    OpenedBody(StreamedBody body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        return opened().read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return opened().read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }

    private InputStream opened() throws IOException {
        if (in == null) {
            try {
                in = body.open();
            } catch (IllegalStateException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        return in;
    }
}
