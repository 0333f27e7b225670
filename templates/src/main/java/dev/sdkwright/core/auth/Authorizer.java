package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestDef;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Puts on a request what its operation asks for. */
public interface Authorizer {

    /**
     * For a client that has at most one credential, which goes with every operation but those that take none.
     *
     * @param credential or null
     */
    static Authorizer of(ICredential credential) {
        return new SingleAuthorizer(credential);
    }

    /**
     * Puts the proof on a request.
     *
     * @param request what is to be sent
     * @param definition the operation
     * @param transport may be used for calls that this takes
     * @return the request to send in its place
     * @throws SdkException when there is no credential that the operation takes
     */
    HttpRequest authorize(HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport);

    /**
     * Puts the proof on a request, without waiting where that takes a call.
     *
     * @param request what is to be sent
     * @param definition the operation
     * @param transport may be used for calls that this takes
     * @return the request to send in its place, or the exception that the waiting form throws
     */
    CompletableFuture<HttpRequest> authorizeAsync(
            HttpRequest request, HttpRequestDef<?, ?> definition, HttpClient transport);

    /**
     * Gives up a proof that the server did not take.
     *
     * @param rejected the request that was answered with status 401
     * @return whether another proof can be had, so that the request may be sent once more
     */
    default boolean renew(HttpRequest rejected) {
        return false;
    }

    /**
     * This authorizer with other credentials.
     *
     * @param change gives for each credential the one to use in its place
     */
    default Authorizer with(UnaryOperator<ICredential> change) {
        return this;
    }

    /** The names of the headers and parameters that hold proofs, in lower case. */
    default Set<String> secrets() {
        return Set.of();
    }
}
