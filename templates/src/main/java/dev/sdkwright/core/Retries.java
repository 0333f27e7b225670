package dev.sdkwright.core;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.retry.RetryRule;
import dev.sdkwright.core.retry.RetryTimer;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** The attempts of a call that waits. */
final class Retries<S> {

    private final Call<?, S> call;
    private final RetryRule<S> rule;
    private final RetryTimer timer;

    Retries(Call<?, S> call, RetryRule<S> rule, RetryTimer timer) {
        this.call = call;
        this.rule = rule;
        this.timer = timer;
    }

    S run() {
        // Only what is not waited for can be given up in the middle of an attempt.
        return rule.deadline() == null ? loop() : await(new AsyncRetries<>(call, rule, timer));
    }

    private S loop() {
        SdkException earlier = null;
        for (int attempts = 1;; attempts++) {
            S response = null;
            SdkException failure = null;
            try {
                response = call.attempt();
            } catch (SdkException e) {
                failure = withEarlier(e, earlier);
            }
            boolean interrupted = Thread.currentThread().isInterrupted();
            Duration wait = interrupted || !call.isRepeatable() ? null : rule.next(attempts, response, failure);
            if (wait == null || !call.hasTimeFor(wait)) {
                if (failure != null) {
                    throw failure;
                }
                return response;
            }
            log(call.definition().getName(), attempts, wait, failure);
            earlier = failure;
            sleep(wait, failure);
        }
    }

    /** The failure of the last attempt shows the one before it, and that the one before. */
    static SdkException withEarlier(SdkException failure, SdkException earlier) {
        if (earlier != null && earlier != failure) {
            failure.addSuppressed(earlier);
        }
        return failure;
    }

    /** Without messages: what servers say may hold anything. */
    static void log(String operation, int attempts, Duration wait, SdkException failure) {
        System.getLogger(Retries.class.getName()).log(Level.DEBUG, () -> "operation " + operation + ": attempt "
                + attempts + (failure == null ? " was answered" : " failed with " + failure.getClass().getSimpleName())
                + ", the next one begins in " + wait.toMillis() + " ms");
    }

    static CallTimeoutException late(Duration deadline, SdkException earlier) {
        return (CallTimeoutException) withEarlier(
                new CallTimeoutException("the call did not end within its deadline of " + deadline.toMillis() + " ms"),
                earlier);
    }

    private void sleep(Duration wait, SdkException failure) {
        if (wait.isZero()) {
            return;
        }
        try {
            timer.sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted(e, failure);
        }
    }

    private S await(AsyncRetries<S> attempts) {
        try {
            return attempts.start().get();
        } catch (InterruptedException e) {
            attempts.result().cancel(true);
            throw interrupted(e, null);
        } catch (ExecutionException | CancellationException e) {
            Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
            if (cause instanceof RuntimeException known) {
                throw known;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new SdkException("the call failed", cause);
        }
    }

    private static SdkException interrupted(InterruptedException e, SdkException earlier) {
        Thread.currentThread().interrupt();
        InterruptedIOException cause = new InterruptedIOException("interrupted");
        cause.initCause(e);
        return withEarlier(new ConnectionException("interrupted while waiting to call again", cause), earlier);
    }
}
