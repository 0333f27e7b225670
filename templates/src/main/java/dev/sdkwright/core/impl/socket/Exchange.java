package dev.sdkwright.core.impl.socket;

import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.StreamedBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;

/** One request and its answer on one connection. */
final class Exchange {

    /** A larger body does not go into one write with the head, and may have to wait for the server to take it. */
    private static final int LARGE = 16 * 1024;
    private static final int MAX_INTERIM = 64;
    private static final int MAX_LENGTH_DIGITS = 18;
    private static final int SUCCESS = 200;
    private static final int NO_CONTENT = 204;
    private static final int FIRST_AFTER_SUCCESS = 300;
    private static final int NOT_MODIFIED = 304;

    /** How long to look for the answer of a server that took no more of the request. */
    private static final long EARLY_ANSWER_MILLIS = 2000;

    private final Connection connection;
    private final ConnectionPool pool;
    private final HttpRequest request;
    private final Deadline deadline;
    private final String proxyAuthorization;
    private final HeadReader reader;

    Exchange(Connection connection, ConnectionPool pool, HttpRequest request, Deadline deadline,
            String proxyAuthorization) {
        this.connection = connection;
        this.pool = pool;
        this.request = request;
        this.deadline = deadline;
        this.proxyAuthorization = proxyAuthorization;
        this.reader = new HeadReader(connection);
    }

    /** Whether anything of an answer came. */
    boolean hasAnswer() {
        return reader.hasBegun();
    }

    SocketAnswer run(int streamMillis) throws IOException {
        connection.raw().endBy(deadline);
        boolean sent = send();
        AnswerHead head = finalHead();
        if (request.isResponseStreamed() && isSuccess(head.status())) {
            connection.raw().endEachRead(streamMillis);
        }
        // From here on the connection may be another's: a body that is empty has given it back.
        AnswerBody body = body(head, sent && head.isPersistent());
        return new SocketAnswer(head.status(), head.headers(), body, body == null ? 0 : body.remaining());
    }

    /** Whether the whole request was taken; if not, there is an answer that says why. */
    private boolean send() throws IOException {
        HeadWriter head = new HeadWriter(connection.scratch());
        boolean absolute = connection.absoluteTargets();
        head.write(request, absolute, absolute ? proxyAuthorization : null);
        byte[] body = request.getBodyAsBytes();
        boolean small = request.getStreamedBody() == null && (body == null || body.length < LARGE);
        if (small) {
            if (body != null) {
                head.append(body);
            }
            connection.keepScratch(head.bytes());
            connection.out().write(head.bytes(), 0, head.length());
            return true;
        }
        try (WriteWatch watch = new WriteWatch(connection, deadline)) {
            sendLarge(head, watch);
            return true;
        } catch (BodyWriter.SourceException | SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            lookForEarlyAnswer(e);
            return false;
        }
    }

    private void sendLarge(HeadWriter head, WriteWatch watch) throws IOException {
        StreamedBody stream = request.getStreamedBody();
        try (InputStream in = stream == null ? null : open(stream)) {
            connection.out().write(head.bytes(), 0, head.length());
            if (in == null) {
                connection.out().write(request.getBodyAsBytes());
            } else {
                new BodyWriter(connection.out()).write(in, stream.length());
            }
        } catch (IOException e) {
            if (watch.isLate()) {
                SocketTimeoutException late = new SocketTimeoutException("the server took the request too slowly");
                late.initCause(e);
                throw late;
            }
            throw e;
        }
    }

    private static InputStream open(StreamedBody stream) throws IOException {
        try {
            return stream.open();
        } catch (IOException | IllegalStateException e) {
            throw new BodyWriter.SourceException("the body cannot be read: " + e.getMessage(), e);
        }
    }

    /** A server may refuse a request before it has read all of it (RFC 9112, section 9.5). */
    private void lookForEarlyAnswer(IOException failure) throws IOException {
        connection.raw().endBy(Deadline.in(EARLY_ANSWER_MILLIS).or(deadline));
        try {
            int first = connection.read();
            if (first < 0) {
                throw failure;
            }
            connection.unread();
        } catch (IOException e) {
            throw failure;
        }
    }

    private AnswerHead finalHead() throws IOException {
        for (int i = 0; i < MAX_INTERIM; i++) {
            AnswerHead head = reader.read();
            if (head.status() >= SUCCESS) {
                return head;
            }
            if (head.status() == 101) {
                throw new ProtocolException("the server speaks another protocol, which nobody asked for");
            }
        }
        throw new ProtocolException("the server sends no end of interim answers");
    }

    /** See RFC 9112, section 6.3. Null when there is none. */
    private AnswerBody body(AnswerHead head, boolean reusable) throws IOException {
        List<String> codings = head.headers().get("Transfer-Encoding");
        long length = codings == null ? length(head.headers().get("Content-Length")) : -1;
        if (request.getMethod() == HttpMethod.HEAD || head.status() == NOT_MODIFIED) {
            pool.release(connection, reusable);
            return null;
        }
        if (head.status() == NO_CONTENT) {
            if (length > 0) {
                throw new ProtocolException("the answer has status 204, and " + length + " bytes all the same");
            }
            pool.release(connection, reusable && codings == null);
            return null;
        }
        if (codings != null) {
            if (codings.size() > 1 || !codings.get(0).toLowerCase(Locale.ROOT).equals("chunked")) {
                throw new ProtocolException("the answer has a transfer coding that nobody asked for");
            }
            boolean clear = head.headers().get("Content-Length") == null;
            return new ChunkedBody(connection, pool, reusable && clear);
        }
        return length < 0 ? new RestBody(connection, pool) : new LengthBody(connection, pool, reusable, length);
    }

    /** -1 when there is none. */
    private static long length(List<String> lines) throws ProtocolException {
        if (lines == null) {
            return -1;
        }
        String length = null;
        for (String line : lines) {
            for (String value : line.indexOf(',') < 0 ? new String[] {line} : line.split(",", -1)) {
                String digits = value.strip();
                if (length != null && !length.equals(digits)) {
                    throw new ProtocolException("the answer has two lengths");
                }
                length = digits;
            }
        }
        boolean legal = !length.isEmpty() && length.length() <= MAX_LENGTH_DIGITS;
        for (int i = 0; legal && i < length.length(); i++) {
            legal = length.charAt(i) >= '0' && length.charAt(i) <= '9';
        }
        if (!legal) {
            throw new ProtocolException("the length of the answer is no number");
        }
        return Long.parseLong(length);
    }

    private static boolean isSuccess(int status) {
        return status >= SUCCESS && status < FIRST_AFTER_SUCCESS;
    }
}
