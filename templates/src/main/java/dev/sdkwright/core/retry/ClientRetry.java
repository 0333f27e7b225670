package dev.sdkwright.core.retry;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.RequestTimeoutException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpMethod;
import java.time.Duration;

/** The policy of one client, with what is left of its budget. */
public final class ClientRetry {

    /** Doubling goes no further than this: the longest wait has long been reached. */
    private static final int MAX_EXPONENT = 30;

    private final RetryPolicy.Settings settings;
    private final RetryTimer timer;
    private final RetryBudget budget;

    ClientRetry(RetryPolicy.Settings settings, RetryTimer timer) {
        this.settings = settings;
        this.timer = timer;
        this.budget = new RetryBudget(settings.budget());
    }

    /**
     * The rule for one call, which begins now.
     *
     * @param method how it is sent
     * @param <S> the type of the response object
     */
    public <S> RetryRule<S> rule(HttpMethod method) {
        return new Rule<>(method, timer.nanoTime());
    }

    private final class Rule<S> implements RetryRule<S> {

        private final HttpMethod method;
        private final long start;

        Rule(HttpMethod method, long start) {
            this.method = method;
            this.start = start;
        }

        @Override
        public Duration deadline() {
            return settings.deadline();
        }

        @Override
        public Duration next(int attempts, S response, SdkException failure) {
            if (failure == null) {
                budget.succeeded(attempts);
                return null;
            }
            if (attempts >= settings.maxAttempts() || !settings.methods().contains(method) || !isPassing(failure)) {
                return null;
            }
            Duration wait = RetryAfter.orLonger(failure, jitter(attempts), settings.maxDelay(), timer.now());
            return wait != null && isInTime(wait) && budget.take() ? wait : null;
        }

        private boolean isInTime(Duration wait) {
            return settings.deadline() == null
                    || wait.plusNanos(timer.nanoTime() - start).compareTo(settings.deadline()) < 0;
        }
    }

    /** Whether another attempt may have more luck. */
    private boolean isPassing(SdkException failure) {
        if (failure instanceof ServiceResponseException answered) {
            return settings.statuses().contains(answered.getHttpStatusCode());
        }
        return failure instanceof RequestTimeoutException
                || failure instanceof ConnectionException && !(failure instanceof SslHandShakeException);
    }

    /** Between nothing and a bound that doubles from attempt to attempt. */
    private Duration jitter(int attempts) {
        double bound = settings.baseDelay().toNanos() * (double) (1L << Math.min(attempts - 1, MAX_EXPONENT));
        return Duration.ofNanos((long) (timer.random() * Math.min(bound, settings.maxDelay().toNanos())));
    }
}
