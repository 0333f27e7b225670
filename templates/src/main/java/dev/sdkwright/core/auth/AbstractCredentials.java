package dev.sdkwright.core.auth;

import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import java.util.concurrent.CompletableFuture;
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

    private volatile String ak;
    private volatile String sk;
    private volatile String securityToken;
    private volatile Function<HttpRequest, Boolean> derivedPredicate;
    private volatile String derivedService;
    private volatile String derivedRegion;

    public AbstractCredentials() {
    }

    /** The access key, or null. */
    public String getAk() {
        return ak;
    }

    /**
     * Sets the access key.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setAk(String ak) {
        this.ak = notEmpty("ak", ak);
    }

    public T withAk(String ak) {
        setAk(ak);
        return self();
    }

    /** The secret key, or null. */
    public String getSk() {
        return sk;
    }

    /**
     * Sets the secret key.
     *
     * @throws IllegalArgumentException when it is null or empty
     */
    public void setSk(String sk) {
        this.sk = notEmpty("sk", sk);
    }

    public T withSk(String sk) {
        setSk(sk);
        return self();
    }

    /** The token of temporary keys, or null. */
    public String getSecurityToken() {
        return securityToken;
    }

    public void setSecurityToken(String securityToken) {
        this.securityToken = securityToken;
    }

    public T withSecurityToken(String securityToken) {
        setSecurityToken(securityToken);
        return self();
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

    @Override
    public CompletableFuture<ICredential> processAuthParams(HcClient hcClient, String regionId) {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public CompletableFuture<HttpRequest> processAuthRequest(HttpRequest request, HttpClient httpClient) {
        try {
            return CompletableFuture.completedFuture(syncProcessAuthRequest(request, httpClient));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public HttpRequest syncProcessAuthRequest(HttpRequest request, HttpClient httpClient) {
        HttpRequestBuilder builder = request.builder();
        fillPath(builder);
        // Who brings an Authorization of their own is not signed for, but still calls on the same project.
        if (request.haveHeader("Authorization")) {
            return builder.build();
        }
        addHeaders(builder);
        builder.setHeaderIfAbsent("X-Security-Token", securityToken);
        String contentType = request.getContentType();
        if (contentType != null && !isBodySigned(contentType)) {
            builder.setHeaderIfAbsent(request.getSigningAlgorithm().contentHeader(), UNSIGNED);
        }
        return sign(request, builder);
    }

    @Override
    public abstract T deepClone();

    /** Fills the path parameters that the credential knows. */
    abstract void fillPath(HttpRequestBuilder builder);

    /** Adds the headers that say on whose behalf the call is made. */
    abstract void addHeaders(HttpRequestBuilder builder);

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
        target.ak = ak;
        target.sk = sk;
        target.securityToken = securityToken;
        target.derivedPredicate = derivedPredicate;
        target.derivedService = derivedService;
        target.derivedRegion = derivedRegion;
        return copy;
    }

    private HttpRequest sign(HttpRequest request, HttpRequestBuilder builder) {
        Function<HttpRequest, Boolean> predicate = derivedPredicate;
        boolean derived = predicate != null && Boolean.TRUE.equals(predicate.apply(request));
        SignatureScheme scheme = derived ? derivedScheme() : plainScheme(request.getSigningAlgorithm());
        return new RequestSigner(scheme).sign(request, builder);
    }

    private SignatureScheme plainScheme(SigningAlgorithm algorithm) {
        return new PlainScheme(required(ak, "ak in credentials is required"),
                required(sk, "sk in credentials is required"), algorithm);
    }

    private SignatureScheme derivedScheme() {
        String region = required(derivedRegion(), "regionId is required in credentials when using derived auth: "
                + "call withRegion on the client's builder");
        String service = required(derivedService, "derivedAuthServiceName is required in credentials when using "
                + "derived auth: call withDerivedAuthServiceName on the client's builder");
        return new DerivedScheme(required(ak, "ak in credentials is required"),
                required(sk, "sk in credentials is required"), region, service);
    }

    private static String required(String value, String problem) {
        if (value == null || value.isEmpty()) {
            throw new SdkException(problem);
        }
        return value;
    }

    private static String notEmpty(String name, String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("input " + name + " cannot be null or empty.");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // T is by declaration the type of this
    private T self() {
        return (T) this;
    }
}
