package dev.sdkwright.core.http;

import dev.sdkwright.core.auth.SigningAlgorithm;
import dev.sdkwright.core.exception.SdkException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a request together. After {@link #build()} it may be used on; the request that was built does not change. */
public final class HttpRequestBuilder {

    private String endpoint = "";
    private String template = "";
    private HttpMethod method = HttpMethod.GET;
    private String methodName = HttpMethod.GET.name();
    private String contentType;
    private byte[] body;
    private String bodyText;
    private StreamedBody streamedBody;
    private boolean responseStreamed;
    private Duration timeout;
    private SigningAlgorithm signingAlgorithm = SigningAlgorithm.HMAC_SHA256;
    private Map<String, String> pathParams = new LinkedHashMap<>();
    private Map<String, String> encodedPathParams = Map.of();
    private final QueryParams query;
    private TreeMap<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** The path with its parameters, as soon as a request needed it; null after a change. */
    private PathTemplate path;

    /** Whether a request holds the map; it is then copied before the next change. */
    private boolean pathShared;
    private boolean headersShared;

    HttpRequestBuilder() {
        query = new QueryParams();
    }

    HttpRequestBuilder(RequestParts parts) {
        endpoint = parts.endpoint();
        template = parts.template();
        path = parts.path();
        method = parts.method();
        methodName = parts.methodName();
        contentType = parts.contentType();
        body = parts.body();
        streamedBody = parts.streamedBody();
        responseStreamed = parts.responseStreamed();
        timeout = parts.timeout();
        signingAlgorithm = parts.signingAlgorithm();
        pathParams = parts.pathParams();
        query = new QueryParams(parts);
        encodedPathParams = parts.encodedPathParams();
        headers = parts.headers();
        share();
    }

    /**
     * Sets where it goes.
     *
     * @param endpoint scheme, host and, if any, port and path prefix; slashes at the end are dropped
     * @return this
     */
    public HttpRequestBuilder withEndpoint(String endpoint) {
        int end = endpoint.length();
        while (end > 0 && endpoint.charAt(end - 1) == '/') {
            end--;
        }
        this.endpoint = endpoint.substring(0, end);
        return this;
    }

    /**
     * Sets the path below the endpoint.
     *
     * @param path with parameters in braces; a query at its end goes to the query parameters
     * @return this
     */
    public HttpRequestBuilder withPath(String path) {
        int question = path.indexOf('?');
        if (question >= 0) {
            query.addFixed(path.substring(question + 1));
        }
        template = question < 0 ? path : path.substring(0, question);
        this.path = null;
        return this;
    }

    public HttpRequestBuilder withMethod(HttpMethod method) {
        return withMethod(method, method.name());
    }

    /**
     * Sets the method, which may be one that {@link HttpMethod} does not list.
     *
     * @param name as it is sent, in upper and lower case as it is
     * @return this
     * @throws SdkException if it cannot be sent (RFC 9110, section 9.1)
     */
    public HttpRequestBuilder withMethodName(String name) {
        if (!HeaderRules.isToken(name)) {
            throw new SdkException("the method is empty or has a character that cannot be sent: " + name);
        }
        return withMethod(HttpMethod.of(name), name);
    }

    HttpRequestBuilder withMethod(HttpMethod method, String name) {
        this.method = method;
        this.methodName = name;
        return this;
    }

    /**
     * Sets the content type.
     *
     * @param contentType null for none
     * @return this
     */
    public HttpRequestBuilder withContentType(String contentType) {
        this.contentType = contentType == null ? null : HeaderRules.value("Content-Type", contentType);
        return this;
    }

    /**
     * Sets the body.
     *
     * @param body null for none; not copied, and so not to be changed afterwards
     * @return this
     */
    public HttpRequestBuilder withBody(byte[] body) {
        this.body = body;
        bodyText = null;
        streamedBody = null;
        return this;
    }

    /**
     * Sets the body.
     *
     * @param body encoded in the charset that the content type names, else in UTF-8; null for none
     * @return this
     */
    public HttpRequestBuilder withBodyAsString(String body) {
        this.body = null;
        bodyText = body;
        streamedBody = null;
        return this;
    }

    /**
     * Sets a body that is read while it is sent, in place of one that is held as bytes.
     *
     * @param body null for none
     * @return this
     */
    public HttpRequestBuilder withStreamedBody(StreamedBody body) {
        withBody(null);
        streamedBody = body;
        return this;
    }

    /**
     * Sets within which time it must be answered.
     *
     * @param timeout null for what the transport gives
     * @return this
     */
    public HttpRequestBuilder withTimeout(Duration timeout) {
        this.timeout = timeout;
        return this;
    }

    /** Asks the transport to leave the body of a successful answer unread; see {@link HttpResponse#isStreamed()}. */
    public HttpRequestBuilder withStreamedResponse() {
        responseStreamed = true;
        return this;
    }

    public HttpRequestBuilder withSigningAlgorithm(SigningAlgorithm signingAlgorithm) {
        this.signingAlgorithm = signingAlgorithm;
        return this;
    }

    /**
     * Adds a header. To a header that is there already, in any spelling, the value is added behind a comma, as RFC
     * 9110, section 5.3, allows, so that what is signed and what is sent is one line; the same value is not added
     * twice.
     *
     * @param name a token
     * @param value printable ASCII; blanks around it are dropped
     * @return this
     * @throws SdkException when name or value cannot be sent
     */
    public HttpRequestBuilder addHeader(String name, String value) {
        String line = HeaderRules.value(name, value);
        List<String> present = headers.get(name);
        if (present == null) {
            return setHeader(name, line);
        }
        return present.get(0).equals(line) ? this : setHeader(name, present.get(0) + "," + line);
    }

    /**
     * Adds headers; see {@link #addHeader(String, String)}.
     *
     * @param headers values by name
     * @return this
     */
    public HttpRequestBuilder addHeaders(Map<String, String> headers) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            addHeader(header.getKey(), header.getValue());
        }
        return this;
    }

    /**
     * Sets a header in place of those with its name in any spelling.
     *
     * @param name a token
     * @param value printable ASCII; blanks around it are dropped
     * @return this
     * @throws SdkException when name or value cannot be sent
     */
    public HttpRequestBuilder setHeader(String name, String value) {
        String line = HeaderRules.value(name, value);
        if ("Content-Type".equalsIgnoreCase(name)) {
            contentType = line;
            return this;
        }
        if (headersShared) {
            headers = new TreeMap<>(headers);
            headersShared = false;
        }
        headers.remove(name); // put alone would keep the earlier spelling
        headers.put(name, List.of(line));
        return this;
    }

    /**
     * Sets a header unless there is one with its name in any spelling.
     *
     * @param name a token
     * @param value printable ASCII; blanks around it are dropped; null leaves the header out
     * @return this
     * @throws SdkException when name or value cannot be sent
     */
    public HttpRequestBuilder setHeaderIfAbsent(String name, String value) {
        return value == null || headers.containsKey(name) ? this : setHeader(name, value);
    }

    /**
     * Adds a query parameter.
     *
     * @param name not encoded
     * @param values not encoded, sent in this order; none is sent like one empty value
     * @return this
     */
    public HttpRequestBuilder addQueryParam(String name, List<String> values) {
        query.add(name, values);
        return this;
    }

    /**
     * Adds a query parameter whose value is encoded in a way of its own.
     *
     * @param name not encoded
     * @param value encoded
     */
    void addEncodedQueryParam(String name, String value) {
        query.addEncoded(name, value);
    }

    /** Drops all query parameters. */
    public HttpRequestBuilder clearQueryParams() {
        query.clear();
        return this;
    }

    /**
     * Gives a path parameter its value.
     *
     * @param name as in the path's braces
     * @param value not encoded; null takes the value away
     * @return this
     */
    public HttpRequestBuilder addPathParam(String name, Object value) {
        if (pathShared) {
            pathParams = new LinkedHashMap<>(pathParams);
            pathShared = false;
        }
        path = null;
        if (encodedPathParams.containsKey(name)) {
            encodedPathParams = new LinkedHashMap<>(encodedPathParams);
            encodedPathParams.remove(name);
        }
        if (value == null) {
            pathParams.remove(name);
        } else {
            pathParams.put(name, value.toString());
        }
        return this;
    }

    /**
     * Gives a path parameter a value that is encoded in a way of its own.
     *
     * @param name as in the path's braces
     * @param value encoded
     */
    void addEncodedPathParam(String name, String value) {
        addPathParam(name, PercentEncoding.decode(value));
        encodedPathParams = QueryParams.with(encodedPathParams, name, value);
    }

    /**
     * Gives a path parameter its value unless the caller gave one.
     *
     * @param name as in the path's braces
     * @param value not encoded; null leaves it without
     * @return this
     */
    public HttpRequestBuilder addAutoFilledPathParam(String name, String value) {
        return value == null || pathParams.containsKey(name) ? this : addPathParam(name, value);
    }

    /**
     * Makes the request.
     *
     * @throws SdkException when a parameter would make a segment of the path mean another place
     */
    public HttpRequest build() {
        if (bodyText != null) {
            body = bodyText.getBytes(MediaTypes.charset(contentType));
            bodyText = null;
        }
        if (path == null) {
            path = new PathTemplate(template, pathParams, encodedPathParams);
        }
        share();
        return new DefaultHttpRequest(new RequestParts(endpoint, template, path, query.text(), method, methodName,
                contentType, body, streamedBody, responseStreamed, timeout, signingAlgorithm, pathParams,
                encodedPathParams, query.given(), query.encoded(), headers));
    }

    private void share() {
        pathShared = true;
        headersShared = true;
    }
}
