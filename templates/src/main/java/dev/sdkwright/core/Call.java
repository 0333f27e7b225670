package dev.sdkwright.core;

import dev.sdkwright.core.auth.Authorizer;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exchange.ApiReference;
import dev.sdkwright.core.exchange.SdkExchange;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.progress.ProgressRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** One call of an operation: how its requests are made, sent and read. Its steps follow each other, never at once. */
final class Call<R, S> {

    private static final int UNAUTHORIZED = 401;

    private final HcClient client;
    private final R request;
    private final HttpRequestDef<R, S> definition;
    private final HttpClient transport;

    /** Null when the call has nothing of its own. */
    private final CallOptions<S> options;
    private final Authorizer authorizer;

    /** Null when nobody listens. */
    private final SdkExchange exchange;
    private int sends;
    private boolean repeatable = true;

    Call(HcClient client, R request, HttpRequestDef<R, S> definition, CallOptions<S> options) {
        this.client = client;
        this.request = request;
        this.definition = definition;
        this.transport = client.transport(options == null ? null : options.timeout());
        this.options = options;
        this.authorizer = options == null || options.credentialChange() == null
                ? client.authorizer()
                : client.authorizer().with(options.credentialChange());
        this.exchange = exchange();
    }

    HttpRequestDef<R, S> definition() {
        return definition;
    }

    /** Whether a wait would end before the call must. */
    boolean hasTimeFor(Duration wait) {
        return !(transport instanceof TimedTransport timed) || wait.compareTo(timed.left()) < 0;
    }

    /** Runs what follows a wait. */
    Executor executor() {
        Executor own = client.getHttpConfig().getExecutorService();
        return own == null ? ForkJoinPool.commonPool() : own;
    }

    /** One attempt: a request to the first of the endpoints that can be reached. */
    S attempt() {
        EndpointRing ring = client.ring();
        if (ring.endpoints().size() <= 1) {
            return send(ring.first());
        }
        EndpointRing.Walk walk = ring.walk();
        while (true) {
            try {
                S response = send(walk.endpoint());
                walk.reached();
                return response;
            } catch (SdkException e) {
                if (!walk.goesOnAfter(e)) {
                    throw e;
                }
            }
        }
    }

    /** One attempt without waiting. */
    CompletableFuture<S> attemptAsync() {
        EndpointRing ring = client.ring();
        return ring.endpoints().size() <= 1
                ? new AsyncSend<>(this).start(ring.first())
                : new AsyncFailover<>(this, ring.walk()).start();
    }

    /** The end of the call, for whoever looks at its time. */
    void end() {
        if (exchange != null) {
            exchange.getApiTimer().end();
        }
    }

    private S send(String endpoint) {
        HttpRequest unsigned = unsigned(endpoint);
        HttpRequest sent = authorize(unsigned);
        HttpResponse response = transmit(sent);
        if (renews(sent, response)) {
            sent = authorize(unsigned);
            response = transmit(sent);
        }
        Redirects redirects = redirects(unsigned);
        while (redirects != null && redirects.isRedirect(response)) {
            unsigned = redirects.follow(response);
            sent = redirects.isForeign() ? unsigned : authorize(unsigned);
            response = transmit(sent);
        }
        return read(sent, response);
    }

    HttpRequest unsigned(String endpoint) {
        if (request == null) {
            throw new SdkException("the request object of operation " + definition.getName() + " is null");
        }
        if (endpoint == null) {
            throw new SdkException("Could not find any endpoints, at least one endpoint is required");
        }
        RequestWriter writer = new RequestWriter(
                definition, client.endpoint(definition, endpoint), client.getHttpConfig());
        definition.writeRequest(request, writer);
        HttpRequestBuilder builder = writer.toRequest();
        if (definition.isResponseStreamed()) {
            builder.withStreamedResponse();
        }
        client.addHeaders(builder);
        if (options != null) {
            for (Map.Entry<String, String> header : options.headers().entrySet()) {
                builder.setHeader(header.getKey(), header.getValue());
            }
        }
        HttpRequest unsigned = options == null ? builder.build() : addressed(builder);
        repeatable = isRepeatable(unsigned);
        return unsigned;
    }

    /** Whether the body of what was sent last can be sent again. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** With the query that the call has of its own; a link has it already where an earlier call was sent with it. */
    private HttpRequest addressed(HttpRequestBuilder builder) {
        HttpRequest own = builder.build();
        HttpRequest target = options.link() == null
                ? own
                : LinkTarget.request(own, options.link(), client.ring().endpoints());
        HttpRequestBuilder complete = target.builder();
        options.queryParams().forEach((name, values) -> {
            if (options.link() == null || !target.getQueryParams().containsKey(name)) {
                complete.addQueryParam(name, values);
            }
        });
        return complete.build();
    }

    CompletableFuture<HttpRequest> authorizeAsync(HttpRequest unsigned) {
        return authorizer.authorizeAsync(unsigned, definition, transport).thenApply(this::checked);
    }

    /** Null when redirects are not followed. */
    Redirects redirects(HttpRequest unsigned) {
        return client.getHttpConfig().isAllowRedirects() ? new Redirects(unsigned) : null;
    }

    CompletableFuture<HttpResponse> transmitAsync(HttpRequest sent) {
        Observers observers = client.observers();
        return observers == null
                ? transport.asyncInvokeHttp(sent)
                : observers.sendAsync(transport, sent, exchange, ++sends);
    }

    /** Whether the server did not take the proof, and another one can be had. */
    boolean renews(HttpRequest sent, HttpResponse response) {
        return response.getStatusCode() == UNAUTHORIZED && isRepeatable(sent) && authorizer.renew(sent);
    }

    S read(HttpRequest sent, HttpResponse response) {
        ProgressRequest watcher = request instanceof ProgressRequest watching ? watching : null;
        return new ResultReader<>(definition, client).read(sent, response, watcher);
    }

    private HttpRequest authorize(HttpRequest unsigned) {
        return checked(authorizer.authorize(unsigned, definition, transport));
    }

    private HttpResponse transmit(HttpRequest sent) {
        Observers observers = client.observers();
        return observers == null
                ? transport.syncInvokeHttp(sent)
                : observers.send(transport, sent, exchange, ++sends);
    }

    private HttpRequest checked(HttpRequest request) {
        String unfilled = request.getUnfilledPathParam();
        if (unfilled == null || client.getHttpConfig().isIgnoreRequiredValidation()) {
            return request;
        }
        String remedy = switch (unfilled) {
            case "project_id" -> ": set it with new BasicCredentials().withProjectId(projectId)";
            case "domain_id" -> ": set it with new GlobalCredentials().withDomainId(domainId)";
            default -> "";
        };
        throw new SdkException("path parameter " + unfilled + " of operation " + definition.getName()
                + " has no value" + remedy);
    }

    private static boolean isRepeatable(HttpRequest sent) {
        return sent.getStreamedBody() == null || sent.getStreamedBody().isReplayable();
    }

    private SdkExchange exchange() {
        SdkExchange own = options == null ? null : options.getExchange();
        if (own == null && client.observers() == null) {
            return null;
        }
        SdkExchange shared = own == null ? new SdkExchange() : own;
        ApiReference reference = shared.getApiReference();
        if (reference != null && reference.getName() == null) {
            reference.withName(definition.getName()).withMethod(definition.getMethodName())
                    .withUri(definition.getUri());
        }
        shared.getApiTimer().start();
        return shared;
    }
}
