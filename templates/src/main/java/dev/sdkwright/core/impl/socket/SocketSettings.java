package dev.sdkwright.core.impl.socket;

import java.util.function.Supplier;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/**
 * How connections are made.
 *
 * @param connectMillis within which one must stand; 0 for no limit
 * @param tls asked when the first connection by TLS is made
 * @param tlsSockets puts TLS on connections in place of the context's own; null for that
 * @param hostnameVerifier decides about the names of servers in place of RFC 9110, section 4.3.4; null for none
 * @param proxyHost an HTTP proxy; null for what the JVM is set to
 * @param proxyPort of the proxy
 * @param proxyAuthorization the value of the header Proxy-Authorization, or null
 */
public record SocketSettings(
        int connectMillis,
        Supplier<SSLContext> tls,
        SSLSocketFactory tlsSockets,
        HostnameVerifier hostnameVerifier,
        String proxyHost,
        int proxyPort,
        String proxyAuthorization) {
}
