package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/**
 * Requests of which each depends on the answer to the one before, and what comes of them in the end. It is made for one
 * use.
 *
 * @param <T> the type of the result
 */
abstract class Dialogue<T> {

    /**
     * Takes an answer and says what to ask next.
     *
     * @param answer to the request before; null at the beginning
     * @return null when the result is there
     */
    abstract HttpRequest next(HttpResponse answer);

    /** What came of it. */
    abstract T result();

    /** Carries it out and waits. */
    final T run(HttpClient transport) {
        for (HttpRequest request = next(null); request != null;) {
            request = next(transport.syncInvokeHttp(request));
        }
        return result();
    }

    /** Carries it out without waiting. */
    final CompletableFuture<T> runAsync(HttpClient transport) {
        try {
            return step(transport, next(null));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<T> step(HttpClient transport, HttpRequest request) {
        return request == null
                ? CompletableFuture.completedFuture(result())
                : transport.asyncInvokeHttp(request).thenCompose(answer -> step(transport, next(answer)));
    }
}
