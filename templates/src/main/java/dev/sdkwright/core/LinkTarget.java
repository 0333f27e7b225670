package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Where a link in an answer leads to. The request goes there with its credentials, so only servers that the caller
 * chose are followed to, however much an answer wants otherwise.
 */
final class LinkTarget {

    /** What is no part of a URI (RFC 3986, section 2), and still stands in many. */
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private LinkTarget() {
    }

    /**
     * The request at the place that a link leads to.
     *
     * @param request at the place where it would go itself
     * @param link relative to that place, or absolute
     * @param endpoints what else may be followed to
     * @throws SdkException when it leads elsewhere or is no URL
     */
    static HttpRequest request(HttpRequest request, String link, List<String> endpoints) {
        URI base = URI.create(request.getUri());
        URI target = resolve(base, link);
        String origin = origin(target);
        boolean known = origin.equals(origin(base))
                || endpoints.stream().anyMatch(endpoint -> origin.equals(origin(URI.create(endpoint))));
        if (!known || target.getRawUserInfo() != null) {
            throw new SdkException("the link " + link + " leads to another server than " + origin(base)
                    + "; it is not followed, since the request carries credentials");
        }
        String query = target.getRawQuery();
        // Servers write blanks as plus signs in queries; what is decoded here takes those for themselves.
        return request.builder().clearQueryParams()
                .withEndpoint(target.getScheme() + "://" + target.getRawAuthority())
                .withPath(target.getRawPath() + (query == null ? "" : '?' + query.replace("+", "%20")))
                .build();
    }

    private static URI resolve(URI base, String link) {
        try {
            // URI.resolve drops the last segment of the path when there is nothing but a query.
            URI reference = URI.create(link.startsWith("?") ? base.getRawPath() + legal(link) : legal(link));
            return base.resolve(reference);
        } catch (IllegalArgumentException e) {
            throw new SdkException("the link is not a URL: " + link, e);
        }
    }

    private static String legal(String link) {
        StringBuilder legal = new StringBuilder(link.length() + 16);
        link.codePoints().forEach(c -> {
            if (c > ' ' && c < 127 && ILLEGAL.indexOf(c) < 0) {
                legal.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    legal.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
                }
            }
        });
        return legal.toString();
    }

    /** Scheme, host and port (RFC 6454, section 4). */
    private static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null) { // such as one with an underscore
            return scheme + "://" + uri.getRawAuthority();
        }
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ':'
                + (uri.getPort() < 0 ? usual : uri.getPort());
    }
}
