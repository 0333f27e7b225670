package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings endpoints to the form in which they are signed and sent. */
final class Endpoints {

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    private Endpoints() {
    }

    /** Null and blank entries are dropped. */
    static List<String> normalize(List<String> endpoints) {
        List<String> normal = new ArrayList<>(endpoints.size());
        for (String endpoint : endpoints) {
            if (endpoint != null && !endpoint.isBlank()) {
                normal.add(normalize(endpoint.trim()));
            }
        }
        return List.copyOf(normal);
    }

    private static String normalize(String endpoint) {
        String start = endpoint.substring(0, Math.min(HTTPS.length(), endpoint.length())).toLowerCase(Locale.ROOT);
        boolean plain = start.startsWith(HTTP);
        String scheme = plain ? HTTP : HTTPS;
        String rest = plain || start.startsWith(HTTPS) ? endpoint.substring(scheme.length()) : endpoint;
        if (rest.contains("://") || rest.indexOf('?') >= 0 || rest.indexOf('#') >= 0 || rest.indexOf('@') >= 0) {
            throw new SdkException("the endpoint must be a host with http:// or https:// before it and, if any, a port "
                    + "and a path behind it: " + (rest.indexOf('@') >= 0 ? "it names a user" : endpoint));
        }
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == '/') {
            end--;
        }
        return scheme.concat(withoutDefaultPort(rest.substring(0, end), plain ? ":80" : ":443"));
    }

    /** The port that goes without saying is not sent in the Host header, and so must not be signed in it. */
    private static String withoutDefaultPort(String rest, String port) {
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        if (authority.isEmpty()) {
            throw new SdkException("the endpoint has no host");
        }
        return authority.endsWith(port)
                ? authority.substring(0, authority.length() - port.length()) + rest.substring(authority.length())
                : rest;
    }
}
