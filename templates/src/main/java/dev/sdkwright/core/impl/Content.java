package dev.sdkwright.core.impl;

import java.io.InputStream;

/**
 * The body of an answer as it came.
 *
 * @param bytes null when it is a stream
 * @param stream still to be read; null when it is bytes
 */
record Content(byte[] bytes, InputStream stream) {

    /** How many bytes of the body of an answer are kept that is no success. */
    static final int LIMIT = 1 << 20;

    static Content of(byte[] bytes) {
        return new Content(bytes, null);
    }

    static Content of(InputStream stream) {
        return new Content(null, stream);
    }

    /** Whether the body is kept only up to {@link #LIMIT}. */
    static boolean isLimited(int status) {
        return status < 200 || status >= 300;
    }
}
