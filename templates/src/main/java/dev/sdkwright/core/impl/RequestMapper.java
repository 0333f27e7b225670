package dev.sdkwright.core.impl;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.StreamedBody;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest.Builder;
import java.util.List;
import java.util.Map;

/** Makes of a request the one that the JDK sends, with exactly the headers that were signed. */
final class RequestMapper {

    private final String proxyAuthorization;

    /**
     * @param proxyAuthorization the value of the header, or null
     */
    RequestMapper(String proxyAuthorization) {
        this.proxyAuthorization = proxyAuthorization;
    }

    java.net.http.HttpRequest map(HttpRequest request) {
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
        return builder.method(request.getMethodName(), publisher(request)).build();
    }

    private static BodyPublisher publisher(HttpRequest request) {
        StreamedBody stream = request.getStreamedBody();
        if (stream != null) {
            BodyPublisher publisher = BodyPublishers.ofInputStream(() -> new OpenedBody(stream));
            // The JDK refuses a publisher of nothing.
            return stream.length() < 1 ? publisher : BodyPublishers.fromPublisher(publisher, stream.length());
        }
        byte[] body = request.getBodyAsBytes();
        return body == null || body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    /** The JDK writes Host and Content-Length itself and refuses them here, so they must be what it will write. */
    private static void addHeader(Builder builder, HttpRequest request, String name, String value) {
        if (name.equalsIgnoreCase("Host")) {
            return; // where it is another one, JdkTransport does not send the request
        }
        if (name.equalsIgnoreCase("Content-Length")) {
            if (!value.equals(String.valueOf(length(request)))) {
                throw new SdkException("the Content-Length header does not fit the body");
            }
        } else {
            builder.setHeader(name, value);
        }
    }

    private static long length(HttpRequest request) {
        if (request.getStreamedBody() != null) {
            return request.getStreamedBody().length();
        }
        byte[] body = request.getBodyAsBytes();
        return body == null ? 0 : body.length;
    }

    /** Of a URL that is none only what is wrong with it: its query may hold a key. */
    private static String reason(IllegalArgumentException e) {
        return e.getCause() instanceof URISyntaxException syntax ? ": " + syntax.getReason() : ": " + e.getMessage();
    }
}
