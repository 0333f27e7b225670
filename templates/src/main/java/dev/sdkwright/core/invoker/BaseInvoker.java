package dev.sdkwright.core.invoker;

import dev.sdkwright.core.CallOptions;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.SdkExchange;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.retry.backoff.BackoffStrategy;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * One call that is being prepared. Not for use by several threads.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 * @param <D> the type that the methods give
 */
public class BaseInvoker<R, S, D extends BaseInvoker<R, S, D>> {

    /** The largest number of retries. */
    public static final int MAX_RETRY_TIME = 30;

    final R request;
    final HttpRequestDef<R, S> definition;
    final HcClient client;
    final CallOptions<S> options = new CallOptions<>();

    /**
     * @param request what is asked
     * @param definition the operation
     * @param client carries it out
     */
    public BaseInvoker(R request, HttpRequestDef<R, S> definition, HcClient client) {
        this.request = request;
        this.definition = definition;
        this.client = client;
    }

    /**
     * Sends a header with this call, in place of one that the request would have.
     *
     * @param name of the header
     * @param value of the header
     * @return this
     */
    public D addHeader(String name, String value) {
        options.withHeader(name, value);
        return self();
    }

    /**
     * Sends a query parameter with this call, beside those that the request has. It is signed like them.
     *
     * @param name not encoded
     * @param value not encoded; of a name that is given again every value is sent, in this order
     * @return this
     */
    public D addQueryParam(String name, String value) {
        options.withQueryParam(name, value);
        return self();
    }

    /**
     * Sends this call where an earlier answer leads, in place of the path and the query of its request. It carries
     * the client's credentials, and so it only goes to servers that the client knows.
     *
     * @param link absolute, or relative to where the request would go; null for where the request goes
     * @return this
     */
    public D followLink(String link) {
        options.withLink(link);
        return self();
    }

    /**
     * Says within which time this call must end, its retries and redirects included, in place of
     * {@code HttpConfig.getCallTimeout()}.
     *
     * @param timeout zero for no limit
     * @return this
     * @throws IllegalArgumentException when it is negative
     */
    public D callTimeout(Duration timeout) {
        options.withTimeout(timeout);
        return self();
    }

    /**
     * Changes what the client's listeners get with this call.
     *
     * @param change called at once
     * @return this
     */
    public D withExchange(Consumer<SdkExchange> change) {
        SdkExchange exchange = options.getExchange() == null ? new SdkExchange() : options.getExchange();
        change.accept(exchange);
        options.withExchange(exchange);
        return self();
    }

    /**
     * Makes this call with changed credentials; the client's own stay as they are.
     *
     * @param type which credentials are changed
     * @param change called with a copy of each
     * @param <T> which credentials are changed
     * @return this
     */
    public <T extends ICredential> D replaceCredentialWhen(Class<T> type, Consumer<T> change) {
        options.withCredentialChange(credential -> {
            if (!type.isInstance(credential)) {
                return credential;
            }
            T copy = type.cast(credential.deepClone());
            change.accept(copy);
            return copy;
        });
        return self();
    }

    /**
     * Makes the call again when it needs it; see {@link #retryTimes(int)} and {@link #retryCondition(BiFunction)}.
     *
     * @param times how often at most
     * @param condition after what
     * @return this
     */
    public D withRetry(int times, BiFunction<S, SdkException, Boolean> condition) {
        return retryTimes(times).retryCondition(condition);
    }

    /**
     * Makes the call again when it needs it; see {@link #retryTimes(int)} and {@link #retryCondition(BiFunction)}.
     *
     * @param times how often at most
     * @param condition after what
     * @param strategy how long to wait
     * @return this
     */
    public D withRetry(int times, BiFunction<S, SdkException, Boolean> condition, BackoffStrategy strategy) {
        return retryTimes(times).retryCondition(condition).backoffStrategy(strategy);
    }

    /**
     * Says how often the call is made again at most, in place of the client's policy. It takes a condition as well.
     *
     * @param times 0 for never
     * @return this
     * @throws IllegalArgumentException when it is negative or more than {@link #MAX_RETRY_TIME}
     */
    public D retryTimes(int times) {
        if (times < 0 || times > MAX_RETRY_TIME) {
            throw new IllegalArgumentException(
                    "retryTimes must be from 0 to " + MAX_RETRY_TIME + ", but it is " + times);
        }
        options.withRetryTimes(times);
        return self();
    }

    /**
     * Says after what the call is made again. The method does not matter: with POST the caller takes it that the
     * service may carry out the request twice.
     *
     * @param condition gets the answer or what went wrong; the other is null
     * @return this
     */
    public D retryCondition(BiFunction<S, SdkException, Boolean> condition) {
        options.withRetryCondition(condition);
        return self();
    }

    /**
     * Says how long to wait before the call is made again.
     *
     * @param strategy null for the default, which waits longer from attempt to attempt and as long as the server says
     * @return this
     */
    public D backoffStrategy(BackoffStrategy strategy) {
        options.withBackoffStrategy(strategy);
        return self();
    }

    /**
     * A condition that holds when the connection failed: no status, and no answer that did not come in time.
     *
     * @param <S> the type of the response object
     */
    public static <S> BiFunction<S, SdkException, Boolean> defaultRetryCondition() {
        return (response, failure) -> failure instanceof ConnectionException;
    }

    @SuppressWarnings("unchecked") // D is by declaration the type of this
    private D self() {
        return (D) this;
    }
}
