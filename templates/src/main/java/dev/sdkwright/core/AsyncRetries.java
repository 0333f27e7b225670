package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.retry.RetryRule;
import dev.sdkwright.core.retry.RetryTimer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The attempts of a call that nobody waits for; between them no thread waits either. */
final class AsyncRetries<S> extends Pending<S> {

    private final Call<?, S> call;
    private final RetryRule<S> rule;
    private final RetryTimer timer;
    private int attempts;
    private volatile SdkException earlier;

    AsyncRetries(Call<?, S> call, RetryRule<S> rule, RetryTimer timer) {
        this.call = call;
        this.rule = rule;
        this.timer = timer;
    }

    CompletableFuture<S> start() {
        Duration deadline = rule.deadline();
        if (deadline != null) {
            CompletableFuture<Void> watch = timer.after(deadline);
            watch.thenRunAsync(() -> fail(Retries.late(deadline, earlier)), call.executor());
            result().whenComplete((response, failure) -> watch.cancel(true));
        }
        attempt();
        return result();
    }

    private void attempt() {
        attempts++;
        try {
            track(call.attemptAsync()).whenComplete((response, failure) -> {
                try {
                    decide(response, failure == null ? null : cause(failure));
                } catch (RuntimeException | Error e) {
                    fail(e);
                }
            });
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void decide(S response, Throwable failure) {
        if (result().isDone()) {
            return;
        }
        if (failure != null && !(failure instanceof SdkException)) {
            fail(failure);
            return;
        }
        SdkException known = failure == null ? null : Retries.withEarlier((SdkException) failure, earlier);
        Duration wait = call.isRepeatable() ? rule.next(attempts, response, known) : null;
        if (wait == null || !call.hasTimeFor(wait)) {
            if (known == null) {
                complete(response);
            } else {
                fail(known);
            }
            return;
        }
        Retries.log(call.definition().getName(), attempts, wait, known);
        earlier = known;
        // On another thread: the one that tells the time serves all calls of the JVM.
        track(timer.after(wait)).thenRunAsync(this::attempt, call.executor());
    }
}
