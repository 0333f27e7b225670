package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.impl.socket.Deadline;
import dev.sdkwright.core.impl.socket.SocketAnswer;
import dev.sdkwright.core.impl.socket.SocketClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.TimeUnit;

/** Sends requests over sockets, on the thread of the caller. */
final class SocketTransport implements AutoCloseable {

    private static final byte[] NOTHING = {};

    /** So much is made room for on the word of a server alone. */
    private static final int TRUSTED_LENGTH = 1 << 20;

    private final TransportSettings settings;
    private final SocketClient client;
    private final int streamMillis;

    SocketTransport(TransportSettings settings) {
        this.settings = settings;
        this.client = new SocketClient(settings.sockets());
        this.streamMillis =
                (int) Math.min(TimeUnit.SECONDS.toMillis(settings.readSeconds()), Integer.MAX_VALUE);
    }

    HttpResponse send(HttpRequest request) {
        Deadline deadline = settings.deadline(request.getTimeout());
        try {
            SocketAnswer answer = client.send(request, deadline, streamMillis);
            return new DefaultHttpResponse(answer.status(), answer.headers(), content(request, answer));
        } catch (IOException e) {
            throw failure(request, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static Content content(HttpRequest request, SocketAnswer answer) throws IOException {
        if (answer.body() == null) {
            return Content.of(NOTHING);
        }
        if (Content.isLimited(answer.status())) {
            try (InputStream in = answer.body()) {
                return Content.of(in.readNBytes(Content.LIMIT));
            }
        }
        return request.isResponseStreamed() ? Content.of(answer.body()) : Content.of(whole(answer));
    }

    private static byte[] whole(SocketAnswer answer) throws IOException {
        try (InputStream in = answer.body()) {
            if (answer.length() >= 0 && answer.length() <= TRUSTED_LENGTH) {
                return in.readNBytes((int) answer.length());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        }
    }

    private SdkException failure(HttpRequest request, IOException failure) {
        if (client.isClosed()) {
            return new SdkException("the client is closed", failure);
        }
        if (failure instanceof ClosedByInterruptException || Thread.currentThread().isInterrupted()) {
            Thread.currentThread().interrupt();
            InterruptedIOException cause = new InterruptedIOException("interrupted");
            cause.initCause(failure);
            return new ConnectionException("interrupted while waiting for " + request.getAuthority(), cause);
        }
        return Failures.map(request, failure);
    }
}
