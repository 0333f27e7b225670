package dev.sdkwright.core.auth;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The token of one token server, and who gets the next: of all that need it at once, only the first. */
final class TokenSlot {

    private CompletableFuture<AccessToken> current;

    /**
     * A token that is there or under way.
     *
     * @param token what everyone waits for; not to be cancelled
     * @param leads whether the one who claimed it has to get it
     */
    record Claim(CompletableFuture<AccessToken> token, boolean leads) {
    }

    synchronized Claim claim(Instant now) {
        if (current != null && isUsable(now)) {
            return new Claim(current, false);
        }
        current = new CompletableFuture<>();
        return new Claim(current, true);
    }

    /** A request that failed does not count: whoever comes next tries again. */
    private boolean isUsable(Instant now) {
        if (!current.isDone()) {
            return true;
        }
        return !current.isCompletedExceptionally() && now.isBefore(current.join().renewal());
    }
}
