/**
 * HTTP/1.1 over sockets that a calling thread waits on: see RFC 9112. It knows requests as the client has them, and
 * fails with the exceptions of {@code java.io} and {@code java.net}.
 */
package dev.sdkwright.core.impl.socket;
