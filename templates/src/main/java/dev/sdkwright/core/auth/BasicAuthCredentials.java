package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;

/** User and password by the Basic scheme of RFC 7617, in UTF-8. */
public final class BasicAuthCredentials extends SchemeCredential {

    private volatile String username;
    private volatile String password = "";

    public BasicAuthCredentials() {
    }

    /** The user, or null. */
    public String getUsername() {
        return username;
    }

    /**
     * Sets the user.
     *
     * @throws IllegalArgumentException when it is null, or has a colon, at which the user would end (RFC 7617, section
     *     2)
     */
    public void setUsername(String username) {
        if (username == null || username.indexOf(':') >= 0) {
            throw new IllegalArgumentException("input username cannot be null or contain a colon.");
        }
        this.username = username;
    }

    public BasicAuthCredentials withUsername(String username) {
        setUsername(username);
        return this;
    }

    /** Sets the password; without one it is sent empty, as services do that take a token for the user. */
    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public BasicAuthCredentials withPassword(String password) {
        setPassword(password);
        return this;
    }

    @Override
    public boolean serves(SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.BASIC;
    }

    @Override
    SecurityScheme defaultScheme() {
        return SecurityScheme.basic("");
    }

    @Override
    HttpRequest apply(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        String user = username;
        if (user == null) {
            throw new SdkException("username in credentials is required");
        }
        return authorization(request, BasicAuthHeader.of(user, password));
    }

    @Override
    public BasicAuthCredentials deepClone() {
        BasicAuthCredentials copy = new BasicAuthCredentials();
        copy.username = username;
        copy.password = password;
        return copy;
    }
}
