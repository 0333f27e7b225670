package dev.sdkwright.core.auth;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Who is calling, and how a request proves it. One object may serve several clients and threads. */
public interface ICredential {

    /**
     * Completes the credential for a region, when a client is built for one.
     *
     * @param hcClient may be used for calls that this takes
     * @param regionId the region
     * @return the credential to use
     */
    CompletableFuture<ICredential> processAuthParams(HcClient hcClient, String regionId);

    /**
     * Puts the proof on a request, without waiting where that takes a call.
     *
     * @param request what is to be sent
     * @param httpClient may be used for calls that this takes
     * @return the request to send in its place
     */
    CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient httpClient);

    /**
     * Puts the proof on a request.
     *
     * @param request what is to be sent
     * @param httpClient may be used for calls that this takes
     * @return the request to send in its place
     */
    default HttpRequest syncProcessAuthRequest(HttpRequest request, HttpClient httpClient) {
        try {
            return processAuthRequest(request, httpClient).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new SdkException("the credential could not be put on the request", e.getCause());
        }
    }

    /**
     * Whether this proves what a scheme of the contract asks for. A caller's own kind is taken to prove anything.
     *
     * @param scheme of the contract
     */
    default boolean serves(SecurityScheme scheme) {
        return true;
    }

    /**
     * Fills in what the caller left to the credential, such as the project in the path; no proof is put on.
     *
     * @param request what is to be sent
     * @return the request to send in its place
     */
    default HttpRequest fillRequest(HttpRequest request) {
        return request;
    }

    /**
     * The credential for a client whose requests may be signed with keys that are derived for service and region.
     *
     * @param derivedAuthServiceName the service, or null
     * @param regionId the region
     * @return this one where there are no such keys, else a copy: this one may serve a client of another region
     */
    default ICredential forDerivedAuth(String derivedAuthServiceName, String regionId) {
        return this;
    }

    /**
     * Gives up a proof that the server did not take, where this credential gets its proofs from someone else.
     *
     * @param rejected the request that was answered with status 401
     * @return whether another proof can be had
     */
    default boolean renew(HttpRequest rejected) {
        return false;
    }

    /** A credential that equals this one and changes on its own. */
    ICredential deepClone();
}
