package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** The input of a socket below TLS, where every byte passes: no read ends later than what it was set to. */
final class TimedInput extends InputStream {

    private final Socket socket;
    private InputStream in;
    private Deadline deadline = Deadline.NONE;
    private int readMillis;

    TimedInput(Socket socket) {
        this.socket = socket;
    }

    /** From now on all reads together end with the deadline. */
    void endBy(Deadline whole) {
        deadline = whole;
        readMillis = 0;
    }

    /**
     * From now on each read ends by itself.
     *
     * @param millis 0 for no limit
     */
    void endEachRead(int millis) {
        deadline = Deadline.NONE;
        readMillis = millis;
    }

    void clear() {
        endBy(Deadline.NONE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (in == null) {
            in = socket.getInputStream();
        }
        socket.setSoTimeout(deadline == Deadline.NONE ? readMillis : deadline.millis());
        return in.read(bytes, offset, length);
    }

    @Override
    public int available() throws IOException {
        return in == null ? 0 : in.available();
    }
}
