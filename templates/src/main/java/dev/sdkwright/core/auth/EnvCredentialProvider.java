package dev.sdkwright.core.auth;

import java.util.Locale;
import java.util.Map;

/**
 * Credentials of the environment: {@code HUAWEICLOUD_SDK_AK}, {@code _SK}, {@code _SECURITY_TOKEN},
 * {@code _PROJECT_ID}, {@code _DOMAIN_ID}; or {@code HUAWEICLOUD_SDK_IDP_ID} and {@code _ID_TOKEN_FILE}, which count
 * more.
 */
public class EnvCredentialProvider implements ICredentialProvider {

    private static final String PREFIX = "HUAWEICLOUD_SDK_";

    private final String kind;
    private final Map<String, String> environment;

    /**
     * @param credentialType {@code basic} or {@code global}
     */
    public EnvCredentialProvider(String credentialType) {
        this(credentialType, System.getenv());
    }

    EnvCredentialProvider(String credentialType, Map<String, String> environment) {
        this.kind = CredentialSettings.kind(credentialType);
        this.environment = environment;
    }

    /** For {@link BasicCredentials}. */
    public static EnvCredentialProvider basic() {
        return new EnvCredentialProvider("basic");
    }

    /** For {@link GlobalCredentials}. */
    public static EnvCredentialProvider global() {
        return new EnvCredentialProvider("global");
    }

    /** Another name of {@link #basic()}. */
    public static EnvCredentialProvider getBasicCredentialEnvProvider() {
        return basic();
    }

    /** Another name of {@link #global()}. */
    public static EnvCredentialProvider getGlobalCredentialEnvProvider() {
        return global();
    }

    @Override
    public ICredential getCredentials() {
        return new CredentialSettings(
                // The identity service's place has a variable of its own, which is looked up when it is needed.
                name -> name.equals("iam_endpoint") ? null : environment.get(variable(name)),
                name -> "the environment variable " + variable(name)).toCredential(kind);
    }

    private static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT);
    }
}
