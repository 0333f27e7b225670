package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest.Builder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Makes of a request the one that the JDK sends, with exactly the headers that were signed. */
final class RequestMapper {

    private final String proxyAuthorization;

    RequestMapper(HttpConfig config) {
        proxyAuthorization = config.getProxyUsername() == null ? null : basic(config);
    }

    java.net.http.HttpRequest map(HttpRequest request) {
        byte[] body = request.getBodyAsBytes();
        Builder builder = java.net.http.HttpRequest.newBuilder();
        try {
            builder.uri(URI.create(request.getUri()));
            for (Map.Entry<String, List<String>> header : request.getHeaders().entrySet()) {
                addHeader(builder, request, header.getKey(), header.getValue().get(0));
            }
        } catch (IllegalArgumentException e) {
            throw new SdkException("the request to " + request.getEndpoint() + " cannot be sent" + reason(e));
        }
        if (request.getContentType() != null) {
            builder.setHeader("Content-Type", request.getContentType());
        }
        if (!request.haveHeader("Accept-Encoding")) {
            builder.setHeader("Accept-Encoding", "gzip");
        }
        if (proxyAuthorization != null) {
            builder.setHeader("Proxy-Authorization", proxyAuthorization);
        }
        BodyPublisher publisher = body == null || body.length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(body);
        return builder.method(request.getMethod().name(), publisher).build();
    }

    /** The JDK writes Host and Content-Length itself and refuses them here, so they must be what it will write. */
    private static void addHeader(Builder builder, HttpRequest request, String name, String value) {
        if (name.equalsIgnoreCase("Host")) {
            if (!value.equals(request.getAuthority())) {
                throw new SdkException("a Host header other than " + request.getAuthority() + " cannot be sent");
            }
        } else if (name.equalsIgnoreCase("Content-Length")) {
            byte[] body = request.getBodyAsBytes();
            if (!value.equals(String.valueOf(body == null ? 0 : body.length))) {
                throw new SdkException("the Content-Length header does not fit the body");
            }
        } else {
            builder.setHeader(name, value);
        }
    }

    /** Of a URL that is none only what is wrong with it: its query may hold a key. */
    private static String reason(IllegalArgumentException e) {
        return e.getCause() instanceof URISyntaxException syntax ? ": " + syntax.getReason() : ": " + e.getMessage();
    }

    private static String basic(HttpConfig config) {
        String password = config.getProxyPassword() == null ? "" : config.getProxyPassword();
        String pair = config.getProxyUsername() + ':' + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
