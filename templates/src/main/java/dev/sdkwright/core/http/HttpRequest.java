package dev.sdkwright.core.http;

import dev.sdkwright.core.auth.SigningAlgorithm;
import java.io.InputStream;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A request: immutable, and to be changed by way of {@link #builder()}. */
public interface HttpRequest {

    /** Begins a request from nothing. */
    static HttpRequestBuilder newBuilder() {
        return new HttpRequestBuilder();
    }

    /** Begins a request that so far equals this one. */
    HttpRequestBuilder builder();

    /** Scheme, host, and where it has them port and path prefix, without a slash at the end. */
    String getEndpoint();

    /** The host and, where the endpoint names one, the port: what the Host header says. */
    String getAuthority();

    /** The path below the host, encoded as it is sent, with the endpoint's prefix and the parameters filled in. */
    String getPath();

    /** The first path parameter that has no value, or null when all have. */
    String getUnfilledPathParam();

    HttpMethod getMethod();

    /** The method as it is sent, also where it is {@link HttpMethod#OTHER}. */
    default String getMethodName() {
        return getMethod().name();
    }

    /** The query parameters in the order in which they are sent; unmodifiable. */
    Map<String, List<String>> getQueryParams();

    /** The query encoded as it is sent, without a question mark; empty when there is none. */
    String getQueryParamsString();

    /**
     * The headers, one value for each name, in the order of their names without regard to case; unmodifiable. The map
     * finds names in any spelling. The content type is not among them.
     */
    Map<String, List<String>> getHeaders();

    /** Whether there is such a header, its name in any spelling. */
    Boolean haveHeader(String name);

    /** The value of a header, its name in any spelling; null when it is absent. */
    String getHeader(String name);

    /** The content type, or null. */
    String getContentType();

    /** The body, or null when there is none or it is {@link #getStreamedBody()}; not to be changed. */
    byte[] getBodyAsBytes();

    /** {@link #getBodyAsBytes()} as text, in the charset that the content type names; null when there is none. */
    String getBodyAsString();

    /** A stream over {@link #getBodyAsBytes()}; null when there is none. */
    InputStream getBody();

    /** The body that is read while it is sent; null when there is none, or it is {@link #getBodyAsBytes()}. */
    StreamedBody getStreamedBody();

    /** Whether the body of a successful answer is left unread, see {@link HttpResponse#isStreamed()}. */
    boolean isResponseStreamed();

    /** Within which time it must be answered where the transport would give it more; null for no such limit. */
    Duration getTimeout();

    /** How it is to be signed. */
    SigningAlgorithm getSigningAlgorithm();

    /** Endpoint, path and query together, as it is sent. */
    String getUri();

    /** Endpoint, path and query together, as it is sent. */
    URL getUrl();
}
