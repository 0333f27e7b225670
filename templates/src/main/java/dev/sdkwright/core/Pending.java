package dev.sdkwright.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

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

    /**
     * The same result, of which nobody hears before the given observer did: stages that hang on one future run in no
     * order that is promised. Giving it up gives up the source.
     *
     * @param source the result to come
     * @param observer told the value, or else what the failure was
     */
    static <S> CompletableFuture<S> observed(CompletableFuture<S> source, BiConsumer<S, Throwable> observer) {
        Pending<S> pending = new Pending<>();
        pending.track(source).whenComplete((value, failure) -> {
            try {
                observer.accept(value, cause(failure));
            } finally {
                if (failure == null) {
                    pending.complete(value);
                } else {
                    pending.fail(failure);
                }
            }
        });
        return pending.result();
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
