package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import java.util.List;

/**
 * A key that is sent as it is. The contract says where: in a header, in the query or in a cookie. A service that
 * wants two keys at once gets two of these, each with the name of its scheme.
 */
public final class ApiKeyCredentials extends SchemeCredential {

    private volatile String apiKey;

    public ApiKeyCredentials() {
    }

    /**
     * Sets the key.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setApiKey(String apiKey) {
        this.apiKey = notEmpty("apiKey", apiKey);
    }

    public ApiKeyCredentials withApiKey(String apiKey) {
        setApiKey(apiKey);
        return this;
    }

    @Override
    public boolean serves(SecurityScheme scheme) {
        return scheme.isKey();
    }

    @Override
    SecurityScheme defaultScheme() {
        throw new SdkException("the contract does not say where a key is sent, so ApiKeyCredentials cannot be used");
    }

    @Override
    HttpRequest apply(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        String key = apiKey;
        if (key == null) {
            throw new SdkException("apiKey in credentials is required");
        }
        if (scheme.isOn(request)) {
            return request;
        }
        return switch (scheme.kind()) {
            case QUERY_KEY -> request.builder().addQueryParam(scheme.detail(), List.of(key)).build();
            case COOKIE_KEY -> request.builder().setHeader("Cookie", cookies(request, scheme.detail(), key)).build();
            default -> request.builder().setHeader(scheme.detail(), key).build();
        };
    }

    /** One line for all cookies; see RFC 6265, section 5.4. */
    private static String cookies(HttpRequest request, String name, String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) <= ' ' || "\",;\\".indexOf(key.charAt(i)) >= 0) {
                throw new SdkException("apiKey in credentials has at position " + i
                        + " a character that cannot be sent in cookie " + name);
            }
        }
        String cookie = name + '=' + key;
        return request.haveHeader("Cookie") ? request.getHeader("Cookie") + "; " + cookie : cookie;
    }

    @Override
    public ApiKeyCredentials deepClone() {
        ApiKeyCredentials copy = new ApiKeyCredentials();
        copy.apiKey = apiKey;
        return copy;
    }
}
