package dev.sdkwright.core.auth;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pair of access key and secret key, and for temporary ones the token that goes with them. Keys never show in
 * messages or in {@code toString()}.
 *
 * @param <T> the type that the {@code with} methods give
 */
public abstract class AbstractCredentials<T extends AbstractCredentials<T>> implements ICredential {

    /** True for endpoints outside the provider's own domains; see {@link #setDerivedPredicate(Function)}. */
    public static final Function<HttpRequest, Boolean> DEFAULT_DERIVED_PREDICATE = new DerivedAuthPredicate();

    private static final String UNSIGNED = "UNSIGNED-PAYLOAD";
    private static final String AUTHORIZATION = "Authorization";
    private static final String NO_KEYS = "no keys in credentials: call withAk and withSk, or withIdpId and "
            + "withIdTokenFile, on them";

    private volatile Keys keys = Keys.NONE;
    private volatile String idpId;
    private volatile String idTokenFile;
    private volatile String iamEndpoint;
    private volatile String regionId;
    private volatile Duration threshold = Duration.ofSeconds(2400);

    /** Where keys come from that are got anew; null for those that were set. */
    private volatile TemporaryKeys temporary;
    private volatile Function<HttpRequest, Boolean> derivedPredicate;
    private volatile String derivedService;
    private volatile String derivedRegion;

    /** What was looked up for these keys, by what it was looked up for; copies share it. */
    private volatile Map<String, String> found = new ConcurrentHashMap<>();

    public AbstractCredentials() {
    }

    /** The access key, or null. */
    public String getAk() {
        return keys.ak();
    }

    /**
     * Sets the access key.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public synchronized void setAk(String ak) {
        keys = Keys.lasting(SchemeCredential.notEmpty("ak", ak), keys.sk(), keys.securityToken());
    }

    public T withAk(String ak) {
        setAk(ak);
        return self();
    }

    /** The secret key, or null. */
    public String getSk() {
        return keys.sk();
    }

    /**
     * Sets the secret key.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public synchronized void setSk(String sk) {
        keys = Keys.lasting(keys.ak(), SchemeCredential.notEmpty("sk", sk), keys.securityToken());
    }

    public T withSk(String sk) {
        setSk(sk);
        return self();
    }

    /** The token of temporary keys, or null. */
    public String getSecurityToken() {
        return keys.securityToken();
    }

    public synchronized void setSecurityToken(String securityToken) {
        keys = Keys.lasting(keys.ak(), keys.sk(), securityToken);
    }

    public T withSecurityToken(String securityToken) {
        setSecurityToken(securityToken);
        return self();
    }

    /** The identity provider whose token stands in {@link #getIdTokenFile()}, or null. */
    public String getIdpId() {
        return idpId;
    }

    /** Sets the identity provider; with {@link #setIdTokenFile(String)} it takes the place of access and secret key. */
    public synchronized void setIdpId(String idpId) {
        this.idpId = idpId;
        temporary = null;
    }

    public T withIdpId(String idpId) {
        setIdpId(idpId);
        return self();
    }

    /** The file with the identity provider's token, or null. */
    public String getIdTokenFile() {
        return idTokenFile;
    }

    /** Sets the file with the identity provider's token; it is read whenever keys are got anew. */
    public synchronized void setIdTokenFile(String idTokenFile) {
        this.idTokenFile = idTokenFile;
        temporary = null;
    }

    public T withIdTokenFile(String idTokenFile) {
        setIdTokenFile(idTokenFile);
        return self();
    }

    /** The identity service, or null for the one of the environment or of the region. */
    public String getIamEndpoint() {
        return iamEndpoint;
    }

    public synchronized void setIamEndpoint(String iamEndpoint) {
        this.iamEndpoint = iamEndpoint;
        temporary = null;
    }

    public T withIamEndpoint(String iamEndpoint) {
        setIamEndpoint(iamEndpoint);
        return self();
    }

    /** How many seconds before their end temporary keys are got anew; a third of their life where that is less. */
    public long getExpirationThresholdSeconds() {
        return threshold.toSeconds();
    }

    public synchronized void setExpirationThresholdSeconds(long seconds) {
        threshold = Duration.ofSeconds(seconds);
        temporary = idpId == null && idTokenFile == null ? temporary : null;
    }

