package dev.sdkwright.core.invoker;

import dev.sdkwright.core.ApiResponse;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpRequestDef;

/**
 * One call that waits for its answer.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 */
public class SyncInvoker<R, S> extends BaseInvoker<R, S, SyncInvoker<R, S>> {

    public SyncInvoker(R request, HttpRequestDef<R, S> definition, HcClient client) {
        super(request, definition, client);
    }

    /** Makes the call. */
    public S invoke() {
        return client.syncInvokeHttp(request, definition, options);
    }

    /** Makes the call and gives its answer with status, headers and request id. */
    public ApiResponse<S> invokeRaw() {
        return client.syncInvokeRaw(request, definition, options);
    }
}
