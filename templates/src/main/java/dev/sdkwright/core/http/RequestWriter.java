package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Collects what a request object says: parameters by their place, and the body. Optional ones that are null are left
 * out; required parameters must be there and not empty, a required body must be there. Where a parameter's style is
 * not given it is the default of its place (OAS 3.1.1, section 4.8.12.2.2), of which only objects need to be told.
 */
public final class RequestWriter {

    private final HttpRequestDef<?, ?> definition;
    private final HttpConfig config;
    private final HttpRequestBuilder request = HttpRequest.newBuilder();
    private StringBuilder cookies;
    private String contentType;
    private boolean contentTypeGiven;
    private FormBody form;
    private MultipartBody multipart;

    /**
     * Begins the request of an operation.
     *
     * @param definition the operation
     * @param endpoint where it goes
     * @param config what the client is set to
     */
    public RequestWriter(HttpRequestDef<?, ?> definition, String endpoint, HttpConfig config) {
        this.definition = definition;
        this.config = config;
        this.contentType = definition.getContentType();
        request.withEndpoint(endpoint)
                .withMethod(definition.getMethod(), definition.getMethodName())
                .withPath(definition.getUri())
                .withSigningAlgorithm(config.getSigningAlgorithm());
        boolean silent = definition.getMethod() == HttpMethod.GET && config.isIgnoreContentTypeForGetRequest();
        request.withContentType(silent ? null : contentType);
    }

    /**
     * Refuses a request without a value.
     *
     * @param name of the parameter
     * @param value null where it is not given
     * @param <T> its type
     * @return the same value
     * @throws SdkException when it is null or empty
     */
    public <T> T required(String name, T value) {
        return isGiven(name, value) ? value : null;
    }

