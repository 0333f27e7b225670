package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.ConnectionException;
import java.util.concurrent.CompletableFuture;

/**
 * The transport: carries one request to the server and its answer back, as they are. It follows no redirects, adds no
 * credentials and throws for no status. An implementation that holds resources may be {@link AutoCloseable}.
 *
 * <p>A body of a request is {@link HttpRequest#getBodyAsBytes()} or {@link HttpRequest#getStreamedBody()}. How it is to
 * be answered say {@link HttpRequest#getTimeout()} and {@link HttpRequest#isResponseStreamed()}.
 */
public interface HttpClient {

    /**
     * Sends a request and waits for the whole answer; for its beginning where the body is to be streamed.
     *
     * @param request complete with all headers that are signed
     * @return the answer, whatever its status
     * @throws ConnectionException when the server was not reached or the answer did not come complete
     */
    HttpResponse syncInvokeHttp(HttpRequest request) throws ConnectionException;

    /**
     * Sends a request without waiting.
     *
     * @param request complete with all headers that are signed
     * @return the answer to come, or the exception that {@link #syncInvokeHttp(HttpRequest)} throws; cancelling it
     *     gives the call up
     */
    CompletableFuture<HttpResponse> asyncInvokeHttp(HttpRequest request);
}
