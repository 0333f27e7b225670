package dev.sdkwright.core.http;

/** The methods of RFC 9110 and RFC 5789 that operations use, and QUERY, which is safe and has a body (OpenAPI 3.2). */
public enum HttpMethod {
    GET, POST, PUT, DELETE, OPTIONS, HEAD, PATCH, TRACE, QUERY,

    /**
     * A method that is none of these, such as COPY; {@link HttpRequest#getMethodName()} says which. Nothing is known of
     * it, so that it is taken to change something each time it is sent.
     */
    OTHER;

    /** The method of a name, which tells upper from lower case (RFC 9110, section 9.1). */
    static HttpMethod of(String name) {
        for (HttpMethod method : values()) {
            if (method != OTHER && method.name().equals(name)) {
                return method;
            }
        }
        return OTHER;
    }
}
