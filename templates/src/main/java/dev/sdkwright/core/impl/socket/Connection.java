package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A connection to a server, perhaps by way of a proxy. One thread at a time uses it; any thread may abort it. */
final class Connection {

    private static final int BUFFER = 8192;

    private final Origin origin;

    /** The socket itself, below TLS. */
    private final Socket socket;
    private final TimedInput raw;

    /** What the application's bytes go through: the socket, or TLS on it. */
    private Socket layer;
    private InputStream in;
    private OutputStream out;
    private boolean absoluteTargets;
    private byte[] scratch = new byte[BUFFER / 4];

    /** What was read and not yet taken: from inclusive, to exclusive. */
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long idleSince;

    Connection(Origin origin, Socket socket) {
        this.origin = origin;
        this.socket = socket;
        this.layer = socket;
        this.raw = new TimedInput(socket);
    }

    Origin origin() {
        return origin;
    }

    Socket socket() {
        return socket;
    }

    /** The socket's input, each read of which ends with the deadline. */
    TimedInput raw() {
        return raw;
    }

    /** Begins to speak over a socket that is connected. */
    void use(Socket connected) throws IOException {
        layer = connected;
        in = connected == socket ? raw : connected.getInputStream();
        out = connected.getOutputStream();
    }

    /** Every request names the whole URL: the other end is a proxy that is to forward it. */
    void useAbsoluteTargets() {
        absoluteTargets = true;
    }

    boolean absoluteTargets() {
        return absoluteTargets;
    }

    /** For the head of a request: as large as it ever was. */
    byte[] scratch() {
        return scratch;
    }

    void keepScratch(byte[] grown) {
        scratch = grown;
    }

    OutputStream out() {
        return out;
    }

    /** What comes next; -1 at the end. */
    int read() throws IOException {
        return from < to || fill() ? buffer[from++] & 0xFF : -1;
    }

    /** The byte that was read last comes again. */
    void unread() {
        from--;
    }

    /** Like {@link InputStream#read(byte[], int, int)}. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        if (from == to) {
            if (length >= BUFFER) {
                return in.read(bytes, offset, length);
            }
            if (length > 0 && !fill()) {
                return -1;
            }
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, bytes, offset, count);
        from += count;
        return count;
    }

    /** How much can be read without waiting. */
    int available() throws IOException {
        return to - from + in.available();
    }

    /** Nothing is under way on it from now on. */
    void rest(long now) {
        idleSince = now;
        raw.clear();
    }

    boolean isIdleLongerThan(long nanos, long now) {
        return now - idleSince > nanos;
    }

    /** Whether something came that nobody asked for. */
    boolean hasRest() {
        return from < to;
    }

    /**
     * Whether the other end has closed it, or sent what belongs to no answer; to be asked of an idle one. With TLS the
     * end announces itself by a record, and so by bytes as well.
     */
    boolean isStale() {
        SocketChannel channel = socket.getChannel();
        if (channel == null || hasRest()) {
            return true; // what cannot be asked is not trusted
        }
        try {
            channel.configureBlocking(false);
            int count = channel.read(ByteBuffer.wrap(buffer, 0, 1));
            channel.configureBlocking(true);
            return count != 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Ends it as it should be: with TLS that is said to the other end. */
    void close() {
        try {
            layer.close();
        } catch (IOException e) {
            abort();
        }
    }

    /** Ends it at once, whatever a thread does with it. */
    void abort() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is over either way.
        }
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, BUFFER);
        from = 0;
        to = Math.max(count, 0);
        return count > 0;
    }
}
