package dev.sdkwright.core;

import dev.sdkwright.core.auth.AbstractCredentials;
import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.exception.ExceptionHandler;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Builds a client. It may be used for several.
 *
 * @param <T> the type of the client
 */
public class ClientBuilder<T> {

    private static final String DEFAULT_CREDENTIAL_TYPE = "BasicCredentials";

    private final Function<HcClient, T> creator;
    private final List<String> credentialTypes;
    private ICredential credential;
    private HttpConfig httpConfig;
    private HttpClient httpClient;
    private Region region;
    private List<String> endpoints = List.of();
    private String derivedAuthServiceName;
    private ExceptionHandler exceptionHandler;

    /**
     * For clients that take {@code BasicCredentials}.
     *
     * @param creator makes the client
     */
    public ClientBuilder(Function<HcClient, T> creator) {
        this(creator, DEFAULT_CREDENTIAL_TYPE);
    }

    /**
     * @param creator makes the client
     * @param credentialType simple names of the classes of credentials that the client takes, separated by commas;
     *     empty for a client that needs none
     */
    public ClientBuilder(Function<HcClient, T> creator, String credentialType) {
        this.creator = creator;
        this.credentialTypes = credentialType.isEmpty() ? List.of() : Arrays.asList(credentialType.split(","));
    }

    /** On whose behalf calls are made. */
    public ClientBuilder<T> withCredential(ICredential credential) {
        this.credential = credential;
        return this;
    }

    /** How the server is reached; the defaults when it is not given. */
    public ClientBuilder<T> withHttpConfig(HttpConfig httpConfig) {
        this.httpConfig = httpConfig;
        return this;
    }

    /** A transport in place of the client's own. Closing the client does not close it. */
    public ClientBuilder<T> withHttpClient(HttpClient httpClient) {
        this.httpClient = httpClient;
        return this;
    }

    /** Where calls go. It counts more than endpoints. */
    public ClientBuilder<T> withRegion(Region region) {
        this.region = region;
        return this;
    }

    /** Where calls go, the preferred one first; without a scheme it is https. */
    public ClientBuilder<T> withEndpoint(String... endpoints) {
        return withEndpoints(Arrays.asList(endpoints));
    }

    /** Where calls go, the preferred one first; without a scheme it is https. */
    public ClientBuilder<T> withEndpoints(List<String> endpoints) {
        this.endpoints = new ArrayList<>(endpoints);
        return this;
    }

    /** The service for which derived keys are made; see {@link AbstractCredentials#setDerivedPredicate(Function)}. */
    public ClientBuilder<T> withDerivedAuthServiceName(String derivedAuthServiceName) {
        this.derivedAuthServiceName = derivedAuthServiceName;
        return this;
    }

    /** What answers with a status of 400 and above become. */
    public ClientBuilder<T> withExceptionHandler(ExceptionHandler exceptionHandler) {
        this.exceptionHandler = exceptionHandler;
        return this;
    }

    /**
     * Builds the client.
     *
     * @throws SdkException when the credential or the place to call is missing or cannot be used; the message says
     *     what to call
     */
    public T build() {
        checkCredential();
        List<String> targets = Endpoints.normalize(region == null ? endpoints : region.getEndpoints());
        if (targets.isEmpty()) {
            throw new SdkException("Could not find any endpoints, at least one endpoint is required: "
                    + "call withRegion(...) or withEndpoint(\"https://...\") before build()");
        }
        HttpConfig config = httpConfig == null ? HttpConfig.getDefaultHttpConfig() : httpConfig;
        HcClient client = httpClient == null ? new HcClient(config) : new HcClient(config, httpClient);
        client.withEndpoints(targets).withCredential(credential);
        if (exceptionHandler != null) {
            client.withExceptionHandler(exceptionHandler);
        }
        if (credential != null && region != null) {
            client.withCredential(forRegion(client));
        }
        return creator.apply(client);
    }

    public Function<HcClient, T> getCreator() {
        return creator;
    }

    public ICredential getCredential() {
        return credential;
    }

    public HttpConfig getHttpConfig() {
        return httpConfig;
    }

    /** The preferred endpoint, or null when there is none. */
    public String getEndpoint() {
        return endpoints.isEmpty() ? null : endpoints.get(0);
    }

    public List<String> getEndpoints() {
        return endpoints;
    }

    protected Region getRegion() {
        return region;
    }

    private void checkCredential() {
        if (credentialTypes.isEmpty()) {
            return;
        }
        if (credential == null) {
            throw new SdkException("no credential: call withCredential(new " + credentialTypes.get(0).trim()
                    + "()...) before build()");
        }
        // By name, not by class: the client names types that its core may not have. Subclasses count as well.
        for (Class<?> type = credential.getClass(); type != null; type = type.getSuperclass()) {
            for (String allowed : credentialTypes) {
                if (allowed.trim().equals(type.getSimpleName())) {
                    return;
                }
            }
        }
        throw new SdkException("credential type error, supported credential type is " + credentialTypes);
    }

    private ICredential forRegion(HcClient client) {
        ICredential own = credential;
        if (own instanceof AbstractCredentials<?> keys && keys.getDerivedPredicate() != null) {
            // The caller may use the same object for a client of another region.
            AbstractCredentials<?> copy = keys.deepClone();
            copy.processDerivedAuthParams(derivedAuthServiceName, region.getId());
            own = copy;
        }
        try {
            return own.processAuthParams(client, region.getId()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new SdkException("the credential could not be completed for region " + region.getId(), e.getCause());
        }
    }
}
