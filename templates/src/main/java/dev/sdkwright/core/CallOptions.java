package dev.sdkwright.core;

import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.SdkExchange;
import dev.sdkwright.core.retry.InvokerRetry;
import dev.sdkwright.core.retry.RetryRule;
import dev.sdkwright.core.retry.RetryTimer;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What one call has of its own. Invokers put it together; not for use by several threads.
 *
 * @param <S> the type of the response object
 */
public final class CallOptions<S> {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, List<String>> queryParams = new LinkedHashMap<>();
    private String link;
    private Duration timeout;
    private UnaryOperator<ICredential> credentialChange;
    private SdkExchange exchange;
    private Integer retryTimes;
    private BiFunction<S, SdkException, Boolean> retryCondition;
    private BackoffStrategy backoffStrategy;

    public CallOptions() {
    }

    /** Sends a header in place of one that the request would have. */
    public CallOptions<S> withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sends a query parameter beside those that the request has; a name that is given again is sent again. */
    public CallOptions<S> withQueryParam(String name, String value) {
        Objects.requireNonNull(value, "value");
        queryParams.computeIfAbsent(Objects.requireNonNull(name, "name"), first -> new ArrayList<>()).add(value);
        return this;
    }

    /** Goes where an earlier answer leads, in place of the request's path and query; null for nowhere else. */
    public CallOptions<S> withLink(String link) {
        this.link = link;
        return this;
    }

    /** The time within which the call must end, retries included, in place of the client's; zero for no limit. */
    public CallOptions<S> withTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("the timeout must not be negative, but it is " + timeout);
        }
        this.timeout = timeout;
        return this;
    }

    /** Changes the client's credentials for this call, after the changes asked for before. */
    public CallOptions<S> withCredentialChange(UnaryOperator<ICredential> change) {
        UnaryOperator<ICredential> before = credentialChange;
        credentialChange = before == null ? change : credential -> change.apply(before.apply(credential));
        return this;
    }

    /** What the call's listeners get. */
    public CallOptions<S> withExchange(SdkExchange exchange) {
        this.exchange = exchange;
        return this;
    }

    /** What the call's listeners get, or null. */
    public SdkExchange getExchange() {
        return exchange;
    }

    /**
     * How often the call is made again at most, in place of the client's policy.
     *
     * @param retryTimes 0 for never, also where the client has a policy
     */
    public CallOptions<S> withRetryTimes(int retryTimes) {
        this.retryTimes = retryTimes;
        return this;
    }

    /** After which answers and failures, one of which is null, the call is made again. */
    public CallOptions<S> withRetryCondition(BiFunction<S, SdkException, Boolean> retryCondition) {
        this.retryCondition = retryCondition;
        return this;
    }

    /** How long to wait before the call is made again; null for the default. */
    public CallOptions<S> withBackoffStrategy(BackoffStrategy backoffStrategy) {
        this.backoffStrategy = backoffStrategy;
        return this;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, List<String>> queryParams() {
        return queryParams;
    }

    /** Null for the client's. */
    Duration timeout() {
        return timeout;
    }

    /** Null for the request's own path and query. */
    String link() {
        return link;
    }

    /** The same options for a call of which the answer itself is kept, too; to be changed no more. */
    CallOptions<ApiResponse<S>> raw() {
        CallOptions<ApiResponse<S>> raw = new CallOptions<>();
        raw.headers.putAll(headers);
        raw.queryParams.putAll(queryParams);
        raw.link = link;
        raw.timeout = timeout;
        raw.credentialChange = credentialChange;
        raw.exchange = exchange;
        raw.retryTimes = retryTimes;
        raw.retryCondition = retryCondition == null
                ? null
                : (answer, failure) -> retryCondition.apply(answer == null ? null : answer.getValue(), failure);
        raw.backoffStrategy = backoffStrategy;
        return raw;
    }

    /** Null when the client's credentials stay as they are. */
    UnaryOperator<ICredential> credentialChange() {
        return credentialChange;
    }

    /** Whether the call decides itself about retries. */
    boolean hasRetry() {
        return retryTimes != null;
    }

    /** Null when there are to be none. */
    RetryRule<S> retry(RetryTimer timer) {
        return retryTimes == 0 || retryCondition == null
                ? null
                : new InvokerRetry<>(retryTimes, retryCondition, backoffStrategy, timer);
    }
}
