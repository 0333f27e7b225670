package dev.sdkwright.core.auth;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Something that ends and is then got anew, and who gets it: of all that need it at once, only the first.
 *
 * @param <T> what it holds
 */
final class RenewalSlot<T extends RenewalSlot.Expiring> {

    private CompletableFuture<T> current;
    private T rejected;

    /** What is got anew from time to time. */
    interface Expiring {

        /** From when on another is to be got: before this one ends. */
        Instant renewal();
    }

    /**
     * A value that is there or under way.
     *
     * @param value what everyone waits for; not to be cancelled
     * @param leads whether the one who claimed it has to get it
     * @param before the value so far where it has to be got anew, or null
     * @param <T> the type of the value
     */
    record Claim<T>(CompletableFuture<T> value, boolean leads, T before) {
    }

    synchronized Claim<T> claim(Instant now) {
        if (current != null && isUsable(now)) {
            return new Claim<>(current, false, null);
        }
        T before = current == null || current.isCompletedExceptionally() ? null : current.join();
        current = new CompletableFuture<>();
        return new Claim<>(current, true, before);
    }

    /**
     * Gives up a value that turned out to be worth nothing.
     *
     * @param test whether a value is the one
     * @return whether it was this slot's value, so that the next claim gives another
     */
    synchronized boolean reject(Predicate<T> test) {
        boolean ready = current != null && current.isDone() && !current.isCompletedExceptionally();
        if (ready && test.test(current.join())) {
            rejected = current.join();
            current = null;
            return true;
        }
        // Another call may have been faster.
        return rejected != null && test.test(rejected);
    }

    /** A request that failed does not count: whoever comes next tries again. */
    private boolean isUsable(Instant now) {
        if (!current.isDone()) {
            return true;
        }
        return !current.isCompletedExceptionally() && now.isBefore(current.join().renewal());
    }
}
