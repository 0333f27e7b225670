package dev.sdkwright.core.invoker;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpRequestDef;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call that is being prepared. Not for use by several threads.
 *
 * @param <R> the type of the request object
 * @param <S> the type of the response object
 * @param <D> the type that the methods give
 */
public class BaseInvoker<R, S, D extends BaseInvoker<R, S, D>> {

    final R request;
    final HttpRequestDef<R, S> definition;
    final HcClient client;
    final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param request what is asked
     * @param definition the operation
     * @param client carries it out
     */
    public BaseInvoker(R request, HttpRequestDef<R, S> definition, HcClient client) {
        this.request = request;
        this.definition = definition;
        this.client = client;
    }

    /**
     * Sends a header with this call, in place of one that the request would have.
     *
     * @param name of the header
     * @param value of the header
     * @return this
     */
    public D addHeader(String name, String value) {
        headers.put(name, value);
        return self();
    }

    @SuppressWarnings("unchecked") // D is by declaration the type of this
    private D self() {
        return (D) this;
    }
}
