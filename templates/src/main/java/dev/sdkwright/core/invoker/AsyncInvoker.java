package dev.sdkwright.core.invoker;

import dev.sdkwright.core.ApiResponse;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpRequestDef;
import java.util.concurrent.CompletableFuture;

/**
 * One call that does not wait for its answer.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 */
public class AsyncInvoker<R, S> extends BaseInvoker<R, S, AsyncInvoker<R, S>> {

    public AsyncInvoker(R request, HttpRequestDef<R, S> definition, HcClient client) {
        super(request, definition, client);
    }

    /** Makes the call; all that goes wrong with it is told by the future. */
    public CompletableFuture<S> invoke() {
        return client.asyncInvokeHttp(request, definition, options);
    }

    /** Makes the call; its answer comes with status, headers and request id. */
    public CompletableFuture<ApiResponse<S>> invokeRaw() {
        return client.asyncInvokeRaw(request, definition, options);
    }
}
