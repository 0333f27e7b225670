package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** One request to one endpoint that nobody waits for, redirects included. */
final class AsyncSend<S> extends Pending<S> {

    private final Call<?, S> call;
    private Redirects redirects;
    private HttpRequest unsigned;
    private boolean renewed;

    AsyncSend(Call<?, S> call) {
        this.call = call;
    }

    CompletableFuture<S> start(String endpoint) {
        try {
            unsigned = call.unsigned(endpoint);
            redirects = call.redirects(unsigned);
            follow(call.authorizeAsync(unsigned));
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        return result();
    }

    private void follow(CompletableFuture<HttpRequest> authorized) {
        track(authorized).whenComplete((request, failure) -> {
            if (failure != null) {
                fail(failure);
            } else if (!result().isDone()) {
                send(request);
            }
        });
    }

    private void send(HttpRequest request) {
        try {
            track(call.transmitAsync(request)).whenComplete((response, failure) -> {
                if (failure != null) {
                    fail(failure);
                } else {
                    take(request, response);
                }
            });
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** Everything is caught here: what escaped would leave the caller waiting for ever. */
    private void take(HttpRequest request, HttpResponse response) {
        if (result().isDone()) {
            ResultReader.close(response); // given up while it came
            return;
        }
        try {
            if (!renewed && call.renews(request, response)) {
                renewed = true;
                follow(call.authorizeAsync(unsigned));
            } else if (redirects != null && redirects.isRedirect(response)) {
                unsigned = redirects.follow(response);
                follow(redirects.isForeign()
                        ? CompletableFuture.completedFuture(unsigned)
                        : call.authorizeAsync(unsigned));
            } else {
                complete(call.read(request, response));
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }
}
