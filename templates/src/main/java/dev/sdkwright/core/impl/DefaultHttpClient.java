package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * The transport over the JDK's {@code java.net.http}, HTTP/1.1. A request whose pooled connection turns out to be
 * closed before anything was answered is sent once more by the JDK if its method is safe (GET, HEAD); nothing else is
 * repeated.
 */
public final class DefaultHttpClient implements HttpClient, AutoCloseable {

    /** By how much connecting must end before the call does, for the failure to be told as one of connecting. */
    private static final int CONNECT_MARGIN_MILLIS = 100;

    private final java.net.http.HttpClient client;
    private final ExecutorService ownThreads;
    private final ExecutorService threads;
    private final RequestMapper mapper;
    private final int readTimeout;
    private final Set<CompletableFuture<?>> underway = ConcurrentHashMap.newKeySet();
    private final Set<PublishedStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param config how servers are reached; later changes of it have no effect here
     */
    public DefaultHttpClient(HttpConfig config) {
        readTimeout = config.getReadTimeout();
        mapper = new RequestMapper(config);
        ownThreads = config.getExecutorService() == null ? Threads.pool() : null;
        threads = ownThreads == null ? config.getExecutorService() : ownThreads;
        java.net.http.HttpClient.Builder builder = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .executor(threads);
        long connectMillis = connectMillis(config);
        if (connectMillis > 0) {
            builder.connectTimeout(Duration.ofMillis(connectMillis));
        }
        SSLContext tls = Tls.context(config);
        if (tls != null) {
            builder.sslContext(tls);
        }
        if (config.getProxyHost() != null) {
            builder.proxy(ProxySelector.of(new InetSocketAddress(config.getProxyHost(), config.getProxyPort())));
        }
        client = builder.build();
    }

    @Override
    public HttpResponse syncInvokeHttp(HttpRequest request) throws ConnectionException {
        CompletableFuture<java.net.http.HttpResponse<Content>> answer = send(request);
        try {
            return response(readTimeout > 0 ? answer.get(readTimeout, TimeUnit.SECONDS) : answer.get());
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            throw failure(request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException cause = new InterruptedIOException("interrupted");
            cause.initCause(e);
            throw new ConnectionException("interrupted while waiting for " + request.getAuthority(), cause);
        } finally {
            release(answer);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<Content>> answer;
        try {
            answer = send(request);
        } catch (SdkException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        result.whenComplete((response, failure) -> release(answer));
        CompletableFuture<java.net.http.HttpResponse<Content>> timed = readTimeout > 0
                ? answer.copy().orTimeout(readTimeout, TimeUnit.SECONDS)
                : answer;
        timed.whenComplete((response, failure) -> run(() -> complete(request, result, response, failure)));
        return result;
    }

    /** Gives up the calls under way and lets go of connections and threads; a given executor stays as it is. */
    @Override
    public void close() {
        closed = true;
        for (CompletableFuture<?> call : underway) {
            call.cancel(true);
        }
        for (PublishedStream stream : streams) {
            stream.giveUp();
        }
        Threads.release(client, ownThreads);
    }

    private CompletableFuture<java.net.http.HttpResponse<Content>> send(HttpRequest request) {
        if (closed) {
            throw closedException(null);
        }
        CompletableFuture<java.net.http.HttpResponse<Content>> answer =
                client.sendAsync(mapper.map(request), handler(request));
        underway.add(answer);
        if (closed) {
            answer.cancel(true); // closing may have missed it
        }
        return answer;
    }

    private BodyHandler<Content> handler(HttpRequest request) {
        return head -> {
            if (Content.isLimited(head.statusCode())) {
                return BodySubscribers.mapping(new StartSubscriber(Content.LIMIT), Content::of);
            }
            return request.isResponseStreamed()
                    ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), this::published)
                    : BodySubscribers.mapping(BodySubscribers.ofByteArray(), Content::of);
        };
    }

    private Content published(InputStream in) {
        return Content.of(new PublishedStream(in, streams, readTimeout));
    }

    private static HttpResponse response(java.net.http.HttpResponse<Content> answer) {
        return new DefaultHttpResponse(answer.statusCode(), answer.headers().map(), answer.body());
    }

    /** Ends a call: without effect on one that has its answer. */
    private void release(CompletableFuture<?> answer) {
        underway.remove(answer);
        answer.cancel(true);
    }

    private void complete(HttpRequest request, CompletableFuture<HttpResponse> result,
            java.net.http.HttpResponse<Content> response, Throwable failure) {
        try {
            if (failure != null) {
                throw failure(request, failure);
            }
            if (!result.complete(response(response)) && response.body().stream() != null) {
                response.body().stream().close(); // given up while it came
            }
        } catch (SdkException | IOException e) {
            result.completeExceptionally(e);
        }
    }

    /** What follows an answer is the caller's work; it must not hold up the thread that watches the time. */
    private void run(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            work.run();
        }
    }

    private SdkException failure(HttpRequest request, Throwable failure) {
        boolean wrapped = failure instanceof ExecutionException || failure instanceof CompletionException;
        Throwable cause = wrapped && failure.getCause() != null ? failure.getCause() : failure;
        if (closed || cause instanceof CancellationException) {
            return closedException(cause);
        }
        if (cause instanceof TimeoutException) {
            return new CallTimeoutException(
                    "no complete answer from " + request.getAuthority() + " within " + readTimeout + " s", cause);
        }
        return Failures.map(request, cause);
    }

    /** Connecting counts towards the time for the answer. */
    private static long connectMillis(HttpConfig config) {
        long connect = config.getConnectionTimeout() * 1000L;
        long read = config.getReadTimeout() * 1000L - CONNECT_MARGIN_MILLIS;
        return connect == 0 || read > 0 && read < connect ? Math.max(read, 0) : connect;
    }

    private static SdkException closedException(Throwable cause) {
        return new SdkException("the client is closed", cause);
    }
}
