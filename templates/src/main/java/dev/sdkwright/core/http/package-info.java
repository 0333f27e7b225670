/**
 * Requests and responses as data, the transport they go through ({@link dev.sdkwright.core.http.HttpClient}), and the
 * definition of an operation ({@link dev.sdkwright.core.http.HttpRequestDef}) that turns model objects into them.
 */
package dev.sdkwright.core.http;