    /**
     * A parameter in the path, which is always required.
     *
     * @param name as in the path's braces
     * @param value its {@linkplain ParameterText text} is percent-encoded; elements are separated by commas
     */
    public void path(String name, Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            path(name, value, ParameterStyle.SIMPLE);
        } else if (isGiven(name, value)) {
            request.addPathParam(name, ParameterText.of(value));
        }
    }

    /**
     * A parameter in the path, which is always required.
     *
     * @param name as in the path's braces
     * @param value an object as a map
     * @param style one of those for paths
     */
    public void path(String name, Object value, ParameterStyle style) {
        if (isGiven(name, value)) {
            request.addEncodedPathParam(name, StyledText.path(style, name, value));
        }
    }

    /**
     * A parameter in the query. A collection repeats the name for each of its elements and is left out when it is
     * empty; a map gives {@code name[key]=value} for each of its entries.
     *
     * @param name not encoded
     * @param value null leaves it out
     */
    public void query(String name, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                query(name + '[' + entry.getKey() + ']', entry.getValue());
            }
        } else if (value instanceof Collection<?> items) {
            List<String> texts = ParameterText.ofAll(items);
            if (!texts.isEmpty()) {
                request.addQueryParam(name, texts);
            }
        } else {
            request.addQueryParam(name, List.of(ParameterText.of(value)));
        }
    }

    /** Like {@link #query(String, Object)}, but the value must be there and not empty. */
    public void requiredQuery(String name, Object value) {
        if (isGiven(name, value)) {
            query(name, value);
        }
    }

    /**
     * A parameter in the query.
     *
     * @param name not encoded
     * @param value an object as a map; null leaves it out, and so does an empty list
     * @param style one of those for queries
     */
    public void query(String name, Object value, ParameterStyle style) {
        addPairs(StyledPairs.of(style, name, value, Escape.PERCENT));
    }

    /** Like {@link #query(String, Object, ParameterStyle)}, but reserved characters are not encoded. */
    public void reservedQuery(String name, Object value, ParameterStyle style) {
        addPairs(StyledPairs.of(style, name, value, Escape.RESERVED));
    }

    private void addPairs(List<StyledPairs.Pair> pairs) {
        for (StyledPairs.Pair pair : pairs) {
            request.addEncodedQueryParam(PercentEncoding.decode(pair.name()), pair.value());
        }
    }

    /**
     * A parameter in a header. Elements are separated by commas; a list without any is left out.
     *
     * @param name of the header
     * @param value null leaves it out
     * @throws SdkException when its text cannot be sent in a header
     */
    public void header(String name, Object value) {
        header(name, value, ParameterStyle.SIMPLE);
    }

    /**
     * A parameter in a header.
     *
     * @param name of the header
     * @param value an object as a map; null leaves it out
     * @param style one of those for headers
     * @throws SdkException when its text cannot be sent in a header
     */
    public void header(String name, Object value, ParameterStyle style) {
        if (value != null && !isEmptyContainer(value)) {
            String text = StyledText.header(style, value);
            request.setHeader(name, text);
            if ("Content-Type".equalsIgnoreCase(name)) {
                contentType = text; // of the body that may follow
                contentTypeGiven = true;
            }
        }
    }

    /** Like {@link #header(String, Object)}, but the value must be there and not empty. */
    public void requiredHeader(String name, Object value) {
        if (isGiven(name, value)) {
            header(name, value);
        }
    }

    /**
     * A parameter in a cookie. A collection repeats the name for each of its elements.
     *
     * @param name of the cookie
     * @param value its text is percent-encoded; null leaves it out
     */
    public void cookie(String name, Object value) {
        cookie(name, value, ParameterStyle.FORM_EXPLODED);
    }

    /**
     * A parameter in a cookie. Several pairs are separated as cookies are (RFC 6265, section 4.2.1), which the style by
     * itself does not know; see OAS 3.1.1, appendix D.
     *
     * @param name of the cookie
     * @param value an object as a map; null leaves it out
     * @param style one of those for cookies
     */
    public void cookie(String name, Object value, ParameterStyle style) {
        for (StyledPairs.Pair pair : StyledPairs.of(style, name, value, Escape.PERCENT)) {
            // The contract's own name is a token already; the names of members may be anything.
            boolean own = PercentEncoding.decode(pair.name()).equals(name);
            addCookie(own ? name : pair.name(), pair.value());
        }
    }

    /**
     * Like {@link #cookie(String, Object, ParameterStyle)}, but nothing is percent-encoded: what cannot stand in a
     * cookie must have been escaped as the service wants it; see OAS 3.2.0, section 4.12.3 (style {@code cookie}).
     *
     * @throws SdkException when a value, or the name of a member, cannot be sent in a cookie
     */
    public void plainCookie(String name, Object value, ParameterStyle style) {
        for (StyledPairs.Pair pair : StyledPairs.of(style, name, value, Escape.NONE)) {
            if (!isPlain(pair.name()) || pair.name().indexOf('=') >= 0 || !isPlain(pair.value())) {
                throw new SdkException("cookie " + name + " has characters that cannot be sent in a cookie as they "
                        + "are: only visible ones of ASCII without semicolons can; escape the others");
            }
            addCookie(pair.name(), pair.value());
        }
    }

    /** A semicolon would begin another cookie, and white space and controls would end it (RFC 6265, section 4.1.1). */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != ';');
    }

    private void addCookie(String name, String value) {
        if (cookies == null) {
            cookies = new StringBuilder();
        } else {
            cookies.append("; ");
        }
        cookies.append(name).append('=').append(value);
    }

    /** Like {@link #cookie(String, Object)}, but the value must be there and not empty. */
    public void requiredCookie(String name, Object value) {
        if (isGiven(name, value)) {
            cookie(name, value);
        }
    }

    /** What is to be answered with, unless a parameter says so. */
    public void accept(String mediaTypes) {
        request.setHeaderIfAbsent("Accept", mediaTypes);
    }

    /** What the body is sent as, where it is not what its kind usually is and no parameter says so. */
    public void contentType(String mediaType) {
        if (!contentTypeGiven) {
            contentType = mediaType;
        }
    }

    /**
     * The body as JSON.
     *
     * @param value null for no body
     * @param codec writes it
     * @param <T> its type
     */
    public <T> void body(T value, JsonCodec<T> codec) {
        if (value != null) {
            content(Json.encode(value, codec), MediaTypes.JSON);
        }
    }

    /** Like {@link #body(Object, JsonCodec)}, but the value must be there; it may be empty. */
    public <T> void requiredBody(T value, JsonCodec<T> codec) {
        requireBody(value);
        body(value, codec);
    }

    /** JSON null as the body, which is not the same as none. */
    public void nullBody() {
        content("null".getBytes(StandardCharsets.US_ASCII), MediaTypes.JSON);
    }

    /**
     * The body as text, in UTF-8 unless its content type names another charset.
     *
     * @param value null for no body
     */
    public void textBody(Object value) {
        if (value != null) {
            String type = MediaTypes.withCharset(contentType == null ? "text/plain" : contentType);
            contentType = type;
            content(ParameterText.of(value).getBytes(MediaTypes.charset(type)), type);
        }
    }

    /**
     * The body as bytes.
     *
     * @param value null for no body
     */
    public void binaryBody(byte[] value) {
        if (value != null) {
            content(value, "application/octet-stream");
        }
    }

    /**
     * The body as bytes that are read while it is sent.
     *
     * @param value null for no body
     */
    public void streamedBody(StreamedBody value) {
        if (value != null) {
            request.withStreamedBody(value);
            request.withContentType(contentType == null ? "application/octet-stream" : contentType);
        }
    }

    /** A body of fields, {@code application/x-www-form-urlencoded}, to be filled in. */
    public FormBody form() {
        form = new FormBody();
        return form;
    }

    /** A body of parts, {@code multipart/form-data} unless it is said otherwise, to be filled in. */
    public MultipartBody multipart() {
        multipart = new MultipartBody();
        return multipart;
    }

    /**
     * Refuses a request without a body.
     *
     * @param value the body; it may be empty
     * @throws SdkException when it is null
     */
    public void requireBody(Object value) {
        if (value == null && !config.isIgnoreRequiredValidation()) {
            throw missing("body", " is null");
        }
    }

    /** The request with everything that was written. */
    public HttpRequestBuilder toRequest() {
        if (cookies != null) {
            request.setHeader("Cookie", cookies.toString());
        }
        if (form != null) {
            content(form.toBytes(), FormBody.TYPE);
        } else if (multipart != null) {
            contentType = multipart.contentType(contentType);
            if (multipart.isStreamed()) {
                streamedBody(multipart.toStream());
            } else {
                content(multipart.toBytes(), contentType);
            }
        }
        return request;
    }

    private void content(byte[] bytes, String defaultType) {
        request.withBody(bytes);
        // A body must say what it is, also on a GET whose content type is not to be sent without one.
        request.withContentType(contentType == null ? defaultType : contentType);
    }

    private boolean isGiven(String name, Object value) {
        if (value != null && !isEmpty(value)) {
            return true;
        }
        if (config.isIgnoreRequiredValidation()) {
            return value != null;
        }
        throw missing(name, value == null ? " is null" : " is empty");
    }

    private SdkException missing(String name, String problem) {
        return new SdkException("request field " + name + " of operation " + definition.getName() + problem
                + ", but it is required");
    }

    private static boolean isEmpty(Object value) {
        return value instanceof CharSequence text && text.length() == 0 || isEmptyContainer(value);
    }

    private static boolean isEmptyContainer(Object value) {
        return value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
