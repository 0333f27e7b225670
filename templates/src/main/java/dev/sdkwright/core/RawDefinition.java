package dev.sdkwright.core;

import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.ResponseReader;

/** An operation of which the answer itself is kept, too. */
final class RawDefinition<R, S> extends DerivedDefinition<R, ApiResponse<S>> {

    private final HttpRequestDef<R, S> definition;

    private RawDefinition(HttpRequestDef<R, S> definition) {
        super(definition);
        this.definition = definition;
    }

    /** Not its constructor: whoever calls that has this class loaded, needed or not. */
    static <R, S> HttpRequestDef<R, ApiResponse<S>> of(HttpRequestDef<R, S> definition) {
        return new RawDefinition<>(definition);
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
