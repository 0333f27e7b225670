package dev.sdkwright.core.impl.socket;

import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a connection on which writing takes too long: sockets have limits for reads only. */
final class WriteWatch implements AutoCloseable {

    private final CompletableFuture<Void> watch = new CompletableFuture<>();
    private volatile boolean late;

    WriteWatch(Connection connection, Deadline deadline) throws SocketTimeoutException {
        int millis = deadline.millis();
        if (millis > 0) {
            watch.orTimeout(millis, TimeUnit.MILLISECONDS).whenComplete((nothing, failure) -> {
                if (failure instanceof TimeoutException) {
                    late = true;
                    connection.abort();
                }
            });
        }
    }

    boolean isLate() {
        return late;
    }

    @Override
    public void close() {
        watch.complete(null);
    }
}