    /** Decides which requests are signed with the derived key; null means none. */
    public Function<HttpRequest, Boolean> getDerivedPredicate() {
        return derivedPredicate;
    }

    /**
     * Sets which requests are signed with a key that is derived for region and service (V11-HMAC-SHA256).
     *
     * @param derivedPredicate such as {@link #DEFAULT_DERIVED_PREDICATE}, or null for none
     */
    public void setDerivedPredicate(Function<HttpRequest, Boolean> derivedPredicate) {
        this.derivedPredicate = derivedPredicate;
    }

    public T withDerivedPredicate(Function<HttpRequest, Boolean> derivedPredicate) {
        setDerivedPredicate(derivedPredicate);
        return self();
    }

    /**
     * Sets what the derived key is for.
     *
     * @param derivedAuthServiceName the service, or null
     * @param regionId the region, or null
     */
    public void processDerivedAuthParams(String derivedAuthServiceName, String regionId) {
        derivedService = derivedAuthServiceName;
        derivedRegion = regionId;
    }

    @Override
    public boolean serves(SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.SIGNATURE;
    }

    @Override
    public HttpRequest fillRequest(HttpRequest request) {
        HttpRequestBuilder builder = request.builder();
        fillPath(builder);
        return builder.build();
    }

    @Override
    public ICredential forDerivedAuth(String derivedAuthServiceName, String regionId) {
        if (derivedPredicate == null) {
            return this;
        }
        T copy = deepClone();
        copy.processDerivedAuthParams(derivedAuthServiceName, regionId);
        return copy;
    }

    /**
     * Finds out the project or the account that these keys are for, unless it is set. It is asked for once for each
     * region, however many clients are built.
     */
    @Override
    public CompletableFuture<ICredential> processAuthParams(HcClient hcClient, String regionId) {
        boolean complete = scopeId() != null;
        if (complete && idpId == null && idTokenFile == null) {
            return CompletableFuture.completedFuture(this);
        }
        T copy = deepClone();
        AbstractCredentials<T> target = copy;
        target.regionId = regionId;
        return complete ? CompletableFuture.completedFuture(copy) : target.findScope(hcClient);
    }

