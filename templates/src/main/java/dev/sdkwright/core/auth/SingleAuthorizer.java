package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** One credential for every operation but those that take none. */
final class SingleAuthorizer implements Authorizer {

    private final ICredential credential;

    /**
     * @param credential null for a client without
     */
    SingleAuthorizer(ICredential credential) {
        this.credential = credential;
    }

    @Override
    public HttpRequest authorize(HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport) {
        if (credential == null) {
            return request;
        }
        return definition.security() == SecurityRequirement.NONE
                ? credential.fillRequest(request)
                : credential.syncProcessAuthRequest(request, transport);
    }

    @Override
    public CompletableFuture<HttpRequest> authorizeAsync(
            HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport) {
        return credential == null || definition.security() == SecurityRequirement.NONE
                ? CompletableFuture.completedFuture(authorize(request, definition, transport))
                : credential.processAuthRequest(request, transport);
    }

    @Override
    public boolean renew(HttpRequest rejected) {
        return credential != null && credential.renew(rejected);
    }

    @Override
    public Authorizer with(UnaryOperator<ICredential> change) {
        return credential == null ? this : new SingleAuthorizer(change.apply(credential));
    }
}
