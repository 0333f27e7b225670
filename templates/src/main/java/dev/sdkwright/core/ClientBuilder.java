package dev.sdkwright.core;

import dev.sdkwright.core.auth.ICredential;
import dev.sdkwright.core.auth.ICredentialProvider;
import dev.sdkwright.core.auth.SecuritySchemes;
import dev.sdkwright.core.exception.ExceptionHandler;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.region.Region;
import dev.sdkwright.core.retry.RetryPolicy;
import dev.sdkwright.core.retry.RetryTimer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Class<?>, ICredential> credentials = new LinkedHashMap<>();
    private final Map<String, ICredential> boundCredentials = new LinkedHashMap<>();
    private final Map<String, String> serverVariables = new LinkedHashMap<>();
    private ICredential credential;
    private SecuritySchemes security;
    private List<String> secretNames = List.of();
    private String server = "";
    private HttpConfig httpConfig;
    private HttpClient httpClient;
    private Region region;
    private List<String> endpoints = List.of();
    private String derivedAuthServiceName;
    private ExceptionHandler exceptionHandler;
    private ICredentialProvider defaultCredentials;
    private RetryPolicy retryPolicy;
    private RetryTimer retryTimer;

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

    /**
     * On whose behalf calls are made. Of several of the same class the last one counts, and for services that are
     * signed with AK and SK the last one of all. Where the contract has other security schemes, credentials of
     * different classes add up: each operation takes those that it asks for.
     *
     * @param credential null takes back all that were given
     */
    public ClientBuilder<T> withCredential(ICredential credential) {
        this.credential = credential;
        if (credential == null) {
            credentials.clear();
            boundCredentials.clear();
        } else {
            credentials.put(credential.getClass(), credential);
        }
        return this;
    }

    /**
     * On whose behalf calls are made, for one security scheme alone: for services that ask for two keys at once.
     *
     * @param scheme as the contract calls it
     * @param credential goes with nothing else
     */
    public ClientBuilder<T> withCredential(String scheme, ICredential credential) {
        boundCredentials.put(scheme, credential);
        return this;
    }

    /**
     * Where to look for a credential when none is given; the client's own {@code newBuilder()} says it.
     *
     * @param defaultCredentials null for nowhere
     */
    public ClientBuilder<T> withDefaultCredentials(ICredentialProvider defaultCredentials) {
        this.defaultCredentials = defaultCredentials;
        return this;
    }

    /** How the service knows its callers; the client's own {@code newBuilder()} says it. */
    public ClientBuilder<T> withSecurity(SecuritySchemes security) {
        this.security = security;
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

    /**
     * Where calls go, the preferred one first; without a scheme it is https. It counts everywhere, also for operations
     * to which the contract gives servers of their own: a caller who names a place calls no other.
     */
    public ClientBuilder<T> withEndpoint(String... endpoints) {
        return withEndpoints(Arrays.asList(endpoints));
    }

    /** Where calls go, the preferred one first; see {@link #withEndpoint(String...)}. */
    public ClientBuilder<T> withEndpoints(List<String> endpoints) {
        this.endpoints = new ArrayList<>(endpoints);
        return this;
    }

    /**
     * Where the contract says that the service is, for callers who name neither endpoint nor region; the client's own
     * {@code newBuilder()} says it.
     *
     * @param server with its variables in braces, a default behind an equals sign, and what else can be chosen behind
     *     bars: {@code https://{tenant=demo}.{region=eu|us}.x.com}
     */
    public ClientBuilder<T> withServer(String server) {
        this.server = server;
        return this;
    }

    /** The value of a variable that the address of the contract's server has: one of those listed there, if any are. */
    public ClientBuilder<T> withServerVariable(String name, String value) {
        serverVariables.put(name, value);
        return this;
    }

    /** The service for which derived keys are made; see the credentials' {@code setDerivedPredicate}. */
    public ClientBuilder<T> withDerivedAuthServiceName(String derivedAuthServiceName) {
        this.derivedAuthServiceName = derivedAuthServiceName;
        return this;
    }

    /**
     * Names members and parameters whose values neither listeners nor messages show. Code that is generated from a
     * contract says here what the contract calls a password.
     *
     * @param names in any spelling
     * @return this
     */
    public ClientBuilder<T> withSecretNames(String... names) {
        secretNames = List.of(names);
        return this;
    }

    /** When calls are made again; without it, or with null, never. Each client has a budget of its own. */
    public ClientBuilder<T> withRetryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = retryPolicy;
        return this;
    }

    /** What retries wait by, in place of the JVM's own time: for tests. */
    public ClientBuilder<T> withRetryTimer(RetryTimer retryTimer) {
        this.retryTimer = retryTimer;
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
        ICredential used = credential == null && defaultCredentials != null && security == null
                ? defaultCredentials.getCredentials()
                : credential;
        checkCredential(used);
        boolean asContractSays = region == null && endpoints.isEmpty() && !server.isEmpty();
        List<String> targets = asContractSays
                ? List.of(Endpoints.ofServer(server, serverVariables))
                : Endpoints.normalize(region == null ? endpoints : region.getEndpoints());
        if (targets.isEmpty()) {
            throw new SdkException(Endpoints.NONE
                    + "call withRegion(...) or withEndpoint(\"https://...\") before build()");
        }
        HttpConfig config = httpConfig == null ? HttpConfig.getDefaultHttpConfig() : httpConfig;
        HcClient client = httpClient == null ? new HcClient(config) : new HcClient(config, httpClient);
        try {
            client.withEndpoints(targets).withCredential(used);
            if (asContractSays) {
                client.withServers(serverVariables);
            }
            setUp(client);
            authorize(client, used);
            return creator.apply(client);
        } catch (RuntimeException | Error e) {
            client.close();
            throw e;
        }
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

    private void setUp(HcClient client) {
        if (!secretNames.isEmpty()) {
            client.withSecretNames(secretNames);
        }
        if (exceptionHandler != null) {
            client.withExceptionHandler(exceptionHandler);
        }
        if (retryTimer != null) {
            client.withRetryTimer(retryTimer);
        }
        if (retryPolicy != null) {
            client.withRetryPolicy(retryPolicy);
        }
    }

    private void checkCredential(ICredential used) {
        if (credentialTypes.isEmpty()) {
            return;
        }
        if (used == null) {
            throw new SdkException("no credential: call withCredential(new " + credentialTypes.get(0).trim()
                    + "()...) before build()");
        }
        // By name, not by class: the client names types that its core may not have. Subclasses count as well.
        for (Class<?> type = used.getClass(); type != null; type = type.getSuperclass()) {
            for (String allowed : credentialTypes) {
                if (allowed.trim().equals(type.getSimpleName())) {
                    return;
                }
            }
        }
        throw new SdkException("credential type error, supported credential type is " + credentialTypes);
    }

    private void authorize(HcClient client, ICredential used) {
        if (security == null) {
            if (!boundCredentials.isEmpty()) {
                throw new SdkException("there is no security scheme " + boundCredentials.keySet().iterator().next()
                        + ": call withCredential without the name of one");
            }
            if (used != null && region != null) {
                client.withCredential(forRegion(client, used));
            }
            return;
        }
        Map<String, ICredential> bound = new LinkedHashMap<>();
        boundCredentials.forEach((scheme, given) -> bound.put(scheme, forRegion(client, given)));
        List<ICredential> others = new ArrayList<>();
        credentials.values().forEach(given -> others.add(forRegion(client, given)));
        client.withAuthorizer(security.authorizer(bound, others));
    }

    private ICredential forRegion(HcClient client, ICredential given) {
        if (region == null) {
            return given;
        }
        try {
            return given.forDerivedAuth(derivedAuthServiceName, region.getId())
                    .processAuthParams(client, region.getId()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SdkException failure) {
                throw failure;
            }
            throw new SdkException("the credential could not be completed for region " + region.getId(), e.getCause());
        }
    }
}
