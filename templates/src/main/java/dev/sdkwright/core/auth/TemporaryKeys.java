package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Keys that are got anew before they end. However many calls need them at once, they are asked for once; and while the
 * old ones still hold, it does no harm if the new ones cannot be got.
 */
final class TemporaryKeys {

    /** When keys that still hold could not be got anew, it is tried again after this. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final KeySource source;
    private final Clock clock;
    private final RenewalSlot<Keys> slot = new RenewalSlot<>();

    TemporaryKeys(KeySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Keys that hold; waits for them if they have to be got. */
    Keys get(HttpClient clients) {
        while (true) {
            RenewalSlot.Claim<Keys> claim = slot.claim(clock.instant());
            if (claim.leads()) {
                lead(claim, clients);
            }
            try {
                return claim.value().join();
            } catch (CompletionException e) {
                // One who was interrupted while getting the keys for all gave up only their own call.
                if (claim.leads() || !isInterruption(e.getCause())) {
                    throw failure(e.getCause());
                }
            }
        }
    }

    /** Keys that hold, without waiting for them. */
    CompletableFuture<Keys> getAsync(HttpClient clients) {
        RenewalSlot.Claim<Keys> claim = slot.claim(clock.instant());
        if (claim.leads()) {
            HttpClient transport = null;
            try {
                HttpClient own = source.transport(clients);
                transport = own;
                source.ask(clock.instant()).runAsync(own).whenComplete((keys, failure) -> {
                    source.release(own);
                    settle(claim, keys, failure instanceof CompletionException ? failure.getCause() : failure);
                });
            } catch (RuntimeException | Error e) {
                if (transport != null) {
                    source.release(transport);
                }
                settle(claim, null, e);
            }
        }
        // A future of its own for each call: who gives up waits no more, but the others do.
        return claim.value().thenApply(keys -> keys);
    }

    private void lead(RenewalSlot.Claim<Keys> claim, HttpClient clients) {
        try {
            HttpClient transport = source.transport(clients);
            try {
                settle(claim, source.ask(clock.instant()).run(transport), null);
            } finally {
                source.release(transport);
            }
        } catch (RuntimeException | Error e) {
            settle(claim, null, e);
        }
    }

    private void settle(RenewalSlot.Claim<Keys> claim, Keys keys, Throwable failure) {
        Instant now = clock.instant();
        if (failure == null) {
            claim.value().complete(keys);
        } else if (claim.before() != null && now.isBefore(claim.before().expiry())) {
            claim.value().complete(claim.before().renewedAt(now.plus(PAUSE)));
        } else {
            claim.value().completeExceptionally(failure);
        }
    }

    private static boolean isInterruption(Throwable failure) {
        return failure != null && failure.getCause() instanceof InterruptedIOException;
    }

    private static SdkException failure(Throwable cause) {
        return cause instanceof SdkException known ? known : new SdkException("no temporary keys could be got", cause);
    }
}
