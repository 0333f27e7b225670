package dev.sdkwright.core;

import java.util.List;
import java.util.Map;

/**
 * A successful answer as it came, beside what was read of it.
 *
 * @param <T> the type of the response object
 */
public final class ApiResponse<T> {

    private final int statusCode;
    private final Map<String, List<String>> headers;
    private final T value;

    ApiResponse(int statusCode, Map<String, List<String>> headers, T value) {
        this.statusCode = statusCode;
        this.headers = headers;
        this.value = value;
    }

    /** The status of the answer. */
    public int getStatusCode() {
        return statusCode;
    }

    /** All headers of the answer, unmodifiable; the map finds names in any spelling. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** The first value of a header, its name in any spelling; null when it is absent. */
    public String getHeader(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** What the provider's support asks for: the header {@code X-Request-Id}; null when it is absent. */
    public String getRequestId() {
        return getHeader("X-Request-Id");
    }

    /** What the call gives otherwise; null only where the operation gives nothing. */
    public T getValue() {
        return value;
    }

    /** Without the headers, which may hold what is nobody's business. */
    @Override
    public String toString() {
        return "ApiResponse {statusCode: " + statusCode + ", requestId: " + getRequestId() + ", value: " + value + "}";
    }
}
