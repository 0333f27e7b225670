package dev.sdkwright.core.http;

/** The methods of RFC 9110 and RFC 5789 that operations use, and QUERY, which is safe and has a body (OpenAPI 3.2). */
public enum HttpMethod {
    GET, POST, PUT, DELETE, OPTIONS, HEAD, PATCH, TRACE, QUERY
}
