package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings endpoints to the form in which they are signed and sent. */
final class Endpoints {

    /** How the message begins when there is no place to call. */
    static final String NONE = "Could not find any endpoints, at least one endpoint is required: ";

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

    /**
     * The endpoint that the address of a contract's server is.
     *
     * @param server variables in braces, with their defaults behind an equals sign and, where only some values can be
     *     chosen, the others behind bars
     * @param variables values that count more than the defaults
     * @throws SdkException when a variable is missing, not there or given a value that it cannot have, or when the
     *     address is relative
     */
    static String ofServer(String server, Map<String, String> variables) {
        for (String name : variables.keySet()) {
            if (!server.contains('{' + name + '}') && !server.contains('{' + name + '=')) {
                throw new SdkException("the contract's server " + server + " has no variable " + name);
            }
        }
        String filled = fill(server, variables);
        if (!isAbsolute(filled)) {
            throw new SdkException(NONE + "the contract says where the service is only relative to where the contract "
                    + "was found; call withEndpoint(\"https://...host..." + (filled.startsWith("/") ? "" : "/") + filled
                    + "\") before build()");
        }
        return normalize(withScheme(filled));
    }

    /**
     * The endpoint of an operation that has a server of its own.
     *
     * @param server as the contract says it
     * @param endpoint the client's, to which the server may be relative
     * @param variables values that count more than the defaults; null when the caller named the endpoint: then an
     *     address that is not relative to it does not count
     */
    static String ofOperation(String server, String endpoint, Map<String, String> variables) {
        String filled = fill(server, variables == null ? Map.of() : variables);
        if (isAbsolute(filled)) {
            return variables == null ? endpoint : normalize(withScheme(filled));
        }
        try {
            return normalize(URI.create(endpoint + '/').resolve(filled).toString());
        } catch (IllegalArgumentException e) {
            throw new SdkException("the contract's server is not a URL: " + filled, e);
        }
    }

    private static boolean isAbsolute(String server) {
        return server.startsWith("//") || server.contains("://");
    }

    /** What leaves the scheme open goes by https. */
    private static String withScheme(String server) {
        return server.startsWith("//") ? "https:" + server : server;
    }

    private static String fill(String server, Map<String, String> variables) {
        StringBuilder filled = new StringBuilder(server.length());
        int from = 0;
        for (int open = server.indexOf('{'); open >= 0; open = server.indexOf('{', from)) {
            int close = server.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(server, from, open).append(value(server.substring(open + 1, close), variables));
            from = close + 1;
        }
        return filled.append(server, from, server.length()).toString();
    }

    private static String value(String variable, Map<String, String> variables) {
        int equals = variable.indexOf('=');
        String name = equals < 0 ? variable : variable.substring(0, equals);
        String given = variables.get(name);
        if (given == null && equals < 0) {
            throw new SdkException(NONE + "the address of the contract's server has the variable " + name
                    + ": call withServerVariable(\"" + name + "\", ...) or withEndpoint(...) before build()");
        }
        String[] choices = variable.substring(equals + 1).split("\\|", -1);
        if (given != null && choices.length > 1 && !List.of(choices).contains(given)) {
            throw new SdkException("the variable " + name + " of the contract's server is one of "
                    + new LinkedHashSet<>(List.of(choices)) + ", not " + given
                    + "; withEndpoint(...) names any other place");
        }
        return given == null ? choices[0] : given;
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
