package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.CallTimeoutException;
import dev.sdkwright.core.exception.ConnectionException;
import dev.sdkwright.core.exception.ConnectionTimeoutException;
import dev.sdkwright.core.exception.HostUnreachableException;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.SslHandShakeException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.impl.socket.ConnectTimeoutException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Finds the exception that tells what went wrong below HTTP. Messages name the host and nothing else of the request.
 */
final class Failures {

    private Failures() {
    }

    static SdkException map(HttpRequest request, Throwable cause) {
        String host = request.getAuthority();
        if (cause instanceof SdkException known) {
            return known;
        }
        if (cause instanceof ConnectTimeoutException || cause instanceof HttpConnectTimeoutException) {
            return new ConnectionTimeoutException("no connection to " + host + " in time", cause);
        }
        if (has(cause, SocketTimeoutException.class) || cause instanceof HttpTimeoutException) {
            return new CallTimeoutException("no complete answer from " + host + " in time", cause);
        }
        // The JDK says ConnectException for a host that it could not resolve, and the reason only further down.
        if (has(cause, UnresolvedAddressException.class) || has(cause, UnknownHostException.class)) {
            return new HostUnreachableException("host " + host + " is not known", cause);
        }
        if (has(cause, NoRouteToHostException.class)) {
            return new HostUnreachableException("no route leads to " + host, cause);
        }
        if (has(cause, SSLHandshakeException.class) || has(cause, SSLPeerUnverifiedException.class)) {
            return new SslHandShakeException("TLS handshake with " + host + " failed: " + cause.getMessage(), cause);
        }
        if (cause instanceof MalformedURLException) {
            return new SdkException("the request to " + request.getEndpoint() + " cannot be sent: " + text(cause));
        }
        if (cause instanceof IOException) {
            return new ConnectionException("the connection to " + host + " failed: " + text(cause), cause);
        }
        return new SdkException("the call to " + host + " failed: " + cause, cause);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < 10; depth++) {
            if (type.isInstance(link)) {
                return true;
            }
            link = link.getCause();
        }
        return false;
    }

    private static String text(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
