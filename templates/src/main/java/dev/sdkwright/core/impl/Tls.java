package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpConfig;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Makes the TLS context that a configuration asks for. */
final class Tls {

    private Tls() {
    }

    /** Null for the JVM's own. */
    static SSLContext context(HttpConfig config) {
        if (config.getSslContext() != null) {
            return config.getSslContext();
        }
        TrustManager trust = config.isIgnoreSSLVerification() ? new TrustEverything() : config.getX509TrustManager();
        if (trust == null) {
            return null;
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new SdkException("the JVM cannot make a TLS context", e);
        }
    }
}
