package dev.sdkwright.core.auth;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** A credential that learns from a scheme of the contract where it goes. */
abstract class SchemeCredential implements ICredential {

    /** The scheme where the contract declares none. */
    abstract SecurityScheme defaultScheme();

    @Override
    public abstract boolean serves(SecurityScheme scheme);

    /** Puts the proof on a request. */
    abstract HttpRequest apply(HttpRequest request, SecurityScheme scheme, HttpClient transport);

    /** Puts the proof on a request, without waiting where that takes a call. */
    CompletableFuture<HttpRequest> applyAsync(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        try {
            return CompletableFuture.completedFuture(apply(request, scheme, transport));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public final CompletableFuture<ICredential> processAuthParams(HcClient hcClient, String regionId) {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public final CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient httpClient) {
        try {
            return applyAsync(request, defaultScheme(), httpClient);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public final HttpRequest syncProcessAuthRequest(HttpRequest request, HttpClient httpClient) {
        return apply(request, defaultScheme(), httpClient);
    }

    /** Sets the Authorization header unless the caller brings one. */
    static HttpRequest authorization(HttpRequest request, String value) {
        return request.builder().setHeaderIfAbsent("Authorization", value).build();
    }

    /**
     * Checks a setting.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    static String notEmpty(String name, String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("input " + name + " cannot be null or empty.");
        }
        return value;
    }
}
