package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import java.util.concurrent.CompletableFuture;

/** One attempt over several endpoints that nobody waits for; see {@link EndpointRing}. */
final class AsyncFailover<S> extends Pending<S> {

    private final Call<?, S> call;
    private final EndpointRing.Walk walk;

    AsyncFailover(Call<?, S> call, EndpointRing.Walk walk) {
        this.call = call;
        this.walk = walk;
    }

    CompletableFuture<S> start() {
        next();
        return result();
    }

    private void next() {
        track(new AsyncSend<>(call).start(walk.endpoint())).whenComplete((response, failure) -> {
            if (failure == null) {
                walk.reached();
                complete(response);
            } else {
                take(cause(failure));
            }
        });
    }

    private void take(Throwable failure) {
        if (failure instanceof SdkException known && walk.goesOnAfter(known)) {
            next();
        } else {
            fail(failure);
        }
    }
}
