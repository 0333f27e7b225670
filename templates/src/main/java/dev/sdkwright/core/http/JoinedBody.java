package dev.sdkwright.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Bodies one behind the other; each is opened when the one before it has ended. */
final class JoinedBody implements StreamedBody {

    private final List<StreamedBody> parts;

    JoinedBody(List<StreamedBody> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public long length() {
        long sum = 0;
        for (StreamedBody part : parts) {
            long length = part.length();
            if (length < 0) {
                return UNKNOWN;
            }
            sum += length;
        }
        return sum;
    }

    @Override
    public boolean isReplayable() {
        return parts.stream().allMatch(StreamedBody::isReplayable);
    }

    @Override
    public InputStream open() {
        return new Joined(parts);
    }

    private static final class Joined extends InputStream {

        private final List<StreamedBody> parts;
        private int next;
        private InputStream current = InputStream.nullInputStream();

        Joined(List<StreamedBody> parts) {
            this.parts = parts;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (true) {
                int count = current.read(bytes, offset, length);
                if (count >= 0) {
                    return count;
                }
                current.close();
                if (next == parts.size()) {
                    current = InputStream.nullInputStream();
                    return -1;
                }
                current = opened(parts.get(next++));
            }
        }

        /** Like everything else that goes wrong while a body is sent. */
        private static InputStream opened(StreamedBody part) throws IOException {
            try {
                return part.open();
            } catch (IllegalStateException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
