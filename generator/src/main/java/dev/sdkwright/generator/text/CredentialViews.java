package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.doc.MarkdownText;
import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.SecurityScheme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How callers give the credentials that the contract asks for. */
public final class CredentialViews {
    private final Access access;
    private final Map<String, SecurityScheme> schemes;

    public CredentialViews(SdkModel model) {
        this.access = model.service().access();
        this.schemes = access.schemes().stream().collect(Collectors.toMap(SecurityScheme::name, Function.identity()));
    }

    /** The schemes of the alternative that a sample shows: the first one that the client can do. */
    public List<SecurityScheme> shown(Operation operation) {
        SecurityRequirement requirement = operation.terms().security().or(() -> access.terms().security())
                .orElse(SecurityRequirement.NONE);
        List<List<SecurityScheme>> alternatives = requirement.alternatives().stream()
                .filter(alternative -> schemes.keySet().containsAll(alternative))
                .map(alternative -> alternative.stream().map(schemes::get).toList())
                .toList();
        return alternatives.stream()
                .filter(alternative -> !alternative.isEmpty())
                .filter(alternative -> alternative.stream().noneMatch(CredentialViews::isOther))
                .findFirst()
                .or(() -> alternatives.stream().findFirst())
                .orElse(List.of());
    }

    /** What a sample hands to {@code withCredential}, an argument list each; AK/SK credentials are not among them. */
    public List<String> arguments(List<SecurityScheme> shown) {
        List<String> arguments = new ArrayList<>();
        for (SecurityScheme scheme : shown) {
            if (scheme.kind() != Kind.SIGNATURE && !isOther(scheme)) {
                boolean named = shown.stream().filter(other -> type(other).equals(type(scheme))).count() > 1;
                arguments.add((named ? JavaLiteral.of(scheme.name()) + ", " : "") + expression(scheme, named));
            }
        }
        return arguments;
    }

    /** The simple names of the classes in such an argument list. */
    public static List<String> types(List<SecurityScheme> shown) {
        return shown.stream()
                .filter(scheme -> scheme.kind() != Kind.SIGNATURE && !isOther(scheme))
                .map(CredentialViews::type)
                .distinct()
                .toList();
    }

    /** A line for each scheme, in Markdown. */
    List<String> rows() {
        return access.schemes().stream()
                .map(scheme -> code(scheme.name()) + ": " + row(scheme))
                .toList();
    }

    private static boolean isOther(SecurityScheme scheme) {
        return scheme.kind() == Kind.OTHER;
    }

    private static String type(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> "ApiKeyCredentials";
            case BASIC -> "BasicAuthCredentials";
            case BEARER -> "BearerCredentials";
            case CLIENT_CREDENTIALS -> "ClientCredentials";
            case SIGNATURE -> "BasicCredentials";
            case OTHER -> "ICredential";
        };
    }

    private static String expression(SecurityScheme scheme, boolean named) {
        String made = "new " + type(scheme) + "()";
        String prefix = named ? scheme.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "_" : "";
        return switch (scheme.kind()) {
            case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> made + with("ApiKey", prefix + "API_KEY");
            case BASIC -> made + with("Username", prefix + "API_USER") + with("Password", prefix + "API_PASSWORD");
            case BEARER -> made + with("Token", prefix + "API_TOKEN");
            case CLIENT_CREDENTIALS -> made + with("ClientId", prefix + "CLIENT_ID")
                    + with("ClientSecret", prefix + "CLIENT_SECRET")
                    + (scheme.detail().isEmpty() ? with("TokenUrl", prefix + "TOKEN_URL") : "");
            case SIGNATURE, OTHER -> throw new IllegalStateException("not given like this: " + scheme);
        };
    }

    private static String code(String text) {
        return "`" + MarkdownText.code(text) + "`";
    }

    private static String with(String what, String variable) {
        return "\n                        .with" + what + "(System.getenv(" + JavaLiteral.of(variable) + "))";
    }

    private static String row(SecurityScheme scheme) {
        String place = code(scheme.detail());
        return switch (scheme.kind()) {
            case HEADER_KEY -> "`new ApiKeyCredentials().withApiKey(key)`, sent in the header " + place;
            case QUERY_KEY -> "`new ApiKeyCredentials().withApiKey(key)`, sent in the query as " + place;
            case COOKIE_KEY -> "`new ApiKeyCredentials().withApiKey(key)`, sent in the cookie " + place;
            case BASIC -> "`new BasicAuthCredentials().withUsername(user).withPassword(password)`";
            case BEARER -> "`new BearerCredentials().withToken(token)`, or `.withTokenSupplier(supplier)`";
            case CLIENT_CREDENTIALS -> "`new ClientCredentials().withClientId(id).withClientSecret(secret)`, and "
                    + (scheme.detail().isEmpty() ? "`.withTokenUrl(url)`, which the contract does not name"
                            : "if you like `.withScopes(scopes)`")
                    + "; or a token of your own by `new BearerCredentials().withToken(token)`";
            case SIGNATURE -> "`new BasicCredentials().withAk(ak).withSk(sk)`";
            case OTHER -> "not known to this client; it takes an `ICredential` of your own";
        };
    }
}
