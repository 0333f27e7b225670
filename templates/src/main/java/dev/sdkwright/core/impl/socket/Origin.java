package dev.sdkwright.core.impl.socket;

import java.net.MalformedURLException;

/**
 * Where a server is.
 *
 * @param secure whether it is spoken to by TLS
 * @param host without the brackets of an IPv6 address
 * @param port never left out
 */
record Origin(boolean secure, String host, int port) {

    private static final String HTTPS = "https://";
    private static final String HTTP = "http://";
    private static final int MAX_PORT = 65535;

    /**
     * @param endpoint scheme and authority; what follows them does not matter
     * @throws MalformedURLException without a scheme, a host or a number as port
     */
    static Origin of(String endpoint) throws MalformedURLException {
        boolean secure = endpoint.regionMatches(true, 0, HTTPS, 0, HTTPS.length());
        if (!secure && !endpoint.regionMatches(true, 0, HTTP, 0, HTTP.length())) {
            throw new MalformedURLException("neither http nor https");
        }
        int start = secure ? HTTPS.length() : HTTP.length();
        int slash = endpoint.indexOf('/', start);
        int end = slash < 0 ? endpoint.length() : slash;
        int close = endpoint.charAt(Math.min(start, endpoint.length() - 1)) == '[' ? endpoint.indexOf(']', start) : -1;
        int colon = endpoint.indexOf(':', close < 0 ? start : close);
        int hostEnd = colon < 0 || colon > end ? end : colon;
        String host = close < 0 || close > end
                ? endpoint.substring(start, hostEnd)
                : endpoint.substring(start + 1, close);
        checkHost(host, close < 0 || close + 1 == hostEnd);
        int port = secure ? 443 : 80;
        return new Origin(secure, host, hostEnd == end ? port : port(endpoint, colon + 1, end));
    }

    private static void checkHost(String host, boolean legal) throws MalformedURLException {
        boolean usable = legal && !host.isEmpty();
        for (int i = 0; usable && i < host.length(); i++) {
            char c = host.charAt(i);
            usable = c > ' ' && c <= '~' && "\"<>\\^`{|}[]@?#".indexOf(c) < 0;
        }
        if (!usable) {
            throw new MalformedURLException("no host");
        }
    }

    private static int port(String endpoint, int from, int end) throws MalformedURLException {
        int port = 0;
        boolean legal = from < end;
        for (int i = from; legal && i < end; i++) {
            char c = endpoint.charAt(i);
            port = port * 10 + c - '0';
            legal = c >= '0' && c <= '9' && port <= MAX_PORT;
        }
        if (!legal) {
            throw new MalformedURLException("the port is no number up to " + MAX_PORT);
        }
        return port;
    }

    /** Host and port, always both. */
    String authority() {
        return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port;
    }
}
