package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpConfig;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** The TLS context that a configuration asks for, made when it is first needed. */
final class TlsContext implements Supplier<SSLContext> {

    private final ReentrantLock lock = new ReentrantLock();
    private final TrustManager trust;
    private final SecureRandom random;
    private volatile SSLContext context;

    TlsContext(HttpConfig config) {
        context = config.getSslContext();
        random = config.getSecureRandom();
        trust = config.isIgnoreSSLVerification() ? new TrustEverything() : config.getX509TrustManager();
    }

    @Override
    public SSLContext get() {
        if (context == null) {
            lock.lock();
            try {
                if (context == null) {
                    context = make();
                }
            } finally {
                lock.unlock();
            }
        }
        return context;
    }

    private SSLContext make() {
        try {
            if (trust == null && random == null) {
                return SSLContext.getDefault();
            }
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(null, trust == null ? null : new TrustManager[] {trust}, random);
            return made;
        } catch (GeneralSecurityException e) {
            throw new SdkException("the JVM cannot make a TLS context", e);
        }
    }
}
