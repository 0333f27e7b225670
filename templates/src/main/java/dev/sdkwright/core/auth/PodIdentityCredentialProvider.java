package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * The temporary keys of a container, where its platform sets the environment variables
 * {@code HC_CONTAINER_CREDENTIALS_FULL_URI} and {@code HC_CONTAINER_AUTHORIZATION_TOKEN_FILE}.
 */
public class PodIdentityCredentialProvider implements ICredentialProvider {

    private static final String URL = "HC_CONTAINER_CREDENTIALS_FULL_URI";
    private static final String TOKEN_FILE = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";

    private final String kind;
    private final Map<String, String> environment;

    /**
     * @param credentialType {@code basic} or {@code global}
     */
    public PodIdentityCredentialProvider(String credentialType) {
        this(credentialType, System.getenv());
    }

    PodIdentityCredentialProvider(String credentialType, Map<String, String> environment) {
        this.kind = CredentialSettings.kind(credentialType);
        this.environment = environment;
    }

    /** For {@link BasicCredentials}. */
    public static PodIdentityCredentialProvider basic() {
        return new PodIdentityCredentialProvider("basic");
    }

    /** For {@link GlobalCredentials}. */
    public static PodIdentityCredentialProvider global() {
        return new PodIdentityCredentialProvider("global");
    }

    @Override
    public ICredential getCredentials() {
        return kind.equals("basic") ? sourced(new BasicCredentials()) : sourced(new GlobalCredentials());
    }

    private <T extends AbstractCredentials<T>> T sourced(T credentials) {
        Duration threshold = Duration.ofSeconds(credentials.getExpirationThresholdSeconds());
        credentials.setSource(new PodKeys(variable(URL), variable(TOKEN_FILE), threshold), Clock.systemUTC());
        return credentials;
    }

    private String variable(String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new SdkException("the environment variable " + name + " is not there");
        }
        return value;
    }
}
