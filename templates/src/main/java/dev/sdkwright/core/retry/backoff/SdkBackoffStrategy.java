package dev.sdkwright.core.retry.backoff;

import dev.sdkwright.core.retry.RetryContext;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * Waits that double from attempt to attempt, with a share of chance so that many callers do not come back at the same
 * moment. Where the server said that it is called too often (status 429), the share of chance is smaller and the least
 * wait longer.
 */
public class SdkBackoffStrategy implements BackoffStrategy {

    public static final int MAX_RETRY_TIMES = 30;

    /** Milliseconds. */
    public static final int BASE_DELAY = 5;

    public static final int MAX_BACKOFF_IN_MILLISECOND = 60_000;

    /** The least wait after status 429, in milliseconds. */
    public static final int MIN_THROTTLE_DELAY = 300;

    /** The least wait after anything else, in milliseconds. */
    public static final int MIN_RETRY_DELAY = 60;

    public static final int BASE_OF_EXPONENT = 2;

    private static final int TOO_MANY_REQUESTS = 429;

    private final int baseDelay;
    private final int maxDelay;
    private final DoubleSupplier random;

    /**
     * @param baseDelay the wait that is doubled, in milliseconds
     * @param maxDelay where doubling ends, in milliseconds
     */
    public SdkBackoffStrategy(int baseDelay, int maxDelay) {
        this(baseDelay, maxDelay, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * @param random from 0 to below 1
     */
    SdkBackoffStrategy(int baseDelay, int maxDelay, DoubleSupplier random) {
        if (baseDelay < 0 || maxDelay < 0) {
            throw new IllegalArgumentException("delays must not be negative: " + baseDelay + ", " + maxDelay);
        }
        this.baseDelay = baseDelay;
        this.maxDelay = maxDelay;
        this.random = random;
    }

    /** From 5 ms on, up to a minute. */
    public static SdkBackoffStrategy getDefaultBackoffStrategy() {
        return new SdkBackoffStrategy(BASE_DELAY, MAX_BACKOFF_IN_MILLISECOND);
    }

    @Override
    public <S> long computeDelayBeforeNextRetry(RetryContext<S> context) {
        int retries = context.getRetriesAttempted();
        return context.getStatusCode() == TOO_MANY_REQUESTS
                ? throttled(retries)
                : MIN_RETRY_DELAY + (long) (random.getAsDouble() * exponential(retries));
    }

    /** {@inheritDoc} Without knowing what went wrong it is taken to be status 429. */
    @Override
    public long computeDelayBeforeNextRetry(int retriesAttempted) {
        return throttled(retriesAttempted);
    }

    private long throttled(int retries) {
        long half = exponential(retries) / 2;
        return MIN_THROTTLE_DELAY + half + (long) (random.getAsDouble() * half);
    }

    private long exponential(int retries) {
        int exponent = Math.max(0, Math.min(retries, MAX_RETRY_TIMES));
        return Math.min((long) baseDelay << exponent, maxDelay);
    }
}
