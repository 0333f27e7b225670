package dev.sdkwright.core;

import dev.sdkwright.core.auth.Authorizer;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.DefaultExceptionHandler;
import dev.sdkwright.core.exception.ExceptionHandler;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.impl.DefaultHttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Carries out the calls of a client: makes the request, has it signed, sends it and reads the answer. Once it is set
 * up it may be used by many threads.
 */
public class HcClient implements AutoCloseable {

    private final HttpConfig httpConfig;
    private final HttpClient transport;
    private final AutoCloseable owned;
    private final String userAgent;
    private List<String> endpoints = List.of();
    private ICredential credential;
    private Authorizer authorizer = Authorizer.of(null);

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
        DefaultHttpClient own = new DefaultHttpClient(httpConfig);
        this.httpConfig = httpConfig;
        this.transport = own;
        this.owned = own;
        this.userAgent = UserAgent.of(httpConfig.getUserAgent());
    }

    /**
     * A client over a transport that others may use as well.
     *
     * @param httpConfig what else the client is set to
     * @param transport carries the requests; {@link #close()} leaves it open
     */
    public HcClient(HttpConfig httpConfig, HttpClient transport) {
        this.httpConfig = httpConfig;
        this.transport = transport;
        this.owned = null;
        this.userAgent = UserAgent.of(httpConfig.getUserAgent());
    }

    public HcClient withEndpoints(List<String> endpoints) {
        this.endpoints = Endpoints.normalize(endpoints);
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
        this.authorizer = Authorizer.of(credential);
        return this;
    }

    /** What puts on each request what its operation asks for, in place of the one credential. */
    public HcClient withAuthorizer(Authorizer authorizer) {
        this.authorizer = authorizer;
        return this;
    }

    /** Headers that go with every call unless the request has them. */
    public HcClient withExtraHeaders(Map<String, String> extraHeaders) {
        this.extraHeaders = new LinkedHashMap<>(extraHeaders);
        return this;
    }

    public HcClient withExceptionHandler(ExceptionHandler exceptionHandler) {
        this.exceptionHandler = exceptionHandler;
        return this;
    }

    public List<String> getEndpoints() {
        return endpoints;
    }

    public ICredential getCredential() {
        return credential;
    }

    public HttpConfig getHttpConfig() {
        return httpConfig;
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param request what is asked
     * @param definition the operation
     * @param <R> the type of the request object
     * @param <S> the type of the response object
     * @return what is answered
     * @throws SdkException when the request is not complete, the server is not reached or the answer is an error
     */
    public <R, S> S syncInvokeHttp(R request, HttpRequestDef<R, S> definition) {
        return syncInvokeHttp(request, definition, Map.of());
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
        HttpRequest unsigned = buildRequest(request, definition, headers);
        HttpRequest sent = authorize(unsigned, definition);
        HttpResponse response = transport.syncInvokeHttp(sent);
        if (httpConfig.isAllowRedirects()) {
            Redirects redirects = new Redirects(unsigned);
            while (redirects.isRedirect(response)) {
                unsigned = redirects.follow(response);
                sent = redirects.isForeign() ? unsigned : authorize(unsigned, definition);
                response = transport.syncInvokeHttp(sent);
            }
        }
        return new ResultReader<>(definition, exceptionHandler).read(sent, response);
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
        return asyncInvokeHttp(request, definition, Map.of());
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
        AsyncCall<S> call = new AsyncCall<>(this, definition, new ResultReader<>(definition, exceptionHandler));
        try {
            call.start(buildRequest(request, definition, headers));
        } catch (RuntimeException e) {
            call.fail(e);
        }
        return call.result();
    }

    /**
     * Gives up the calls under way and releases connections and threads. The client cannot be used afterwards.
     */
    @Override
    public void close() {
        if (owned instanceof DefaultHttpClient own) {
            own.close();
        }
    }

    HttpClient transport() {
        return transport;
    }

    /** Signs without waiting, where the credential first has to ask someone. */
    CompletableFuture<HttpRequest> authorizeAsync(HttpRequest request, HttpRequestDef<?, ?> definition) {
        return authorizer.authorizeAsync(request, definition, transport).thenApply(this::checked);
    }

    private HttpRequest authorize(HttpRequest request, HttpRequestDef<?, ?> definition) {
        return checked(authorizer.authorize(request, definition, transport));
    }

    private <R, S> HttpRequest buildRequest(R request, HttpRequestDef<R, S> definition, Map<String, String> headers) {
        if (request == null) {
            throw new SdkException("the request object of operation " + definition.getName() + " is null");
        }
        if (endpoints.isEmpty()) {
            throw new SdkException("Could not find any endpoints, at least one endpoint is required");
        }
        RequestWriter writer = new RequestWriter(definition, endpoint(definition), httpConfig);
        definition.writeRequest(request, writer);
        HttpRequestBuilder builder = writer.toRequest();
        for (Map.Entry<String, String> header : extraHeaders.entrySet()) {
            builder.setHeaderIfAbsent(header.getKey(), header.getValue());
        }
        builder.setHeaderIfAbsent("User-Agent", userAgent);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            builder.setHeader(header.getKey(), header.getValue());
        }
        return builder.build();
    }

    private String endpoint(HttpRequestDef<?, ?> definition) {
        String own = definition.server();
        return own.isEmpty() ? endpoints.get(0) : Endpoints.ofOperation(own, endpoints.get(0), serverVariables);
    }

    private HttpRequest checked(HttpRequest request) {
        String unfilled = request.getUnfilledPathParam();
        if (unfilled == null || httpConfig.isIgnoreRequiredValidation()) {
            return request;
        }
        String remedy = switch (unfilled) {
            case "project_id" -> ": set it with new BasicCredentials().withProjectId(projectId)";
            case "domain_id" -> ": set it with new GlobalCredentials().withDomainId(domainId)";
            default -> "";
        };
        throw new SdkException("path parameter " + unfilled + " of " + request + " has no value" + remedy);
    }
}
