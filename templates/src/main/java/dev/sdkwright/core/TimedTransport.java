package dev.sdkwright.core;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.retry.RetryTimer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The transport for one call, which must end in a given time from now on, however many requests it takes. */
final class TimedTransport implements HttpClient {

    private final HttpClient transport;
    private final RetryTimer timer;
    private final Duration limit;
    private final long start;

    TimedTransport(HttpClient transport, RetryTimer timer, Duration limit) {
        this.transport = transport;
        this.timer = timer;
        this.limit = limit;
        this.start = timer.nanoTime();
    }

    @Override
    public HttpResponse syncInvokeHttp(HttpRequest request) {
        return transport.syncInvokeHttp(timed(request));
    }

    @Override
    public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
        try {
            return transport.asyncInvokeHttp(timed(request));
        } catch (SdkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** What is left of the time; none or less when it is up. */
    Duration left() {
        return limit.minusNanos(timer.nanoTime() - start);
    }

    private HttpRequest timed(HttpRequest request) {
        Duration left = left();
        if (left.isNegative() || left.isZero()) {
            throw new CallTimeoutException("the call did not end within its " + limit.toMillis() + " ms");
        }
        Duration own = request.getTimeout();
        return own != null && own.compareTo(left) <= 0 ? request : request.builder().withTimeout(left).build();
    }
}
