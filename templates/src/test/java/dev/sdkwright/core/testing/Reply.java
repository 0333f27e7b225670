package dev.sdkwright.core.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a {@link StandInServer} does with one request. */
@FunctionalInterface
public interface Reply {

    /**
     * Answers, or fails to.
     *
     * @param request what came
     * @param connection where it came from; closing it ends the connection
     * @throws IOException ends the connection
     */
    void answer(RecordedRequest request, Socket connection) throws IOException;

    /** JSON with its status. */
    static Reply json(int status, String body) {
        return of(status, body, "Content-Type: application/json");
    }

    /** A body with its status and further header lines; Content-Length is added. */
    static Reply of(int status, String body, String... headerLines) {
        return of(status, body.getBytes(StandardCharsets.UTF_8), headerLines);
    }

    /** A body with its status and further header lines; Content-Length is added. */
    static Reply of(int status, byte[] body, String... headerLines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head(status, headerLines));
        boolean bodiless = status == 204 || status == 304 || status < 200;
        bytes.writeBytes(ascii(bodiless ? "\r\n" : "Content-Length: " + body.length + "\r\n\r\n"));
        bytes.writeBytes(body);
        return raw(bytes.toByteArray());
    }

    /** Exactly these bytes; the connection stays open. */
    static Reply raw(byte[] bytes) {
        return (request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write(bytes);
            out.flush();
        };
    }

    /** Exactly these bytes, and then the end of the connection. */
    static Reply rawThenClose(String text) {
        return (request, connection) -> {
            raw(text.getBytes(StandardCharsets.UTF_8)).answer(request, connection);
            connection.close();
        };
    }

    /** A body that ends before its announced length. */
    static Reply cutOff(int status, String body, int announcedLength) {
        return rawThenClose(new String(head(status, "Content-Type: application/json"), StandardCharsets.US_ASCII)
                + "Content-Length: " + announcedLength + "\r\n\r\n" + body);
    }

    /** The end of the connection without an answer. */
    static Reply close() {
        return (request, connection) -> connection.close();
    }

    /** A reset (TCP RST) without an answer. */
    static Reply reset() {
        return (request, connection) -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    /** Nothing, until the client goes away. */
    static Reply never() {
        return (request, connection) -> awaitEnd(connection);
    }

    /** These bytes, and then nothing until the client goes away. */
    static Reply stallAfter(String text) {
        return (request, connection) -> {
            raw(text.getBytes(StandardCharsets.UTF_8)).answer(request, connection);
            awaitEnd(connection);
        };
    }

    /** These bytes, and then a blank every few milliseconds until the client goes away. */
    static Reply dripAfter(String text) {
        return (request, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            // Ends by the exception that writing to a closed connection throws.
            while (true) {
                out.write(' ');
                out.flush();
                connection.setSoTimeout(20);
                waitBriefly(connection);
            }
        };
    }

    private static void waitBriefly(Socket connection) throws IOException {
        try {
            if (connection.getInputStream().read() < 0) {
                connection.close();
            }
        } catch (java.net.SocketTimeoutException e) {
            // The pause between two bytes.
        }
    }

    private static void awaitEnd(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        while (in.read() >= 0) {
            // What else the client sends does not matter.
        }
        connection.close();
    }

    private static byte[] head(int status, String... headerLines) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
        for (String line : headerLines) {
            head.append(line).append("\r\n");
        }
        return ascii(head.toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
