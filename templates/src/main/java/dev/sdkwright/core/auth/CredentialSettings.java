package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A credential as someone wrote it down: names and texts. */
final class CredentialSettings {

    private final UnaryOperator<String> values;
    private final UnaryOperator<String> names;

    /**
     * @param values the text of a setting, such as {@code project_id}; null or empty where there is none
     * @param names how a setting is called there, for messages
     */
    CredentialSettings(UnaryOperator<String> values, UnaryOperator<String> names) {
        this.values = values;
        this.names = names;
    }

    /**
     * The name of a type of credentials as users write it: {@code basic} or {@code global}.
     *
     * @param type that, or the name of the class, in any case; of several, separated by commas, the first
     */
    static String kind(String type) {
        String first = type.split(",")[0].strip().toLowerCase(Locale.ROOT);
        String kind = first.endsWith("credentials") ? first.substring(0, first.length() - 11) : first;
        if (!kind.equals("basic") && !kind.equals("global")) {
            throw new IllegalArgumentException("the type of credentials must be basic or global, but it is " + type);
        }
        return kind;
    }

    /**
     * The credential.
     *
     * @param kind {@code basic} or {@code global}
     * @throws SdkException when there are no keys and no identity provider; the message names what was looked for
     */
    ICredential toCredential(String kind) {
        return kind.equals("basic")
                ? fill(new BasicCredentials().withProjectId(get("project_id")))
                : fill(new GlobalCredentials().withDomainId(get("domain_id")));
    }

    private <T extends AbstractCredentials<T>> T fill(T credentials) {
        credentials.setIamEndpoint(get("iam_endpoint"));
        String idpId = get("idp_id");
        String idTokenFile = get("id_token_file");
        if (idpId != null && idTokenFile != null) {
            return credentials.withIdpId(idpId).withIdTokenFile(idTokenFile);
        }
        String ak = get("ak");
        String sk = get("sk");
        if (ak != null && sk != null) {
            return credentials.withAk(ak).withSk(sk).withSecurityToken(get("security_token"));
        }
        throw new SdkException(missing("idp_id", "id_token_file", idpId, idTokenFile) + ", and "
                + missing("ak", "sk", ak, sk));
    }

    private String missing(String first, String second, String firstValue, String secondValue) {
        String one = names.apply(first);
        String other = names.apply(second);
        if (firstValue == null && secondValue == null) {
            return "neither " + one + " nor " + other + " is there";
        }
        return (firstValue == null ? one : other) + " is missing, which goes with "
                + (firstValue == null ? other : one);
    }

    private String get(String name) {
        String value = values.apply(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