    @Override
    public CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient httpClient) {
        try {
            TemporaryKeys source = request.haveHeader(AUTHORIZATION) ? null : temporary();
            return source == null
                    ? CompletableFuture.completedFuture(prove(request, keys))
                    : source.getAsync(httpClient).thenApply(got -> prove(request, got));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public HttpRequest syncProcessAuthRequest(HttpRequest request, HttpClient httpClient) {
        TemporaryKeys source = request.haveHeader(AUTHORIZATION) ? null : temporary();
        return prove(request, source == null ? keys : source.get(httpClient));
    }

    @Override
    public abstract T deepClone();

    /** Fills the path parameters that the credential knows. */
    abstract void fillPath(HttpRequestBuilder builder);

    /** Adds the headers that say on whose behalf the call is made. */
    abstract void addHeaders(HttpRequestBuilder builder);

    /** The project or account that is called upon, or null. */
    abstract String scopeId();

    /** Sets what {@link #scopeId()} gives. */
    abstract void setScopeId(String id);

    /**
     * Asks for what {@link #scopeId()} is to give.
     *
     * @param iam the identity service
     * @param sts the token service, or null
     */
    abstract Dialogue<String> ask(AccountLookup lookup, String iam, String sts, String regionId);

    /** Has these keys come from elsewhere. */
    synchronized void setSource(KeySource source, Clock clock) {
        temporary = new TemporaryKeys(source, clock);
    }

    /** Keys that hold, of whatever kind. */
    Keys currentKeys(HttpClient transport) {
        TemporaryKeys source = temporary();
        return source == null ? keys : source.get(transport);
    }

    /** Whether the body of a request with this content type is part of the signature. */
    boolean isBodySigned(String contentType) {
        return contentType.startsWith("application/json");
    }

    /** The region that the derived key is for. */
    String derivedRegion() {
        return derivedRegion;
    }

    /** Gives a new credential what this one has. */
    T copyTo(T copy) {
        AbstractCredentials<T> target = copy;
        target.keys = keys;
        target.idpId = idpId;
        target.idTokenFile = idTokenFile;
        target.iamEndpoint = iamEndpoint;
        target.regionId = regionId;
        target.threshold = threshold;
        target.temporary = temporary;
        target.found = found;
        target.derivedPredicate = derivedPredicate;
        target.derivedService = derivedService;
        target.derivedRegion = derivedRegion;
        return copy;
    }

    private HttpRequest prove(HttpRequest request, Keys current) {
        HttpRequestBuilder builder = request.builder();
        fillPath(builder);
        // Who brings an Authorization of their own is not signed for, but still calls on the same project.
        if (request.haveHeader(AUTHORIZATION)) {
            return builder.build();
        }
        addHeaders(builder);
        builder.setHeaderIfAbsent("X-Security-Token", current.securityToken());
        String contentType = request.getContentType();
        boolean unread = request.getStreamedBody() != null; // and so nothing is known of it that could be signed
        if (unread || contentType != null && !isBodySigned(contentType)) {
            builder.setHeaderIfAbsent(request.getSigningAlgorithm().contentHeader(), UNSIGNED);
        }
        return sign(request, builder, current);
    }

    private HttpRequest sign(HttpRequest request, HttpRequestBuilder builder, Keys current) {
        String ak = required(current.ak(), current.sk() == null ? NO_KEYS : "ak in credentials is required");
        String sk = required(current.sk(), "sk in credentials is required");
        Function<HttpRequest, Boolean> predicate = derivedPredicate;
        boolean derived = predicate != null && Boolean.TRUE.equals(predicate.apply(request));
        SignatureScheme scheme =
                derived ? derivedScheme(ak, sk) : new PlainScheme(ak, sk, request.getSigningAlgorithm());
        return new RequestSigner(scheme).sign(request, builder);
    }

    private SignatureScheme derivedScheme(String ak, String sk) {
        String region = required(derivedRegion(), "regionId is required in credentials when using derived auth: "
                + "call withRegion on the client's builder");
        String service = required(derivedService, "derivedAuthServiceName is required in credentials when using "
                + "derived auth: call withDerivedAuthServiceName on the client's builder");
        return new DerivedScheme(ak, sk, region, service);
    }

    /** Null where the keys are those that were set. */
    private TemporaryKeys temporary() {
        return temporary == null && (idpId != null || idTokenFile != null) ? federated() : temporary;
    }

    private synchronized TemporaryKeys federated() {
        if (temporary == null) {
            required(idpId, "idpId in credentials is required when idTokenFile is set");
            required(idTokenFile, "idTokenFile in credentials is required when idpId is set");
            String iam = new IamEndpoint(System.getenv()).iam(iamEndpoint, regionId);
            setSource(new FederationKeys(iam, idpId, idTokenFile, threshold), Clock.systemUTC());
        }
        return temporary;
    }

    private CompletableFuture<ICredential> findScope(HcClient client) {
        TemporaryKeys source = temporary();
        HttpClient transport = client.getHttpClient();
        CompletableFuture<Keys> current =
                source == null ? CompletableFuture.completedFuture(keys) : source.getAsync(transport);
        SigningAlgorithm algorithm = client.getHttpConfig().getSigningAlgorithm();
        return current.thenCompose(got -> {
            required(got.ak(), got.sk() == null ? NO_KEYS : "ak in credentials is required");
            required(got.sk(), "sk in credentials is required");
            IamEndpoint services = new IamEndpoint(System.getenv());
            String iam = services.iam(iamEndpoint, regionId);
            // Temporary keys change, but not whose they are.
            String key = iam + ' ' + regionId + ' ' + (source == null ? got.ak() : "");
            String known = found.get(key);
            return known != null ? CompletableFuture.completedFuture(known)
                    : ask(new AccountLookup(got, algorithm), iam, services.sts(regionId), regionId)
                            .runAsync(transport)
                            .whenComplete((id, failure) -> {
                                if (failure == null) {
                                    found.put(key, id);
                                }
                            });
        }).thenApply(id -> {
            setScopeId(id);
            return this;
        });
    }

    private static String required(String value, String problem) {
        if (value == null || value.isEmpty()) {
            throw new SdkException(problem);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // T is by declaration the type of this
    private T self() {
        return (T) this;
    }
}
