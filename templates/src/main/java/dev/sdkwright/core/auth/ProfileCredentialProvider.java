package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Credentials of a file: the one that the environment variable {@code HUAWEICLOUD_SDK_CREDENTIALS_FILE} names, else
 * {@code ~/.huaweicloud/credentials}.
 * <pre>
 * [basic]
 * ak = ...
 * sk = ...
 * project_id = ...
 *
 * [global]
 * idp_id = ...
 * id_token_file = ...
 * </pre>
 * Further names are {@code domain_id}, {@code security_token} and {@code iam_endpoint}. Lines that begin with a number
 * sign or a semicolon are comments.
 */
public class ProfileCredentialProvider implements ICredentialProvider {

    private static final String VARIABLE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

    private final String kind;
    private final Map<String, String> environment;
    private final String home;

    /**
     * @param credentialType {@code basic} or {@code global}
     */
    public ProfileCredentialProvider(String credentialType) {
        this(credentialType, System.getenv(), System.getProperty("user.home", ""));
    }

    ProfileCredentialProvider(String credentialType, Map<String, String> environment, String home) {
        this.kind = CredentialSettings.kind(credentialType);
        this.environment = environment;
        this.home = home;
    }

    /** For {@link BasicCredentials}. */
    public static ProfileCredentialProvider basic() {
        return new ProfileCredentialProvider("basic");
    }

    /** For {@link GlobalCredentials}. */
    public static ProfileCredentialProvider global() {
        return new ProfileCredentialProvider("global");
    }

    /** Another name of {@link #basic()}. */
    public static ProfileCredentialProvider getBasicCredentialProfileProvider() {
        return basic();
    }

    /** Another name of {@link #global()}. */
    public static ProfileCredentialProvider getGlobalCredentialProfileProvider() {
        return global();
    }

    @Override
    public ICredential getCredentials() {
        String named = environment.get(VARIABLE);
        Path file = named == null || named.isEmpty() ? Path.of(home, ".huaweicloud", "credentials") : Path.of(named);
        if (!Files.isRegularFile(file)) {
            throw new SdkException("there is no file " + file);
        }
        Map<String, String> section = section(lines(file));
        if (section == null) {
            throw new SdkException("the file " + file + " has no section [" + kind + "]");
        }
        return new CredentialSettings(section::get, name -> name + " in section [" + kind + "] of " + file)
                .toCredential(kind);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new SdkException("the file " + file + " cannot be read", e);
        }
    }

    /** Null when the section is not there. */
    private Map<String, String> section(List<String> lines) {
        Map<String, String> section = null;
        boolean inside = false;
        for (String line : lines) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (text.startsWith("[")) {
                inside = text.equals('[' + kind + ']');
                section = inside && section == null ? new HashMap<>() : section;
            } else if (inside && equals > 0 && !text.startsWith("#") && !text.startsWith(";")) {
                section.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
            }
        }
        return section;
    }
}
