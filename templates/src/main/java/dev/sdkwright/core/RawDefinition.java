package dev.sdkwright.core;

import dev.sdkwright.core.auth.SecurityRequirement;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;

/** An operation of which the answer itself is kept, too. */
final class RawDefinition<R, S> extends HttpRequestDef<R, ApiResponse<S>> {

    private final HttpRequestDef<R, S> definition;

    RawDefinition(HttpRequestDef<R, S> definition) {
        super(definition.getName(), definition.getMethod(), definition.getUri(), definition.getContentType());
        this.definition = definition;
    }

    @Override
    public SecurityRequirement security() {
        return definition.security();
    }

    @Override
    public String server() {
        return definition.server();
    }

    @Override
    public boolean isResponseStreamed() {
        return definition.isResponseStreamed();
    }

    @Override
    public void writeRequest(R request, RequestWriter out) {
        definition.writeRequest(request, out);
    }

    @Override
    public ApiResponse<S> readResponse(ResponseReader in) {
        S value = definition.readResponse(in);
        if (value instanceof SdkResponse response) {
            response.setHttpStatusCode(in.status());
        }
        return new ApiResponse<>(in.status(), in.headers(), value);
    }

    @Override
    public Object readError(ResponseReader in) {
        return definition.readError(in);
    }
}
