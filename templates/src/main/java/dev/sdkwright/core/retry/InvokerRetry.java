package dev.sdkwright.core.retry;

import dev.sdkwright.core.SdkResponse;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import dev.sdkwright.core.retry.backoff.SdkBackoffStrategy;
import java.time.Duration;
import java.util.function.BiFunction;

/**
 * What one call asks for itself. Whoever gives a strategy decides alone about the waits; otherwise a server's
 * {@code Retry-After} counts where it is longer, up to a minute: with more than that the call ends.
 *
 * @param <S> the type of the response object
 */
public final class InvokerRetry<S> implements RetryRule<S> {

    private static final Duration LONGEST = Duration.ofMillis(SdkBackoffStrategy.MAX_BACKOFF_IN_MILLISECOND);

    private final int times;
    private final BiFunction<S, SdkException, Boolean> condition;
    private final BackoffStrategy strategy;
    private final RetryTimer timer;

    /**
     * @param times how often the call is made again at most
     * @param condition decides about answer and failure, one of which is null; null for never
     * @param strategy decides about the waits, or null for the default
     * @param timer tells the time
     */
    public InvokerRetry(int times, BiFunction<S, SdkException, Boolean> condition, BackoffStrategy strategy,
            RetryTimer timer) {
        this.times = times;
        this.condition = condition;
        this.strategy = strategy;
        this.timer = timer;
    }

    @Override
    public Duration next(int attempts, S response, SdkException failure) {
        if (condition == null || attempts > times || !Boolean.TRUE.equals(condition.apply(response, failure))) {
            return null;
        }
        RetryContext<S> context = RetryContext.<S>builder()
                .withRetriesAttempted(attempts - 1)
                .withStatusCode(status(response, failure))
                .withLastResponse(response)
                .withLastException(failure)
                .build();
        if (strategy != null) {
            return Duration.ofMillis(Math.max(0, strategy.computeDelayBeforeNextRetry(context)));
        }
        long delay = SdkBackoffStrategy.getDefaultBackoffStrategy().computeDelayBeforeNextRetry(context);
        return RetryAfter.orLonger(failure, Duration.ofMillis(delay), LONGEST, timer.now());
    }

    private static int status(Object response, SdkException failure) {
        if (failure instanceof ServiceResponseException answered) {
            return answered.getHttpStatusCode();
        }
        return response instanceof SdkResponse answer ? answer.getHttpStatusCode() : 0;
    }
}
