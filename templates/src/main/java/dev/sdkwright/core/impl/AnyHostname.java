package dev.sdkwright.core.impl;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;

/** Lets a certificate be for any host. */
final class AnyHostname implements HostnameVerifier {

    @Override
    public boolean verify(String hostname, SSLSession session) {
        return true;
    }
}
