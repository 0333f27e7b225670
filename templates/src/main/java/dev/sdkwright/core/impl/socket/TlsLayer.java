package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.net.SocketException;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Puts TLS on connections. */
final class TlsLayer {

    private final SocketSettings settings;

    TlsLayer(SocketSettings settings) {
        this.settings = settings;
    }

    void putOn(Connection connection) throws IOException {
        SSLSocketFactory factory = settings.tlsSockets() == null
                ? settings.tls().get().getSocketFactory()
                : settings.tlsSockets();
        String host = connection.origin().host();
        SSLSocket layer = (SSLSocket) factory
                .createSocket(new CarrierSocket(connection), host, connection.origin().port(), true);
        HostnameVerifier verifier = settings.hostnameVerifier();
        if (verifier == null) {
            SSLParameters parameters = layer.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            layer.setSSLParameters(parameters);
        }
        try {
            layer.startHandshake();
        } catch (SSLHandshakeException e) {
            throw e;
        } catch (SSLException e) {
            // Such as the words of a server that does not speak TLS; but not what the network did.
            if (e.getCause() instanceof SocketException network) {
                throw network;
            }
            SSLHandshakeException failure = new SSLHandshakeException(e.getMessage());
            failure.initCause(e);
            throw failure;
        }
        if (verifier != null && !verifier.verify(host, layer.getSession())) {
            throw new SSLPeerUnverifiedException("the verifier of host names refuses " + host);
        }
        connection.use(layer);
    }
}
