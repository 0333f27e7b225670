package dev.sdkwright.core.retry;

import dev.sdkwright.core.http.HttpMethod;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * When all calls of a client are made again: after failed connections, answers that did not come in time, and some
 * statuses; only with methods that may be repeated without harm (RFC 9110, section 9.2.2) unless it is told otherwise.
 * The waits grow from attempt to attempt, with a share of chance, and are never shorter than a server's
 * {@code Retry-After}. A client without a policy makes each call once. Immutable: the {@code with} methods give copies.
 */
public final class RetryPolicy {

    private final Settings settings;

    private RetryPolicy(Settings settings) {
        this.settings = settings;
    }

    /** What makes up a policy. */
    record Settings(int maxAttempts, Duration baseDelay, Duration maxDelay, Duration deadline, Set<HttpMethod> methods,
            Set<Integer> statuses, int budget) {
    }

    /**
     * Up to three attempts of GET, HEAD, PUT, DELETE, OPTIONS, TRACE and QUERY, also after the statuses 408, 429, 500,
     * 502, 503 and 504; waits from 100 ms to 20 s; a budget of a hundred retries in a row; no deadline.
     */
    public static RetryPolicy standard() {
        Set<HttpMethod> repeatable =
                EnumSet.complementOf(EnumSet.of(HttpMethod.POST, HttpMethod.PATCH, HttpMethod.OTHER));
        return new RetryPolicy(new Settings(3, Duration.ofMillis(100), Duration.ofSeconds(20), null, repeatable,
                Set.of(408, 429, 500, 502, 503, 504), 500));
    }

    /**
     * @param maxAttempts how often a call is made at most, the first time included
     * @throws IllegalArgumentException when it is less than 1
     */
    public RetryPolicy withMaxAttempts(int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1: " + maxAttempts);
        }
        Settings s = settings;
        return new RetryPolicy(new Settings(
                maxAttempts, s.baseDelay, s.maxDelay, s.deadline, s.methods, s.statuses, s.budget));
    }

    /**
     * @param baseDelay up to how long the first wait is; it doubles from attempt to attempt
     */
    public RetryPolicy withBaseDelay(Duration baseDelay) {
        Settings s = settings;
        return new RetryPolicy(new Settings(s.maxAttempts, notNegative("baseDelay", baseDelay), s.maxDelay, s.deadline,
                s.methods, s.statuses, s.budget));
    }

    /**
     * @param maxDelay the longest wait; a call whose server asks for a longer one ends with the failure
     */
    public RetryPolicy withMaxDelay(Duration maxDelay) {
        Settings s = settings;
        return new RetryPolicy(new Settings(s.maxAttempts, s.baseDelay, notNegative("maxDelay", maxDelay), s.deadline,
                s.methods, s.statuses, s.budget));
    }

    /**
     * @param deadline within which a call ends, all its attempts and waits together; an attempt under way is then given
     *     up. Null for no limit but that of each attempt
     */
    public RetryPolicy withDeadline(Duration deadline) {
        Settings s = settings;
        return new RetryPolicy(new Settings(s.maxAttempts, s.baseDelay, s.maxDelay,
                deadline == null ? null : notNegative("deadline", deadline), s.methods, s.statuses, s.budget));
    }

    /**
     * @param methods what is made again, in place of the methods that can be repeated without harm. With POST or PATCH
     *     among them the caller takes it that the service may carry out a request twice
     */
    public RetryPolicy withMethods(HttpMethod... methods) {
        Set<HttpMethod> all = EnumSet.noneOf(HttpMethod.class);
        all.addAll(Set.of(methods));
        Settings s = settings;
        return new RetryPolicy(new Settings(
                s.maxAttempts, s.baseDelay, s.maxDelay, s.deadline, all, s.statuses, s.budget));
    }

    /**
     * @param statuses after which a call is made again
     */
    public RetryPolicy withStatuses(int... statuses) {
        Set<Integer> all = new TreeSet<>();
        for (int status : statuses) {
            all.add(status);
        }
        Settings s = settings;
        return new RetryPolicy(new Settings(
                s.maxAttempts, s.baseDelay, s.maxDelay, s.deadline, s.methods, all, s.budget));
    }

    /**
     * @param tokens what a client may spend: five for each retry, of which five come back when it succeeds; each call
     *     that needs none adds one, up to this number
     */
    public RetryPolicy withBudget(int tokens) {
        if (tokens < 0) {
            throw new IllegalArgumentException("tokens must not be negative: " + tokens);
        }
        Settings s = settings;
        return new RetryPolicy(new Settings(
                s.maxAttempts, s.baseDelay, s.maxDelay, s.deadline, s.methods, s.statuses, tokens));
    }

    /** This policy for one client, which has a budget of its own. */
    public ClientRetry forClient(RetryTimer timer) {
        return new ClientRetry(settings, timer);
    }

    private static Duration notNegative(String name, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + duration);
        }
        return duration;
    }
}
