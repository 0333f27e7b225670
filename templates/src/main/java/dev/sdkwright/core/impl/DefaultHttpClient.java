package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * The transport over the JDK's {@code java.net.http}, HTTP/1.1. A request whose pooled connection turns out to be
 * closed before anything was answered is sent once more by the JDK if its method is safe (GET, HEAD); nothing else is
 * repeated.
 */
public final class DefaultHttpClient implements HttpClient, AutoCloseable {

    private final java.net.http.HttpClient client;
    private final ExecutorService ownThreads;
    private final RequestMapper mapper;
    private final int readTimeout;
    private volatile boolean closed;

    /**
     * @param config how servers are reached; later changes of it have no effect here
     */
    public DefaultHttpClient(HttpConfig config) {
        readTimeout = config.getReadTimeout();
        mapper = new RequestMapper(config);
        ownThreads = config.getExecutorService() == null ? Threads.pool() : null;
        java.net.http.HttpClient.Builder builder = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .executor(ownThreads == null ? config.getExecutorService() : ownThreads);
        int connect = connectTimeout(config);
        if (connect > 0) {
            builder.connectTimeout(Duration.ofSeconds(connect));
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
        CompletableFuture<java.net.http.HttpResponse<byte[]>> answer = send(request);
        try {
            return new DefaultHttpResponse(readTimeout > 0
                    ? answer.get(readTimeout, TimeUnit.SECONDS)
                    : answer.get());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw timeout(request, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            InterruptedIOException cause = new InterruptedIOException("interrupted");
            cause.initCause(e);
            throw new ConnectionException("interrupted while waiting for " + request.getAuthority(), cause);
        } catch (ExecutionException e) {
            throw Failures.map(request, e.getCause());
        } catch (CancellationException e) {
            throw closedException(e);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<byte[]>> answer;
        try {
            answer = send(request);
        } catch (SdkException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        answer.whenComplete((response, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure instanceof CancellationException
                        ? closedException(failure)
                        : Failures.map(request, failure));
            } else {
                complete(result, response);
            }
        });
        CompletableFuture<HttpResponse> timed = readTimeout > 0
                ? result.orTimeout(readTimeout, TimeUnit.SECONDS)
                : result;
        CompletableFuture<HttpResponse> told = new CompletableFuture<>();
        timed.whenComplete((response, failure) -> {
            if (failure instanceof TimeoutException) {
                answer.cancel(true);
                told.completeExceptionally(timeout(request, failure));
            } else if (failure != null) {
                told.completeExceptionally(failure);
            } else {
                told.complete(response);
            }
        });
        told.whenComplete((response, failure) -> {
            if (told.isCancelled()) {
                answer.cancel(true);
            }
        });
        return told;
    }

    /** Gives up the calls under way and lets go of connections and threads; a given executor stays as it is. */
    @Override
    public void close() {
        closed = true;
        Threads.release(client, ownThreads);
    }

    private CompletableFuture<java.net.http.HttpResponse<byte[]>> send(HttpRequest request) {
        if (closed) {
            throw closedException(null);
        }
        return client.sendAsync(mapper.map(request), BodyHandlers.ofByteArray());
    }

    private static void complete(CompletableFuture<HttpResponse> result, java.net.http.HttpResponse<byte[]> response) {
        try {
            result.complete(new DefaultHttpResponse(response));
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** The connection counts towards the time for the answer, so it cannot be given more. */
    private static int connectTimeout(HttpConfig config) {
        int connect = config.getConnectionTimeout();
        int read = config.getReadTimeout();
        return connect == 0 || read > 0 && read < connect ? read : connect;
    }

    private CallTimeoutException timeout(HttpRequest request, Throwable cause) {
        return new CallTimeoutException("no complete answer from " + request.getAuthority() + " within " + readTimeout
                + " s", cause);
    }

    private static SdkException closedException(Throwable cause) {
        return new SdkException("the client is closed", cause);
    }
}
