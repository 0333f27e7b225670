package dev.sdkwright.core.http;

/** The methods of RFC 9110 and RFC 5789 that operations use. */
public enum HttpMethod {
    GET, POST, PUT, DELETE, OPTIONS, HEAD, PATCH, TRACE
}
