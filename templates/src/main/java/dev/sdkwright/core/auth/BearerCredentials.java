package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import java.util.function.Supplier;

/**
 * A token that the caller brings, sent in the Authorization header by RFC 6750, section 2.1. For every scheme that ends
 * in such a token: http bearer, OpenID Connect and the flows of OAuth 2.
 */
public final class BearerCredentials extends SchemeCredential {

    private volatile Supplier<String> tokenSupplier;

    public BearerCredentials() {
    }

    /**
     * Sets the token.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setToken(String token) {
        notEmpty("token", token);
        tokenSupplier = () -> token;
    }

    public BearerCredentials withToken(String token) {
        setToken(token);
        return this;
    }

    /**
     * Sets what gives the token.
     *
     * @param tokenSupplier asked for each request, on the thread that makes the call; it may be asked by many at once
     */
    public void setTokenSupplier(Supplier<String> tokenSupplier) {
        this.tokenSupplier = tokenSupplier;
    }

    public BearerCredentials withTokenSupplier(Supplier<String> tokenSupplier) {
        setTokenSupplier(tokenSupplier);
        return this;
    }

    @Override
    public boolean serves(SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.BEARER || scheme.kind() == SecurityScheme.Kind.CLIENT_CREDENTIALS;
    }

    @Override
    SecurityScheme defaultScheme() {
        return SecurityScheme.bearer("");
    }

    @Override
    HttpRequest apply(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        Supplier<String> supplier = tokenSupplier;
        String token = supplier == null ? null : supplier.get();
        if (token == null || token.isEmpty()) {
            throw new SdkException("token in credentials is required");
        }
        return authorization(request, "Bearer ".concat(token));
    }

    @Override
    public BearerCredentials deepClone() {
        BearerCredentials copy = new BearerCredentials();
        copy.tokenSupplier = tokenSupplier;
        return copy;
    }
}
