package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.impl.socket.SocketSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.ProxySelector;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
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
import javax.net.ssl.HostnameVerifier;

/** Sends requests over the JDK's {@code java.net.http}, HTTP/1.1; no thread waits for an answer. */
final class JdkTransport implements AutoCloseable {

    /** By how much connecting must end before the call does, for the failure to be told as one of connecting. */
    private static final int CONNECT_MARGIN_MILLIS = 100;

    private final java.net.http.HttpClient client;
    private final ExecutorService threads;
    private final RequestMapper mapper;
    private final int readSeconds;
    private final Set<CompletableFuture<?>> underway = ConcurrentHashMap.newKeySet();
    private final Set<PublishedStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param threads run what happens when answers arrive
     */
    JdkTransport(TransportSettings settings, ExecutorService threads) {
        this.readSeconds = settings.readSeconds();
        this.threads = threads;
        SocketSettings sockets = settings.sockets();
        mapper = new RequestMapper(sockets.proxyAuthorization());
        java.net.http.HttpClient.Builder builder = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .executor(threads)
                .sslContext(sockets.tls().get());
        long connectMillis = connectMillis(settings);
        if (connectMillis > 0) {
            builder.connectTimeout(Duration.ofMillis(connectMillis));
        }
        if (sockets.proxyHost() != null) {
            builder.proxy(ProxySelector.of(new InetSocketAddress(sockets.proxyHost(), sockets.proxyPort())));
        }
        client = builder.build();
    }

    /**
     * Whether the JDK can send a request as it is to be sent. It asks no verifier of host names, but for one that takes
     * all of them, which trusting everything includes; it takes a context and no factory of sockets; it gives no
     * password to a proxy for TLS, unless a property of the JVM allows it; and it writes the Host header itself.
     */
    static boolean canSend(HttpRequest request, TransportSettings settings) {
        HostnameVerifier verifier = settings.sockets().hostnameVerifier();
        boolean secure = request.getEndpoint().regionMatches(true, 0, "https:", 0, "https:".length());
        if (secure && verifier != null && !(verifier instanceof AnyHostname)
                || secure && settings.sockets().tlsSockets() != null
                || secure && settings.sockets().proxyAuthorization() != null) {
            return false;
        }
        String host = request.getHeader("Host");
        return host == null || host.equals(request.getAuthority());
    }

    CompletableFuture<HttpResponse> send(HttpRequest request) {
        CompletableFuture<java.net.http.HttpResponse<Content>> answer = start(request);
        CompletableFuture<HttpResponse> result = new CompletableFuture<>();
        result.whenComplete((response, failure) -> release(answer));
        long millis = millis(request);
        CompletableFuture<java.net.http.HttpResponse<Content>> timed = millis > 0
                ? answer.copy().orTimeout(millis, TimeUnit.MILLISECONDS)
                : answer;
        timed.whenComplete((response, failure) -> run(() -> complete(request, result, response, failure)));
        return result;
    }

    /** Gives up the calls under way and lets go of connections. */
    @Override
    public void close() {
        closed = true;
        for (CompletableFuture<?> call : underway) {
            call.cancel(true);
        }
        for (PublishedStream stream : streams) {
            stream.giveUp();
        }
        Threads.release(client);
    }

    private CompletableFuture<java.net.http.HttpResponse<Content>> start(HttpRequest request) {
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
            checkLength(head.headers().allValues("Content-Length"));
            if (Content.isLimited(head.statusCode())) {
                return BodySubscribers.mapping(new StartSubscriber(Content.LIMIT), Content::of);
            }
            return request.isResponseStreamed()
                    ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), this::published)
                    : BodySubscribers.mapping(BodySubscribers.ofByteArray(), Content::of);
        };
    }

    /** The JDK takes a length below nothing for none, and the first of several for the one. */
    private static void checkLength(List<String> lengths) {
        for (String length : lengths) {
            if (!length.equals(lengths.get(0)) || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new UncheckedIOException(new ProtocolException("the length of the answer is no number"));
            }
        }
    }

    private Content published(InputStream in) {
        return Content.of(new PublishedStream(in, streams, readSeconds));
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
                    "no complete answer from " + request.getAuthority() + " within " + millis(request) + " ms", cause);
        }
        if (cause instanceof UncheckedIOException known) {
            return Failures.map(request, known.getCause());
        }
        // What the JDK throws when it stumbles over an answer.
        return Failures.map(request, cause instanceof IllegalArgumentException
                ? new IOException("the answer cannot be read: " + cause.getMessage(), cause)
                : cause);
    }

    /** Within which the answer must be there; 0 for no limit. */
    private long millis(HttpRequest request) {
        long own = TimeUnit.SECONDS.toMillis(readSeconds);
        if (request.getTimeout() == null) {
            return own;
        }
        long asked = Math.max(1, request.getTimeout().toMillis());
        return own == 0 ? asked : Math.min(own, asked);
    }

    /** Connecting counts towards the time for the answer. */
    private static long connectMillis(TransportSettings settings) {
        long connect = settings.sockets().connectMillis();
        long read = TimeUnit.SECONDS.toMillis(settings.readSeconds()) - CONNECT_MARGIN_MILLIS;
        return connect == 0 || read > 0 && read < connect ? Math.max(read, 0) : connect;
    }

    private static SdkException closedException(Throwable cause) {
        return new SdkException("the client is closed", cause);
    }
}
