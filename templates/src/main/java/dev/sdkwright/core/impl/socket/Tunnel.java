package dev.sdkwright.core.impl.socket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A way through a proxy that does not see what goes through it; see RFC 9110, section 9.3.6. */
final class Tunnel {

    private static final int REFUSED = 300;

    private final Connection connection;

    /**
     * @param connection to the proxy
     */
    Tunnel(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param proxyAuthorization the value of the header, or null
     */
    void open(String proxyAuthorization) throws IOException {
        String authority = connection.origin().authority();
        StringBuilder head = new StringBuilder("CONNECT ").append(authority).append(" HTTP/1.1\r\nHost: ")
                .append(authority).append("\r\n");
        if (proxyAuthorization != null) {
            head.append("Proxy-Authorization: ").append(proxyAuthorization).append("\r\n");
        }
        connection.out().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        AnswerHead answer = new HeadReader(connection).read();
        if (answer.status() >= REFUSED) {
            throw new IOException("the proxy answered with status " + answer.status()
                    + " when it was asked for a way to " + authority);
        }
        if (connection.hasRest()) {
            throw new IOException("the proxy sent something before the server could");
        }
    }
}
