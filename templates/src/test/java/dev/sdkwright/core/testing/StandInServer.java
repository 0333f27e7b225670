package dev.sdkwright.core.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * A server on a free loopback port that replies as it was told and keeps what it was asked. It works on the socket
 * itself, so that it can break every rule of HTTP.
 * <pre>{@code
 * try (StandInServer server = StandInServer.start()) {
 *     server.next(Reply.json(200, "{}"));
 *     ... a call to server.endpoint() ...
 *     assertThat(server.takeRequest().target()).isEqualTo("/v2/things");
 * }
 * }</pre>
 */
public final class StandInServer implements AutoCloseable {

    /** Long enough for any machine: only a test that fails waits for it. */
    private static final int PATIENCE_SECONDS = 60;

    private final ServerSocket listener;
    private final String scheme;
    private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<RecordedRequest> untaken = new LinkedBlockingQueue<>();
    private final List<RecordedRequest> all = new ArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private volatile Greeting welcome;
    private volatile Reply otherwise = Reply.of(500, "the stand-in server was not told what to reply");

    private StandInServer(ServerSocketFactory sockets, String scheme) {
        this.scheme = scheme;
        try {
            listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server for {@code http}. */
    public static StandInServer start() {
        return start(ServerSocketFactory.getDefault(), "http");
    }

    /** A server over sockets of another kind, such as those of an {@code SSLContext}. */
    public static StandInServer start(ServerSocketFactory sockets, String scheme) {
        StandInServer server = new StandInServer(sockets, scheme);
        server.daemon("stand-in-listener", server::listen);
        return server;
    }

    /** A port on which nobody listens. */
    public static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scheme, host and port. */
    public String endpoint() {
        return scheme + "://" + authority();
    }

    /** Host and port. */
    public String authority() {
        return "127.0.0.1:" + port();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Adds the reply to one more request. */
    public StandInServer next(Reply reply) {
        script.add(reply);
        return this;
    }

    /** The reply to all requests for which there is no other. */
    public StandInServer always(Reply reply) {
        otherwise = reply;
        return this;
    }

    /** Takes over the connections from now on, before anything of a request is read. */
    public StandInServer whenConnected(Greeting greeting) {
        welcome = greeting;
        return this;
    }

    /** What happens to a connection at its beginning. */
    @FunctionalInterface
    public interface Greeting {

        /** Does what is to be done; when it returns, the connection ends. */
        void greet(Socket connection) throws IOException, InterruptedException;
    }

    /** The next request that was not taken yet; waits for it. */
    public RecordedRequest takeRequest() {
        try {
            RecordedRequest request = untaken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request came");
            }
            return request;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for a request", e);
        }
    }

    /** All requests so far. */
    public List<RecordedRequest> requests() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    /** How many connections were made to it so far. */
    public int connections() {
        return accepted.get();
    }

    /** Waits until it has no open connection: the client let go of them, or the replies ended them. */
    public void awaitNoConnection() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!open.isEmpty()) {
            if (System.nanoTime() > patience) {
                throw new AssertionError(open.size() + " connections are still open");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                accepted.incrementAndGet();
                daemon("stand-in-connection", () -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            if (welcome != null) {
                welcome.greet(socket);
                return;
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            RecordedRequest request = read(in);
            while (request != null) {
                synchronized (all) {
                    all.add(request);
                }
                untaken.add(request);
                Reply reply = script.poll();
                (reply == null ? otherwise : reply).answer(request, socket);
                request = socket.isClosed() ? null : read(in);
            }
        } catch (IOException | InterruptedException | IndexOutOfBoundsException | NumberFormatException e) {
            // The client went away or does not speak HTTP, or the reply was to break the connection.
        } finally {
            open.remove(socket);
        }
    }

    private static RecordedRequest read(InputStream in) throws IOException {
        String requestLine = line(in);
        if (requestLine == null) {
            return null;
        }
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1).trim();
            headers.add(Map.entry(name, value));
            length = name.equalsIgnoreCase("Content-Length") ? Integer.parseInt(value) : length;
            chunked |= name.equalsIgnoreCase("Transfer-Encoding") && value.equalsIgnoreCase("chunked");
        }
        byte[] body = chunked ? chunks(in) : bytes(in, length);
        return new RecordedRequest(requestLine, List.copyOf(headers), body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in).trim(), 16);
        while (size > 0) {
            body.writeBytes(bytes(in, size));
            line(in);
            size = Integer.parseInt(line(in).trim(), 16);
        }
        line(in);
        return body.toByteArray();
    }

    private static byte[] bytes(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the request was given up");
        }
        return bytes;
    }

    /** Without the line break; null at the end. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
