package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.PercentEncoding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Signs requests as the provider publishes it ("AK/SK signing", API Gateway): a canonical form of the request is
 * hashed, and the hash is signed. The server makes the same form of what arrives, so it covers what is really sent.
 */
final class RequestSigner {

    private static final byte[] NO_BODY = {};

    private final SignatureScheme scheme;

    RequestSigner(SignatureScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Signs a request.
     *
     * @param request what the builder began with
     * @param builder with everything that is to be sent; Host and X-Sdk-Date are added when they are missing
     * @return the request with its Authorization header
     */
    HttpRequest sign(HttpRequest request, HttpRequestBuilder builder) {
        builder.setHeaderIfAbsent("Host", request.getAuthority());
        String date = request.getHeader("X-Sdk-Date");
        if (date == null) {
            date = SdkDate.of(Instant.now());
            builder.setHeader("X-Sdk-Date", date);
        }
        HttpRequest complete = builder.build();
        StringBuilder names = new StringBuilder();
        String canonical = canonical(complete, names);
        String hash = Hex.of(scheme.digest().hash(Hmac.utf8(canonical)));
        return builder.setHeader("Authorization", scheme.authorization(date, hash, names.toString())).build();
    }

    private String canonical(HttpRequest request, StringBuilder names) {
        StringBuilder text = new StringBuilder(512);
        text.append(request.getMethodName()).append('\n');
        appendPath(text, request.getPath());
        text.append('\n').append(CanonicalQuery.of(request.getQueryParamsString())).append('\n');
        appendHeaders(text, names, request.getHeaders());
        return text.append('\n').append(names).append('\n').append(payloadHash(request)).toString();
    }

    private static void appendPath(StringBuilder text, String path) {
        String normal = PercentEncoding.normalize(path);
        text.append(normal);
        if (!normal.endsWith("/")) {
            text.append('/');
        }
    }

    /**
     * All headers but the content type, which is not among them, and names that gateways drop for their underscore.
     */
    private static void appendHeaders(StringBuilder text, StringBuilder names, Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (header.getKey().indexOf('_') < 0) {
                String name = header.getKey().toLowerCase(Locale.ROOT);
                text.append(name).append(':').append(header.getValue().get(0)).append('\n');
                if (names.length() > 0) {
                    names.append(';');
                }
                names.append(name);
            }
        }
    }

    private String payloadHash(HttpRequest request) {
        String given = request.getHeader(scheme.algorithm().contentHeader());
        if (given != null) {
            return given;
        }
        byte[] body = request.getBodyAsBytes();
        return Hex.of(scheme.digest().hash(body == null ? NO_BODY : body));
    }
}
