package dev.sdkwright.core.impl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The body of an answer that {@code java.net.http} publishes, with a limit for each read, which the JDK has not. */
final class PublishedStream extends FilterInputStream {

    private final Set<? super PublishedStream> open;
    private final int timeoutSeconds;
    private volatile boolean timedOut;

    /**
     * @param open has this stream until it is closed
     * @param timeoutSeconds 0 for none
     */
    PublishedStream(InputStream in, Set<? super PublishedStream> open, int timeoutSeconds) {
        super(in);
        this.open = open;
        this.timeoutSeconds = timeoutSeconds;
        open.add(this);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (timeoutSeconds == 0 || in.available() > 0) {
            return in.read(bytes, offset, length);
        }
        CompletableFuture<Void> watch = new CompletableFuture<Void>().orTimeout(timeoutSeconds, TimeUnit.SECONDS);
        watch.whenComplete((nothing, failure) -> {
            if (failure instanceof TimeoutException) {
                timedOut = true;
                giveUp();
            }
        });
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            if (!timedOut) {
                throw e;
            }
            SocketTimeoutException timeout =
                    new SocketTimeoutException("nothing came within " + timeoutSeconds + " s");
            timeout.initCause(e);
            throw timeout;
        } finally {
            watch.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        open.remove(this);
        super.close();
    }

    void giveUp() {
        try {
            close();
        } catch (IOException e) {
            // It is over either way.
        }
    }
}
