package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.ConnectionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings of an answer; see RFC 9110, section 8.4.1. */
final class ContentCoding {

    /** What requests accept. */
    static final String ACCEPTED = "gzip";

    private static final int DEFLATE_METHOD = 8;

    private ContentCoding() {
    }

    /**
     * The bytes as they were before coding; those of an unknown coding as they are.
     *
     * @param limit how many of them are wanted: a few coded bytes can stand for very many
     */
    static byte[] decode(byte[] bytes, String coding, int limit) {
        // The answer to HEAD names the coding of a body that does not come.
        if (!isKnown(coding) || bytes.length == 0) {
            return bytes;
        }
        try (InputStream in = decode(new ByteArrayInputStream(bytes), coding)) {
            return in.readNBytes(limit);
        } catch (IOException e) {
            throw new ConnectionException("the " + coding + " coding of the answer is broken: " + e.getMessage(), e);
        }
    }

    /** As much as can be read of an answer that was cut off, and no more than a limit. */
    static byte[] decodeStart(byte[] bytes, String coding, int limit) {
        if (!isKnown(coding) || bytes.length == 0) {
            return bytes;
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        try (InputStream in = decode(new ByteArrayInputStream(bytes), coding)) {
            byte[] buffer = new byte[4096];
            for (int n = in.read(buffer); n >= 0 && start.size() < limit; n = in.read(buffer)) {
                start.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // It was cut off.
        }
        return start.toByteArray();
    }

    /** The stream as it was before coding; that of an unknown coding as it is. Nothing is read yet. */
    static InputStream decode(InputStream in, String coding) {
        return isKnown(coding) ? new DecodedStream(in, coding) : in;
    }

    private static boolean isKnown(String coding) {
        return coding != null && switch (coding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip", "deflate" -> true;
            default -> false;
        };
    }

    /** The decoder of a coding, which reads its header; null for a stream without a byte. */
    private static InputStream open(InputStream in, String coding) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in, 1);
        int first = ahead.read();
        if (first < 0) {
            return null;
        }
        ahead.unread(first);
        if (!"deflate".equalsIgnoreCase(coding)) {
            return new GZIPInputStream(ahead);
        }
        // Some servers leave out the wrapper that the coding's definition has (RFC 9110, section 8.4.1.2).
        boolean wrapped = (first & 0x0F) == DEFLATE_METHOD;
        return new Inflation(ahead, new Inflater(!wrapped));
    }

    /** Lets go of its inflater, which is memory outside the heap. */
    private static final class Inflation extends InflaterInputStream {

        Inflation(InputStream in, Inflater inflater) {
            super(in, inflater);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Decodes from the first read on: a decoder reads when it is made, which may wait. */
    private static final class DecodedStream extends InputStream {

        private final InputStream coded;
        private final String coding;
        private InputStream plain;

        DecodedStream(InputStream coded, String coding) {
            this.coded = coded;
            this.coding = coding;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (plain == null) {
                InputStream opened = open(coded, coding);
                plain = opened == null ? InputStream.nullInputStream() : opened;
            }
            return plain.read(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try {
                if (plain != null) {
                    plain.close();
                }
            } finally {
                coded.close();
            }
        }
    }
}
