package dev.sdkwright.core.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Time and chance, as far as retries need them. A client has one; tests of applications may give it their own. */
public interface RetryTimer {

    /** The time of day: servers may name the moment from which on they want to be asked again. */
    Instant now();

    /** Nanoseconds from some moment on, for durations; see {@link System#nanoTime()}. */
    long nanoTime();

    /** A number by chance, from 0 to below 1. */
    double random();

    /**
     * Waits.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void sleep(Duration delay) throws InterruptedException;

    /**
     * Ends after a delay, without a thread that waits for it.
     *
     * @return completes after the delay; cancelling it forgets it
     */
    CompletableFuture<Void> after(Duration delay);
}
