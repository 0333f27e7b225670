package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Collects what a request object says: parameters by their place, and the body. Optional ones that are null are left
 * out; required ones must be there and not empty.
 */
public final class RequestWriter {

    private final HttpRequestDef<?, ?> definition;
    private final HttpConfig config;
    private final HttpRequestBuilder request = HttpRequest.newBuilder();
    private StringBuilder cookies;

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
        request.withEndpoint(endpoint)
                .withMethod(definition.getMethod())
                .withPath(definition.getUri())
                .withSigningAlgorithm(config.getSigningAlgorithm());
        boolean silent = definition.getMethod() == HttpMethod.GET && config.isIgnoreContentTypeForGetRequest();
        request.withContentType(silent ? null : definition.getContentType());
    }

    /**
     * A parameter in the path, which is always required.
     *
     * @param name as in the path's braces
     * @param value its {@linkplain ParameterText text} is percent-encoded
     */
    public void path(String name, Object value) {
        if (isGiven(name, value)) {
            request.addPathParam(name, ParameterText.of(value));
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
            List<String> texts = texts(items);
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
     * A parameter in a header. The elements of a collection are separated by commas.
     *
     * @param name of the header
     * @param value null leaves it out
     * @throws SdkException when its text cannot be sent in a header
     */
    public void header(String name, Object value) {
        if (value == null) {
            return;
        }
        request.setHeader(name, value instanceof Collection<?> items
                ? String.join(",", texts(items))
                : ParameterText.of(value));
    }

    /** Like {@link #header(String, Object)}, but the value must be there and not empty. */
    public void requiredHeader(String name, Object value) {
        if (isGiven(name, value)) {
            header(name, value);
        }
    }

    /**
     * A parameter in a cookie.
     *
     * @param name of the cookie
     * @param value its text is percent-encoded; null leaves it out
     */
    public void cookie(String name, Object value) {
        if (value == null) {
            return;
        }
        if (cookies == null) {
            cookies = new StringBuilder();
        } else {
            cookies.append("; ");
        }
        cookies.append(name).append('=').append(PercentEncoding.encode(ParameterText.of(value)));
    }

    /** Like {@link #cookie(String, Object)}, but the value must be there and not empty. */
    public void requiredCookie(String name, Object value) {
        if (isGiven(name, value)) {
            cookie(name, value);
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

    /** Like {@link #body(Object, JsonCodec)}, but the value must be there and not empty. */
    public <T> void requiredBody(T value, JsonCodec<T> codec) {
        if (isGiven("body", value)) {
            body(value, codec);
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

    /** Like {@link #binaryBody(byte[])}, but the value must be there. */
    public void requiredBinaryBody(byte[] value) {
        if (isGiven("body", value)) {
            binaryBody(value);
        }
    }

    /** The request with everything that was written. */
    public HttpRequestBuilder toRequest() {
        if (cookies != null) {
            request.setHeader("Cookie", cookies.toString());
        }
        return request;
    }

    private void content(byte[] bytes, String defaultType) {
        request.withBody(bytes);
        // A body must say what it is, also on a GET whose content type is not to be sent without one.
        String named = definition.getContentType();
        request.withContentType(named == null ? defaultType : named);
    }

    private boolean isGiven(String name, Object value) {
        if (value != null && !isEmpty(value)) {
            return true;
        }
        if (config.isIgnoreRequiredValidation()) {
            return value != null;
        }
        throw new SdkException("request field " + name + " of operation " + definition.getName()
                + (value == null ? " is null" : " is empty") + ", but it is required");
    }

    private static boolean isEmpty(Object value) {
        return value instanceof CharSequence text && text.length() == 0
                || value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static List<String> texts(Collection<?> items) {
        List<String> texts = new ArrayList<>(items.size());
        for (Object item : items) {
            if (item != null) {
                texts.add(ParameterText.of(item));
            }
        }
        return texts;
    }
}
