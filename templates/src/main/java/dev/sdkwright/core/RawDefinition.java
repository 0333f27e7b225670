package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.ResponseReader;

/** An operation of which the answer itself is kept, too. */
final class RawDefinition<R, S> extends DerivedDefinition<R, ApiResponse<S>> {

    private final HttpRequestDef<R, S> definition;

    RawDefinition(HttpRequestDef<R, S> definition) {
        super(definition);
        this.definition = definition;
    }

    @Override
    public ApiResponse<S> readResponse(ResponseReader in) {
        S value = definition.readResponse(in);
        if (value instanceof SdkResponse response) {
            response.setHttpStatusCode(in.status());
        }
        return new ApiResponse<>(in.status(), in.headers(), value);
    }
}
