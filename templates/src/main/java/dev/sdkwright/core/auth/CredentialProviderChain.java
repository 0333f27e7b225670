package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;

/** Looks for a credential in several places; the first that has one counts. */
public class CredentialProviderChain implements ICredentialProvider {

    private final ICredentialProvider[] providers;

    /**
     * @param providers in the order in which they are asked
     */
    public CredentialProviderChain(ICredentialProvider... providers) {
        this.providers = providers.clone();
    }

    /**
     * The environment, the credentials file, the metadata service of the machine, and what a container's platform says.
     *
     * @param credentialType {@code basic} or {@code global}
     */
    public static CredentialProviderChain getDefaultCredentialProviderChain(String credentialType) {
        return new CredentialProviderChain(new EnvCredentialProvider(credentialType),
                new ProfileCredentialProvider(credentialType), new MetadataCredentialProvider(credentialType),
                new PodIdentityCredentialProvider(credentialType));
    }

    /** The default chain for {@link BasicCredentials}. */
    public static CredentialProviderChain basic() {
        return getDefaultCredentialProviderChain("basic");
    }

    /** The default chain for {@link GlobalCredentials}. */
    public static CredentialProviderChain global() {
        return getDefaultCredentialProviderChain("global");
    }

    /** Another name of {@link #basic()}. */
    public static CredentialProviderChain getBasicCredentialProviderChain() {
        return basic();
    }

    /** Another name of {@link #global()}. */
    public static CredentialProviderChain getGlobalCredentialProviderChain() {
        return global();
    }

    /**
     * {@inheritDoc}
     *
     * @throws SdkException when none has one; the message has a line for each
     */
    @Override
    public ICredential getCredentials() {
        StringBuilder looked = new StringBuilder("failed to get credentials in providers:");
        SdkException failure = null;
        for (ICredentialProvider provider : providers) {
            try {
                return provider.getCredentials();
            } catch (SdkException e) {
                looked.append('\n').append(provider.getClass().getSimpleName()).append(": ").append(e.getMessage());
                failure = e;
            }
        }
        throw new SdkException(looked.toString(), failure);
    }
}
