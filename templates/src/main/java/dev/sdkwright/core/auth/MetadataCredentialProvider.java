package dev.sdkwright.core.auth;

import java.time.Clock;
import java.time.Duration;

/**
 * The temporary keys of the machine, from the metadata service of the cloud. The service is asked at once, so that a
 * chain goes on where there is none; from then on the credential gets its keys anew before they end.
 */
public class MetadataCredentialProvider implements ICredentialProvider {

    private final String kind;
    private final String endpoint;
    private final Clock clock;
    private volatile long thresholdSeconds = 2400;

    /**
     * @param credentialType {@code basic} or {@code global}
     */
    public MetadataCredentialProvider(String credentialType) {
        this(credentialType, MetadataKeys.ENDPOINT, Clock.systemUTC());
    }

    MetadataCredentialProvider(String credentialType, String endpoint, Clock clock) {
        this.kind = CredentialSettings.kind(credentialType);
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** For {@link BasicCredentials}. */
    public static MetadataBasicCredentialProvider basic() {
        return new MetadataBasicCredentialProvider();
    }

    /** For {@link GlobalCredentials}. */
    public static MetadataGlobalCredentialProvider global() {
        return new MetadataGlobalCredentialProvider();
    }

    /** Another name of {@link #basic()}. */
    public static MetadataBasicCredentialProvider getBasicCredentialMetadataProvider() {
        return basic();
    }

    /** Another name of {@link #global()}. */
    public static MetadataGlobalCredentialProvider getGlobalCredentialMetadataProvider() {
        return global();
    }

    /** How many seconds before their end keys are got anew; a third of their life where that is less. */
    public Long getExpirationThresholdSeconds() {
        return thresholdSeconds;
    }

    public void setExpirationThresholdSeconds(Long seconds) {
        thresholdSeconds = seconds;
    }

    @Override
    public ICredential getCredentials() {
        return kind.equals("basic") ? fetched(new BasicCredentials()) : fetched(new GlobalCredentials());
    }

    /** Gives the keys of the machine to a credential. */
    <T extends AbstractCredentials<T>> T fetched(T credentials) {
        credentials.setSource(new MetadataKeys(endpoint, Duration.ofSeconds(thresholdSeconds)), clock);
        credentials.currentKeys(null);
        return credentials;
    }
}
