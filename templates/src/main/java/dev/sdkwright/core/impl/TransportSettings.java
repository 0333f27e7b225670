package dev.sdkwright.core.impl;

import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.impl.socket.Deadline;
import dev.sdkwright.core.impl.socket.SocketSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What a configuration said when the client was built.
 *
 * @param sockets how connections are made
 * @param readSeconds within which an answer must be there; 0 for no limit
 * @param executor runs what happens when answers arrive; null for threads of the client
 */
record TransportSettings(SocketSettings sockets, int readSeconds, ExecutorService executor) {

    static TransportSettings of(HttpConfig config) {
        int connectMillis = (int) Math.min(TimeUnit.SECONDS.toMillis(config.getConnectionTimeout()), Integer.MAX_VALUE);
        boolean checksNames = !config.isIgnoreSSLVerification() || config.getSslContext() != null;
        SocketSettings sockets = new SocketSettings(
                connectMillis,
                new TlsContext(config),
                config.getSSLSocketFactory(),
                config.getHostnameVerifier() != null || checksNames ? config.getHostnameVerifier() : new AnyHostname(),
                config.getProxyHost(),
                config.getProxyPort(),
                config.getProxyUsername() == null ? null : basic(config));
        return new TransportSettings(sockets, config.getReadTimeout(), config.getExecutorService());
    }

    /** By when a request that is sent now must be answered. */
    Deadline deadline(Duration timeout) {
        Deadline own = Deadline.in(TimeUnit.SECONDS.toMillis(readSeconds));
        return timeout == null ? own : own.or(Deadline.in(Math.max(1, timeout.toMillis())));
    }

    private static String basic(HttpConfig config) {
        String password = config.getProxyPassword() == null ? "" : config.getProxyPassword();
        String pair = config.getProxyUsername() + ':' + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
