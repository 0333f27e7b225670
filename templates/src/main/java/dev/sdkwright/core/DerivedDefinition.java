package dev.sdkwright.core;

import dev.sdkwright.core.auth.SecurityRequirement;
import dev.sdkwright.core.http.HttpRequestDef;
import dev.sdkwright.core.http.RequestWriter;
import dev.sdkwright.core.http.ResponseReader;

/** An operation of which the answer is taken in another way than its own. */
abstract class DerivedDefinition<R, S> extends HttpRequestDef<R, S> {

    private final HttpRequestDef<R, ?> definition;

    DerivedDefinition(HttpRequestDef<R, ?> definition) {
        super(definition.getName(), definition.getMethodName(), definition.getUri(), definition.getContentType());
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
    public boolean isAnsweredByRedirect() {
        return definition.isAnsweredByRedirect();
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
    public Object readError(ResponseReader in) {
        return definition.readError(in);
    }
}
