package dev.sdkwright.core.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes that are there already. */
final class BytesBody implements StreamedBody {

    private final byte[] bytes;

    BytesBody(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isReplayable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
