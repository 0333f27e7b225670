package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One call that nobody waits for. Its result holds the exception itself, not wrapped in a CompletionException. */
final class AsyncCall<S> {

    private final HcClient client;
    private final HttpRequestDef<?, S> definition;
    private final ResultReader<S> reader;
    private final CompletableFuture<S> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> underway;
    private Redirects redirects;

    AsyncCall(HcClient client, HttpRequestDef<?, S> definition, ResultReader<S> reader) {
        this.client = client;
        this.definition = definition;
        this.reader = reader;
        result.whenComplete((value, failure) -> giveUp());
    }

    CompletableFuture<S> result() {
        return result;
    }

    void start(HttpRequest unsigned) {
        if (client.getHttpConfig().isAllowRedirects()) {
            redirects = new Redirects(unsigned);
        }
        follow(client.authorizeAsync(unsigned, definition));
    }

    void fail(Throwable failure) {
        result.completeExceptionally(
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
    }

    private void follow(CompletableFuture<HttpRequest> authorized) {
        underway = authorized;
        authorized.whenComplete((request, failure) -> {
            if (failure != null) {
                fail(failure);
            } else if (!result.isDone()) {
                send(request);
            }
        });
    }

    private void send(HttpRequest request) {
        try {
            CompletableFuture<HttpResponse> answer = client.transport().asyncInvokeHttp(request);
            underway = answer;
            if (result.isCancelled()) {
                giveUp();
            }
            answer.whenComplete((response, failure) -> {
                if (failure != null) {
                    fail(failure);
                } else {
                    take(request, response);
                }
            });
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    /** Everything is caught here: what escaped would leave the caller waiting for ever. */
    private void take(HttpRequest request, HttpResponse response) {
        try {
            if (redirects != null && redirects.isRedirect(response)) {
                HttpRequest next = redirects.follow(response);
                follow(redirects.isForeign()
                        ? CompletableFuture.completedFuture(next)
                        : client.authorizeAsync(next, definition));
            } else {
                result.complete(reader.read(request, response));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void giveUp() {
        CompletableFuture<?> current = underway;
        if (result.isCancelled() && current != null) {
            current.cancel(true);
        }
    }
}
