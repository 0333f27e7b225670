package dev.sdkwright.core.retry.backoff;

import dev.sdkwright.core.retry.RetryContext;

/** How long to wait before a call is made again. One object serves many calls at once. */
public interface BackoffStrategy {

    /** Does not wait. */
    BackoffStrategy NO_BACKOFF = new BackoffStrategy() {
        @Override
        public <S> long computeDelayBeforeNextRetry(RetryContext<S> context) {
            return 0;
        }

        @Override
        public long computeDelayBeforeNextRetry(int retriesAttempted) {
            return 0;
        }
    };

    /**
     * The wait before the next attempt, in milliseconds. This is the form that calls ask.
     *
     * @param context what came of the attempt before
     * @param <S> the type of the response object
     */
    <S> long computeDelayBeforeNextRetry(RetryContext<S> context);

    /**
     * The wait before the next attempt, in milliseconds.
     *
     * @param retriesAttempted how often the call was made again so far
     */
    long computeDelayBeforeNextRetry(int retriesAttempted);
}
