package dev.sdkwright.core;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.http.StreamedBody;
import java.net.URI;
import java.util.Locale;

/**
 * The redirects of one call; see RFC 9110, section 15.4. The same host gets the request signed anew; another host
 * gets neither credentials nor the caller's headers, since the answer of a server must not decide who sees them.
 */
final class Redirects {

    private static final int MAX = 10;

    private HttpRequest current;
    private boolean foreign;
    private int count;

    /**
     * @param unsigned the first request as it was before signing
     */
    Redirects(HttpRequest unsigned) {
        this.current = unsigned;
    }

    boolean isRedirect(HttpResponse response) {
        return switch (response.getStatusCode()) {
            case 301, 302, 303, 307, 308 -> response.getHeader("Location") != null;
            default -> false;
        };
    }

    /** Whether the request has left the host that it was made for; it stays so even if it is led back. */
    boolean isForeign() {
        return foreign;
    }

    /** The next request, not signed. */
    HttpRequest follow(HttpResponse response) {
        if (++count > MAX) {
            throw failure(response, "more than " + MAX + " redirects");
        }
        URI target = target(response);
        String endpoint = target.getScheme().toLowerCase(Locale.ROOT) + "://" + target.getRawAuthority();
        if (!endpoint.equalsIgnoreCase(root(current))) {
            foreign = true;
        }
        String query = target.getRawQuery();
        String path = target.getRawPath() + (query == null ? "" : '?' + query);
        current = next(response, endpoint, path);
        return current;
    }

    private HttpRequest next(HttpResponse response, String endpoint, String path) {
        int status = response.getStatusCode();
        HttpRequestBuilder builder = foreign ? HttpRequest.newBuilder() : current.builder().clearQueryParams();
        builder.withEndpoint(endpoint).withPath(path).withMethodName(current.getMethodName());
        boolean asGet = status == 303 || status <= 302 && current.getMethod() == HttpMethod.POST;
        if (asGet && current.getMethod() != HttpMethod.HEAD) {
            builder.withMethod(HttpMethod.GET).withBody(null).withContentType(null);
        } else {
            keepBody(builder, response);
        }
        if (current.isResponseStreamed()) {
            builder.withStreamedResponse();
        }
        if (foreign) {
            keep(builder, "User-Agent");
            keep(builder, "Accept");
        }
        return builder.build();
    }

    private void keepBody(HttpRequestBuilder builder, HttpResponse response) {
        builder.withContentType(current.getContentType());
        StreamedBody stream = current.getStreamedBody();
        if (stream == null) {
            builder.withBody(current.getBodyAsBytes());
        } else if (stream.isReplayable()) {
            builder.withStreamedBody(stream);
        } else {
            throw failure(response, "the redirect cannot be followed: the body is a stream that was read");
        }
    }

    private void keep(HttpRequestBuilder builder, String header) {
        if (current.haveHeader(header)) {
            builder.setHeader(header, current.getHeader(header));
        }
    }

    private URI target(HttpResponse response) {
        String location = response.getHeader("Location");
        URI target;
        try {
            target = URI.create(current.getUri()).resolve(location);
        } catch (IllegalArgumentException e) {
            throw failure(response, "the redirect is not a URL: " + location);
        }
        boolean secure = "https".equalsIgnoreCase(target.getScheme());
        boolean downgrade = !secure && current.getEndpoint().startsWith("https");
        if (target.getRawAuthority() == null || downgrade || !secure && !"http".equalsIgnoreCase(target.getScheme())) {
            throw failure(response, "the redirect leads to " + location + ", which is not followed");
        }
        return target;
    }

    /** Scheme and authority. */
    private static String root(HttpRequest request) {
        String endpoint = request.getEndpoint();
        int authority = endpoint.indexOf("://") + 3;
        return endpoint.substring(0, authority) + request.getAuthority();
    }

    private static SdkException failure(HttpResponse response, String text) {
        return ServiceResponseException.mapException(
                response.getStatusCode(), null, text, response.getHeader("X-Request-Id")).withResponse(response);
    }
}
