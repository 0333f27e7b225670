package dev.sdkwright.core;

import dev.sdkwright.core.auth.Authorizer;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.DefaultExceptionHandler;
import dev.sdkwright.core.exception.ExceptionHandler;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.impl.DefaultHttpClient;
import dev.sdkwright.core.retry.ClientRetry;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.retry.RetryRule;
import dev.sdkwright.core.retry.RetryTimer;
import dev.sdkwright.core.retry.SystemTimer;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Carries out the calls of a client: makes the request, has it signed, sends it and reads the answer. Once it is set
 * up it may be used by many threads.
 */
public class HcClient implements AutoCloseable {

    private final HttpConfig httpConfig;
    private final HttpClient transport;
    private final DefaultHttpClient owned;
    private final String userAgent;
    private EndpointRing ring = new EndpointRing(List.of());
    private ICredential credential;
    private Authorizer authorizer = Authorizer.of(null);
    private Set<String> secretNames = Set.of();
    private Observers observers;

    /** Null for one attempt only. */
    private RetryPolicy retryPolicy;
    private ClientRetry retry;
    private volatile RetryTimer timer;

    /** Values for the servers that operations have of their own; null when the caller said where calls go. */
    private Map<String, String> serverVariables;
    private Map<String, String> extraHeaders = Map.of();
    private ExceptionHandler exceptionHandler = new DefaultExceptionHandler();

    /**
     * A client with a transport of its own, which {@link #close()} releases.
     *
     * @param httpConfig how the server is reached
     */
    public HcClient(HttpConfig httpConfig) {
        this(new DefaultHttpClient(httpConfig), httpConfig);
    }

    /**
     * A client over a transport that others may use as well.
     *
     * @param httpConfig what else the client is set to
     * @param transport carries the requests; {@link #close()} leaves it open
     */
    public HcClient(HttpConfig httpConfig, HttpClient transport) {
        this(httpConfig, transport, null);
    }

    private HcClient(DefaultHttpClient own, HttpConfig httpConfig) {
        this(httpConfig, own, own);
    }

    private HcClient(HttpConfig httpConfig, HttpClient transport, DefaultHttpClient owned) {
        this.httpConfig = httpConfig;
        this.transport = transport;
        this.owned = owned;
        this.userAgent = UserAgent.of(httpConfig.getUserAgent());
        this.observers = observe();
    }

    /** Where calls go, the preferred one first; a call that cannot reach one goes on to the next. */
    public HcClient withEndpoints(List<String> endpoints) {
        this.ring = new EndpointRing(Endpoints.normalize(endpoints));
        this.serverVariables = null;
        return this;
    }

    /** Has operations go to the servers that the contract gives to them, where it does. */
    HcClient withServers(Map<String, String> variables) {
        this.serverVariables = new LinkedHashMap<>(variables);
        return this;
    }

    /** Null for calls without credentials. */
    public HcClient withCredential(ICredential credential) {
        this.credential = credential;
        return withAuthorizer(Authorizer.of(credential));
    }

    /** What puts on each request what its operation asks for, in place of the one credential. */
    public HcClient withAuthorizer(Authorizer authorizer) {
        this.authorizer = authorizer;
        this.observers = observe();
        return this;
    }

    /** The names of members and parameters whose values neither listeners nor messages show. */
    public HcClient withSecretNames(Collection<String> secretNames) {
        Set<String> lower = new HashSet<>();
        secretNames.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        this.secretNames = lower;
        this.observers = observe();
        return this;
    }

