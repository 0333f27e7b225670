package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.sample.HttpCall.Login;
import dev.sdkwright.generator.sample.HttpCall.Pair;
import dev.sdkwright.generator.sample.HttpCall.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What proves who calls, as it is sent; the secrets themselves are left to the environment. */
final class Proofs {
    private Proofs() {}

    /** Adds it where it belongs; a login is sent in a way of its own. */
    static Optional<Login> add(List<SecurityScheme> shown, List<Pair> query, List<Pair> headers, List<Pair> cookies) {
        Optional<Login> login = Optional.empty();
        for (SecurityScheme scheme : shown) {
            boolean several = shown.stream().filter(other -> isSent(other) == isSent(scheme)).count() > 1;
            String prefix = several ? scheme.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_") + "_" : "";
            Value key = Value.of("", prefix + "API_KEY");
            switch (scheme.kind()) {
                case HEADER_KEY -> headers.add(new Pair(scheme.detail(), key));
                case QUERY_KEY -> query.add(new Pair(scheme.detail(), key));
                case COOKIE_KEY -> cookies.add(new Pair(scheme.detail(), key));
                case BASIC -> login = Optional.of(new Login(prefix + "API_USER", prefix + "API_PASSWORD"));
                case BEARER, CLIENT_CREDENTIALS ->
                        headers.add(new Pair("Authorization", Value.of("Bearer ", prefix + "API_TOKEN")));
                case SIGNATURE, OTHER -> { }
            }
        }
        return login;
    }

    private static boolean isSent(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case SIGNATURE, OTHER -> false;
            default -> true;
        };
    }
}
