package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The transport of clients that are given no other, HTTP/1.1 over sockets. Calls that wait do so on the thread of the
 * caller. Calls that do not wait have a virtual thread each, where the JVM has such; before JDK 21 they go over the
 * JDK's {@code java.net.http}, so that no thread waits for them, but for what that cannot do: for a verifier of host
 * names, a proxy with a password in front of TLS, and a Host header of the caller's a thread waits.
 *
 * <p>A request whose connection had served before and turns out to be closed, before anything was answered, is sent
 * once more if its method is safe (GET, HEAD, OPTIONS, TRACE, QUERY); over {@code java.net.http} a GET or a HEAD also
 * when the connection was new. Nothing else is repeated.
 */
public final class DefaultHttpClient implements HttpClient, AutoCloseable {

    private final TransportSettings settings;
    private final SocketTransport sockets;
    private final ReentrantLock lock = new ReentrantLock();

    /** What calls that do not wait need, made with the first of them. */
    private volatile boolean prepared;
    private ExecutorService virtualThreads;
    private volatile JdkTransport jdk;
    private ExecutorService ownThreads;
    private boolean closed;

    /**
     * @param config how servers are reached; later changes of it have no effect here
     */
    public DefaultHttpClient(HttpConfig config) {
        settings = TransportSettings.of(config);
        sockets = new SocketTransport(settings);
    }

    @Override
    public HttpResponse syncInvokeHttp(HttpRequest request) throws ConnectionException {
        return sockets.send(request);
    }

    @Override
    public CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request) {
        try {
            ExecutorService virtual = virtualThreads();
            if (virtual != null) {
                return new BlockingCalls(sockets, virtual, settings.executor()).send(request);
            }
            return JdkTransport.canSend(request, settings)
                    ? jdk().send(request)
                    : new BlockingCalls(sockets, threads(), null).send(request);
        } catch (SdkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Gives up the calls under way and lets go of connections and threads; a given executor stays as it is. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            sockets.close();
            if (jdk != null) {
                jdk.close();
                jdk = null; // before JDK 21 it ends when it is no longer referenced
            }
            if (ownThreads != null) {
                ownThreads.shutdown();
            }
            if (virtualThreads != null) {
                virtualThreads.shutdown();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Null where the JVM has none. */
    private ExecutorService virtualThreads() {
        if (!prepared) {
            lock.lock();
            try {
                if (!prepared && !closed) {
                    virtualThreads = VirtualThreads.executor();
                    prepared = true;
                }
            } finally {
                lock.unlock();
            }
        }
        return virtualThreads;
    }

    private JdkTransport jdk() {
        JdkTransport made = jdk;
        if (made != null) {
            return made;
        }
        lock.lock();
        try {
            if (closed) {
                throw new SdkException("the client is closed");
            }
            if (jdk == null) {
                jdk = new JdkTransport(settings, threads());
            }
            return jdk;
        } finally {
            lock.unlock();
        }
    }

    private ExecutorService threads() {
        if (settings.executor() != null) {
            return settings.executor();
        }
        lock.lock();
        try {
            if (closed) {
                throw new SdkException("the client is closed");
            }
            if (ownThreads == null) {
                ownThreads = Threads.pool();
            }
            return ownThreads;
        } finally {
            lock.unlock();
        }
    }
}
