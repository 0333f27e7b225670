package dev.sdkwright.core.http;

import dev.sdkwright.core.auth.SigningAlgorithm;
import dev.sdkwright.core.exception.SdkException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The request that the builder makes. */
final class DefaultHttpRequest implements HttpRequest {

    private static final String SCHEME_END = "://";

    private final RequestParts parts;

    DefaultHttpRequest(RequestParts parts) {
        this.parts = parts;
    }

    @Override
    public HttpRequestBuilder builder() {
        return new HttpRequestBuilder(parts);
    }

    @Override
    public String getEndpoint() {
        return parts.endpoint();
    }

    @Override
    public String getAuthority() {
        return parts.endpoint().substring(authorityStart(parts.endpoint()), authorityEnd(parts.endpoint()));
    }

    @Override
    public String getPath() {
        String prefix = parts.endpoint().substring(authorityEnd(parts.endpoint()));
        String path = parts.path().path();
        return prefix.isEmpty() ? path : PercentEncoding.encodeLiteral(prefix).concat(path);
    }

    @Override
    public String getUnfilledPathParam() {
        return parts.path().unfilled();
    }

    @Override
    public HttpMethod getMethod() {
        return parts.method();
    }

    @Override
    public String getMethodName() {
        return parts.methodName();
    }

    @Override
    public Map<String, List<String>> getQueryParams() {
        return Collections.unmodifiableMap(parts.queryParams());
    }

    @Override
    public String getQueryParamsString() {
        return parts.query();
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return Collections.unmodifiableMap(parts.headers());
    }

    @Override
    public Boolean haveHeader(String name) {
        return parts.headers().containsKey(name);
    }

    @Override
    public String getHeader(String name) {
        List<String> values = parts.headers().get(name);
        return values == null ? null : values.get(0);
    }

    @Override
    public String getContentType() {
        return parts.contentType();
    }

    @Override
    public byte[] getBodyAsBytes() {
        return parts.body();
    }

    @Override
    public String getBodyAsString() {
        return parts.body() == null ? null : new String(parts.body(), MediaTypes.charset(parts.contentType()));
    }

    @Override
    public InputStream getBody() {
        return parts.body() == null ? null : new ByteArrayInputStream(parts.body());
    }

    @Override
    public StreamedBody getStreamedBody() {
        return parts.streamedBody();
    }

    @Override
    public boolean isResponseStreamed() {
        return parts.responseStreamed();
    }

    @Override
    public Duration getTimeout() {
        return parts.timeout();
    }

    @Override
    public SigningAlgorithm getSigningAlgorithm() {
        return parts.signingAlgorithm();
    }

    @Override
    public String getUri() {
        // Not by plus signs: the first call would pay for linking them.
        StringBuilder uri = new StringBuilder(128);
        uri.append(parts.endpoint(), 0, authorityEnd(parts.endpoint())).append(getPath());
        if (!parts.query().isEmpty()) {
            uri.append('?').append(parts.query());
        }
        return uri.toString();
    }

    @Override
    public URL getUrl() {
        try {
            return URI.create(getUri()).toURL();
        } catch (IllegalArgumentException | MalformedURLException e) {
            throw new SdkException("the endpoint is not a URL: " + parts.endpoint(), e);
        }
    }

    /** Names what is sent, without anything that parameters or headers hold. */
    @Override
    public String toString() {
        return parts.methodName() + " " + parts.endpoint() + parts.template();
    }

    private static int authorityStart(String endpoint) {
        int scheme = endpoint.indexOf(SCHEME_END);
        return scheme < 0 ? 0 : scheme + SCHEME_END.length();
    }

    private static int authorityEnd(String endpoint) {
        int slash = endpoint.indexOf('/', authorityStart(endpoint));
        return slash < 0 ? endpoint.length() : slash;
    }
}