    /** When calls are made again; null for never. */
    public HcClient withRetryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = retryPolicy;
        this.retry = retryPolicy == null ? null : retryPolicy.forClient(timer());
        return this;
    }

    /** What retries wait by, in place of the JVM's own time. */
    public HcClient withRetryTimer(RetryTimer timer) {
        this.timer = timer;
        return withRetryPolicy(retryPolicy);
    }

    /** Headers that go with every call unless the request has them. */
    public HcClient withExtraHeaders(Map<String, String> extraHeaders) {
        this.extraHeaders = new LinkedHashMap<>(extraHeaders);
        return this;
    }

    /** What answers with a status of 400 and above become. */
    public HcClient withExceptionHandler(ExceptionHandler exceptionHandler) {
        this.exceptionHandler = exceptionHandler;
        return this;
    }

    /** As they are used: with a scheme, without a slash at the end. */
    public List<String> getEndpoints() {
        return ring.endpoints();
    }

    public ICredential getCredential() {
        return credential;
    }

    public HttpConfig getHttpConfig() {
        return httpConfig;
    }

    /** The transport; what it sends goes out as it is, neither signed nor seen by listeners. */
    public HttpClient getHttpClient() {
        return transport;
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param request what is asked
     * @param definition the operation
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered
     * @throws ServiceResponseException when the answer is an error
     * @throws SdkException when the request is not complete or the server is not reached
     */
    public <R, S> S syncInvokeHttp(R request, HttpRequestDef<R, S> definition) {
        return syncInvokeHttp(request, definition, (CallOptions<S>) null);
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param request what is asked
     * @param definition the operation
     * @param headers for this call, in place of those that the request would have
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered
     * @throws SdkException when the request is not complete, the server is not reached or the answer is an error
     */
    public <R, S> S syncInvokeHttp(R request, HttpRequestDef<R, S> definition, Map<String, String> headers) {
        return syncInvokeHttp(request, definition, options(headers));
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param request what is asked
     * @param definition the operation
     * @param options what the call has of its own, or null
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered
     * @throws SdkException when the request is not complete, the server is not reached or the answer is an error
     */
    public <R, S> S syncInvokeHttp(R request, HttpRequestDef<R, S> definition, CallOptions<S> options) {
        Call<R, S> call = new Call<>(this, request, definition, options);
        RetryRule<S> rule = rule(definition, options);
        try {
            return rule == null ? call.attempt() : new Retries<>(call, rule, timer()).run();
        } finally {
            call.end();
        }
    }

    /**
     * Makes a call and waits for its answer, which is kept.
     *
     * @param request what is asked
     * @param definition the operation
     * @param options what the call has of its own, or null
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered, with status and headers
     * @throws SdkException when the request is not complete, the server is not reached or the answer is an error
     */
    public <R, S> ApiResponse<S> syncInvokeRaw(R request, HttpRequestDef<R, S> definition, CallOptions<S> options) {
        return syncInvokeHttp(request, RawDefinition.of(definition), options == null ? null : options.raw());
    }

    /**
     * Makes a call without waiting; its answer is kept.
     *
     * @param request what is asked
     * @param definition the operation
     * @param options what the call has of its own, or null
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered, with status and headers, or the exception that the waiting form throws; cancelling it
     *     gives the call up
     */
    public <R, S> CompletableFuture<ApiResponse<S>> asyncInvokeRaw(
            R request, HttpRequestDef<R, S> definition, CallOptions<S> options) {
        return asyncInvokeHttp(request, RawDefinition.of(definition), options == null ? null : options.raw());
    }

    /**
     * Makes a call without waiting.
     *
     * @param request what is asked
     * @param definition the operation
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered, or the exception that the waiting form throws; cancelling it gives the call up
     */
    public <R, S> CompletableFuture<S> asyncInvokeHttp(R request, HttpRequestDef<R, S> definition) {
        return asyncInvokeHttp(request, definition, (CallOptions<S>) null);
    }

    /**
     * Makes a call without waiting.
     *
     * @param request what is asked
     * @param definition the operation
     * @param headers for this call, in place of those that the request would have
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered, or the exception that the waiting form throws; cancelling it gives the call up
     */
    public <R, S> CompletableFuture<S> asyncInvokeHttp(
            R request, HttpRequestDef<R, S> definition, Map<String, String> headers) {
        return asyncInvokeHttp(request, definition, options(headers));
    }

    /**
     * Makes a call without waiting.
     *
     * @param request what is asked
     * @param definition the operation
     * @param options what the call has of its own, or null
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered, or the exception that the waiting form throws; cancelling it gives the call up
     */
    public <R, S> CompletableFuture<S> asyncInvokeHttp(
            R request, HttpRequestDef<R, S> definition, CallOptions<S> options) {
        try {
            Call<R, S> call = new Call<>(this, request, definition, options);
            RetryRule<S> rule = rule(definition, options);
            CompletableFuture<S> result =
                    rule == null ? call.attemptAsync() : new AsyncRetries<>(call, rule, timer()).start();
            return observers == null ? result : Pending.observed(result, (response, failure) -> call.end());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Gives up the calls under way and releases connections and threads. The client cannot be used afterwards.
     */
    @Override
    public void close() {
        if (owned != null) {
            owned.close();
        }
    }

    /**
     * For one call that begins now.
     *
     * @param own the time that the call has of its own, or null for that of all calls
     */
    HttpClient transport(Duration own) {
        Duration limit = own == null ? Duration.ofSeconds(httpConfig.getCallTimeout()) : own;
        return limit.isZero() ? transport : new TimedTransport(transport, timer(), limit);
    }

    EndpointRing ring() {
        return ring;
    }

    Authorizer authorizer() {
        return authorizer;
    }

    /** Null when nobody listens. */
    Observers observers() {
        return observers;
    }

    ExceptionHandler exceptionHandler() {
        return exceptionHandler;
    }

    /** Where an operation goes when the client's endpoint is the given one. */
    String endpoint(HttpRequestDef<?, ?> definition, String endpoint) {
        String own = definition.server();
        return own.isEmpty() ? endpoint : Endpoints.ofOperation(own, endpoint, serverVariables);
    }

    /** Adds what goes with every call unless the request has it. */
    void addHeaders(HttpRequestBuilder builder) {
        for (Map.Entry<String, String> header : extraHeaders.entrySet()) {
            builder.setHeaderIfAbsent(header.getKey(), header.getValue());
        }
        builder.setHeaderIfAbsent("User-Agent", userAgent);
    }

    /** Null for one attempt only. */
    private <S> RetryRule<S> rule(HttpRequestDef<?, S> definition, CallOptions<S> options) {
        if (options != null && options.hasRetry()) {
            return options.retry(timer());
        }
        return retry == null ? null : retry.rule(definition.getMethod());
    }

    private RetryTimer timer() {
        if (timer == null) {
            timer = new SystemTimer();
        }
        return timer;
    }

    private Observers observe() {
        List<HttpListener> listeners = httpConfig.getHttpListeners();
        return listeners.isEmpty() ? null : new Observers(listeners, secrets());
    }

    /** What is not shown: keys, wherever the contract puts them, and what it says is secret. */
    final Secrets secrets() {
        Set<String> all = new HashSet<>(secretNames);
        all.addAll(authorizer.secrets());
        return new Secrets(all);
    }

    private static <S> CallOptions<S> options(Map<String, String> headers) {
        CallOptions<S> options = new CallOptions<>();
        headers.forEach(options::withHeader);
        return options;
    }
}
