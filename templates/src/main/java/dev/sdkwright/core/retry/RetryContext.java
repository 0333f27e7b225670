package dev.sdkwright.core.retry;

import dev.sdkwright.core.exception.SdkException;

/**
 * What came of an attempt.
 *
 * @param <T> the type of the response object
 */
public final class RetryContext<T> {

    private final int retriesAttempted;
    private final int statusCode;
    private final T lastResponse;
    private final SdkException lastException;

    private RetryContext(Builder<T> builder) {
        retriesAttempted = builder.retriesAttempted;
        statusCode = builder.statusCode;
        lastResponse = builder.lastResponse;
        lastException = builder.lastException;
    }

    public static <B> Builder<B> builder() {
        return new Builder<>();
    }

    /** How often the call was made again so far: 0 after the first attempt. */
    public int getRetriesAttempted() {
        return retriesAttempted;
    }

    /** The status of the answer; 0 when there was none. */
    public int getStatusCode() {
        return statusCode;
    }

    /** The answer, or null when the attempt failed. */
    public T getLastResponse() {
        return lastResponse;
    }

    /** What went wrong, or null. */
    public SdkException getLastException() {
        return lastException;
    }

    /**
     * Puts a context together.
     *
     * @param <S> the type of the response object
     */
    public static final class Builder<S> {

        private int retriesAttempted;
        private int statusCode;
        private S lastResponse;
        private SdkException lastException;

        private Builder() {
        }

        public Builder<S> withRetriesAttempted(int retriesAttempted) {
            this.retriesAttempted = retriesAttempted;
            return this;
        }

        public Builder<S> withStatusCode(int statusCode) {
            this.statusCode = statusCode;
            return this;
        }

        public Builder<S> withLastResponse(S lastResponse) {
            this.lastResponse = lastResponse;
            return this;
        }

        public Builder<S> withLastException(SdkException lastException) {
            this.lastException = lastException;
            return this;
        }

        public RetryContext<S> build() {
            return new RetryContext<>(this);
        }
    }
}
