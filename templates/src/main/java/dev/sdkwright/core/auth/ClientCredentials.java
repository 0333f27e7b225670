package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Id and secret of a client, for which a token server gives tokens: the client credentials grant of RFC 6749, section
 * 4.4. A token is kept until shortly before it ends; however many calls need the next one at once, it is asked for
 * once. Several clients may share one object and so its tokens.
 */
public final class ClientCredentials extends SchemeCredential {

    private final Clock clock;
    private volatile String clientId;
    private volatile String clientSecret;
    private volatile String tokenUrl;
    private volatile List<String> scopes = List.of();
    private volatile Map<String, String> parameters = Map.of();
    private volatile boolean secretInBody;

    /** By the address of the token server; another map after each change of what is asked for. */
    private volatile Map<URI, RenewalSlot<AccessToken>> slots = new ConcurrentHashMap<>();

    public ClientCredentials() {
        this(Clock.systemUTC());
    }

    ClientCredentials(Clock clock) {
        this.clock = clock;
    }

    /** The client's id, or null. */
    public String getClientId() {
        return clientId;
    }

    /**
     * Sets the client's id.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setClientId(String clientId) {
        this.clientId = notEmpty("clientId", clientId);
        forget();
    }

    public ClientCredentials withClientId(String clientId) {
        setClientId(clientId);
        return this;
    }

    /**
     * Sets the client's secret.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setClientSecret(String clientSecret) {
        this.clientSecret = notEmpty("clientSecret", clientSecret);
        forget();
    }

    public ClientCredentials withClientSecret(String clientSecret) {
        setClientSecret(clientSecret);
        return this;
    }

    /** Where tokens come from, or null for the place that the contract names. */
    public String getTokenUrl() {
        return tokenUrl;
    }

    /** Sets where tokens come from, in place of what the contract says; null for what it says. */
    public void setTokenUrl(String tokenUrl) {
        this.tokenUrl = tokenUrl;
        forget();
    }

    public ClientCredentials withTokenUrl(String tokenUrl) {
        setTokenUrl(tokenUrl);
        return this;
    }

    /** What the tokens are to be good for; none asks for what the server gives without being asked. */
    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = List.copyOf(scopes);
        forget();
    }

    public ClientCredentials withScopes(String... scopes) {
        setScopes(List.of(scopes));
        return this;
    }

    /** Sends something more with token requests, such as the {@code audience} that some servers want. */
    public ClientCredentials withParameter(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put(name, value);
        parameters = all;
        forget();
        return this;
    }

    /**
     * Sets how id and secret are sent: in the form, as some token servers insist, or in the Authorization header, as
     * RFC 6749, section 2.3.1, wants it and as it is by default.
     */
    public void setSecretInBody(boolean secretInBody) {
        this.secretInBody = secretInBody;
        forget();
    }

    public ClientCredentials withSecretInBody(boolean secretInBody) {
        setSecretInBody(secretInBody);
        return this;
    }

    /** A bearer scheme says nothing of where tokens come from; it is served where the caller does. */
    @Override
    public boolean serves(SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.CLIENT_CREDENTIALS
                || scheme.kind() == SecurityScheme.Kind.BEARER && tokenUrl != null;
    }

    @Override
    SecurityScheme defaultScheme() {
        return SecurityScheme.clientCredentials("", "");
    }

    @Override
    HttpRequest apply(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        if (request.haveHeader("Authorization")) {
            return request;
        }
        TokenSource source = new TokenSource(request, scheme);
        RenewalSlot.Claim<AccessToken> claim = source.claim();
        if (claim.leads()) {
            try {
                claim.value().complete(source.read(transport.syncInvokeHttp(source.request())));
            } catch (RuntimeException | Error e) {
                claim.value().completeExceptionally(e);
            }
        }
        try {
            return bearer(request, claim.value().join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof SdkException failure ? failure
                    : new SdkException("no token could be got", e.getCause());
        }
    }

    @Override
    CompletableFuture<HttpRequest> applyAsync(HttpRequest request, SecurityScheme scheme, HttpClient transport) {
        if (request.haveHeader("Authorization")) {
            return CompletableFuture.completedFuture(request);
        }
        TokenSource source = new TokenSource(request, scheme);
        RenewalSlot.Claim<AccessToken> claim = source.claim();
        if (claim.leads()) {
            try {
                transport.asyncInvokeHttp(source.request()).thenApply(source::read).whenComplete((token, failure) -> {
                    if (failure == null) {
                        claim.value().complete(token);
                    } else {
                        claim.value().completeExceptionally(
                                failure instanceof CompletionException ? failure.getCause() : failure);
                    }
                });
            } catch (RuntimeException | Error e) {
                claim.value().completeExceptionally(e);
            }
        }
        // A future of its own for each call: who gives up waits no more, but the others do.
        return claim.value().thenApply(token -> bearer(request, token));
    }

    /** A token may be taken back before its time: the next one is then asked for at once. */
    @Override
    public boolean renew(HttpRequest rejected) {
        String sent = rejected.getHeader("Authorization");
        boolean renewed = false;
        for (RenewalSlot<AccessToken> slot : slots.values()) {
            renewed |= slot.reject(token -> "Bearer ".concat(token.value()).equals(sent));
        }
        return renewed;
    }

    @Override
    public ClientCredentials deepClone() {
        ClientCredentials copy = new ClientCredentials(clock);
        copy.clientId = clientId;
        copy.clientSecret = clientSecret;
        copy.tokenUrl = tokenUrl;
        copy.scopes = scopes;
        copy.parameters = parameters;
        copy.secretInBody = secretInBody;
        return copy;
    }

    private static HttpRequest bearer(HttpRequest request, AccessToken token) {
        return authorization(request, "Bearer ".concat(token.value()));
    }

    private void forget() {
        slots = new ConcurrentHashMap<>();
    }

    /** Where the token for one request comes from. */
    private final class TokenSource {

        private final URI url;
        private final TokenRequest exchange;

        TokenSource(HttpRequest request, SecurityScheme scheme) {
            url = url(request, tokenUrl == null ? scheme.detail() : tokenUrl);
            exchange = new TokenRequest(url, required("clientId", clientId), required("clientSecret", clientSecret));
        }

        RenewalSlot.Claim<AccessToken> claim() {
            return slots.computeIfAbsent(url, ignored -> new RenewalSlot<>()).claim(clock.instant());
        }

        HttpRequest request() {
            Map<String, String> form = new LinkedHashMap<>();
            if (!scopes.isEmpty()) {
                form.put("scope", String.join(" ", scopes));
            }
            form.putAll(parameters);
            return exchange.toHttp(form, secretInBody);
        }

        AccessToken read(HttpResponse response) {
            return exchange.read(response, clock.instant());
        }
    }

    /** What is relative is so to the place of the service. */
    private static URI url(HttpRequest request, String tokenUrl) {
        if (tokenUrl.isEmpty()) {
            throw new SdkException("the contract does not say where tokens come from: call withTokenUrl on the "
                    + "ClientCredentials");
        }
        try {
            URI url = URI.create(request.getEndpoint() + '/').resolve(tokenUrl);
            if (url.getRawAuthority() != null && url.getRawUserInfo() == null && url.getScheme().startsWith("http")) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without the text: it may hold a secret.
        }
        throw new SdkException("the token URL is not an http or https URL");
    }

    private static String required(String name, String value) {
        if (value == null) {
            throw new SdkException(name + " in credentials is required");
        }
        return value;
    }
}
