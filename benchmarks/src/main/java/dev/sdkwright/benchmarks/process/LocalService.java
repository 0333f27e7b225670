package dev.sdkwright.benchmarks.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every request on a free loopback port with the same bytes; connections stay open. */
public final class LocalService implements AutoCloseable {
    private static final int END_OF_HEAD = 0x0D0A0D0A;

    private final ServerSocket listener;
    private final byte[] answer;

    private LocalService(ServerSocket listener, byte[] answer) {
        this.listener = listener;
        this.answer = answer;
    }

    /** Starts one that answers with this JSON. */
    public static LocalService start(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 6a0f5b8ad2ae4f6b\r\n"
                + "Date: Tue, 24 Nov 2026 10:00:00 GMT\r\nServer: local\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] answer = (head + json).getBytes(StandardCharsets.UTF_8);
        LocalService service = new LocalService(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
        service.daemon(service::listen);
        return service;
    }

    public String endpoint() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    /** Requests have no bodies: each ends with its head. */
    private void serve(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[8192];
            int last = 0;
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    last = last << 8 | bytes[i];
                    if (last == END_OF_HEAD) {
                        socket.getOutputStream().write(answer);
                    }
                }
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private void daemon(Runnable work) {
        Thread thread = new Thread(work, "local-service");
        thread.setDaemon(true);
        thread.start();
    }
}
