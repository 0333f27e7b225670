package dev.sdkwright.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A result to come, and what is under way for it: whoever gives up the result gives that up as well. A failed result
 * holds the exception itself, not wrapped in a CompletionException.
 */
class Pending<S> {

    private final CompletableFuture<S> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> underway;

    Pending() {
        result.whenComplete((value, failure) -> giveUp());
    }

    final CompletableFuture<S> result() {
        return result;
    }

    final void complete(S value) {
        result.complete(value);
    }

    final void fail(Throwable failure) {
        result.completeExceptionally(cause(failure));
    }

    /** From now on this is what is under way. */
    final <F extends CompletableFuture<?>> F track(F next) {
        underway = next;
        if (result.isDone()) {
            giveUp();
        }
        return next;
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Without effect on what has ended. */
    private void giveUp() {
        CompletableFuture<?> current = underway;
        if (current != null) {
            current.cancel(true);
        }
    }
}
