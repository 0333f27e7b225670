package dev.sdkwright.core.retry;

import dev.sdkwright.core.exception.SdkException;
import java.time.Duration;

/**
 * Decides about the attempts of one call. A new one is made for each call.
 *
 * @param <S> the type of the response object
 */
public interface RetryRule<S> {

    /**
     * What to do after an attempt.
     *
     * @param attempts how many there were so far, 1 after the first
     * @param response what was answered, or null when the attempt failed
     * @param failure what went wrong, or null
     * @return how long to wait before the next attempt; null to leave it at this one
     */
    Duration next(int attempts, S response, SdkException failure);

    /** Within which time from its beginning the call must end, all attempts and waits together; null for no limit. */
    default Duration deadline() {
        return null;
    }
}
