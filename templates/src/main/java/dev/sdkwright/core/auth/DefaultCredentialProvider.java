package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.util.Map;

/**
 * Where a client looks whose builder is given no credential: the environment, the credentials file, and what a
 * container's platform says in the environment. Never in places that nobody named, such as the metadata service; who
 * wants that as well gives the builder {@link CredentialProviderChain#basic()}.
 */
public final class DefaultCredentialProvider implements ICredentialProvider {

    private final String credentialType;
    private final Map<String, String> environment;
    private final String home;

    /**
     * @param credentialType the name of the class of credentials that the client takes; of several, separated by
     *     commas, the first
     */
    public DefaultCredentialProvider(String credentialType) {
        this(credentialType, System.getenv(), System.getProperty("user.home", ""));
    }

    DefaultCredentialProvider(String credentialType, Map<String, String> environment, String home) {
        this.credentialType = credentialType;
        this.environment = environment;
        this.home = home;
    }

    @Override
    public ICredential getCredentials() {
        CredentialProviderChain chain = new CredentialProviderChain(
                new EnvCredentialProvider(credentialType, environment),
                new ProfileCredentialProvider(credentialType, environment, home),
                new PodIdentityCredentialProvider(credentialType, environment));
        try {
            return chain.getCredentials();
        } catch (SdkException e) {
            throw new SdkException("no credential: call withCredential(...) before build(); without it, "
                    + e.getMessage(), e);
        }
    }
}
