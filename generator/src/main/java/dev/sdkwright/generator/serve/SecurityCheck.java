package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a request comes with what the contract's security asks for. Any key, password or token will do; signatures
 * are verified.
 */
final class SecurityCheck {
    private final References references;
    private final SignatureCheck signatures;

    SecurityCheck(References references, AccessKeys keys) {
        this.references = references;
        this.signatures = new SignatureCheck(keys);
    }

    Optional<Refusal> check(Route route, Received request) {
        JsonNode own = route.operation().node().path("security");
        JsonNode alternatives = own.isArray() ? own : references.root().path("security");
        List<Problem> problems = new ArrayList<>();
        for (JsonNode alternative : alternatives) {
            List<Problem> missing = missing(alternative, request);
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            problems.addAll(missing);
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(401, problems.stream().distinct().toList()));
    }

    private List<Problem> missing(JsonNode alternative, Received request) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> inAuthorization = new ArrayList<>();
        boolean authorized = false;
        for (Map.Entry<String, JsonNode> entry : alternative.properties()) {
            JsonNode scheme = references.target(
                    references.root().path("components").path("securitySchemes").path(entry.getKey()));
            Optional<String> problem = problem(scheme, request);
            boolean header = isInAuthorization(scheme);
            authorized |= header && problem.isEmpty();
            problem.ifPresent(text -> (header ? inAuthorization : problems).add(
                    new Problem("security " + entry.getKey(), text)));
        }
        // A request has one such header (RFC 9110, section 11.6.2): of several schemes that need it one can be served.
        if (!authorized) {
            problems.addAll(inAuthorization);
        }
        return problems;
    }

    private static boolean isInAuthorization(JsonNode scheme) {
        return Set.of("http", "oauth2", "openIdConnect").contains(scheme.path("type").asText()) && !isSignature(scheme);
    }

    private Optional<String> problem(JsonNode scheme, Received request) {
        if (isSignature(scheme)) {
            return signatures.problem(request).map(problem -> "the signature " + problem);
        }
        return switch (scheme.path("type").asText()) {
            case "apiKey" -> key(scheme.path("in").asText(), scheme.path("name").asText(), request);
            case "http" -> http(Texts.lower(scheme.path("scheme").asText()), request);
            case "oauth2", "openIdConnect" -> authorization("Bearer", request);
            default -> Optional.empty();
        };
    }

    private static boolean isSignature(JsonNode scheme) {
        return scheme.has("x-signature");
    }

    private static Optional<String> key(String in, String name, Received request) {
        boolean there = switch (in) {
            case "query" -> Pair.ofQuery(request.query()).stream().anyMatch(pair -> isGiven(pair, name));
            case "cookie" -> Pair.ofCookies(request.header("Cookie").orElse("")).stream().anyMatch(pair -> isGiven(pair, name));
            default -> request.header(name).filter(value -> !value.isBlank()).isPresent();
        };
        return there ? Optional.empty() : Optional.of("the key is missing: " + in + " " + name);
    }

    private static boolean isGiven(Pair pair, String name) {
        return pair.name().equals(name) && !pair.raw().isEmpty();
    }

    private static Optional<String> http(String scheme, Received request) {
        if (!scheme.equals("basic")) {
            return authorization(scheme, request);
        }
        Optional<String> missing = authorization("Basic", request);
        if (missing.isPresent()) {
            return missing;
        }
        try {
            String encoded = request.header("Authorization").orElseThrow().substring("Basic ".length()).strip();
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.indexOf(':') < 0 ? Optional.of("there is no colon between user and password") : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.of("user and password are not in Base64");
        }
    }

    private static Optional<String> authorization(String scheme, Received request) {
        String value = request.header("Authorization").orElse("");
        String start = Texts.lower(scheme) + " ";
        return Texts.lower(value).startsWith(start) && value.length() > start.length()
                ? Optional.empty()
                : Optional.of("there is no header 'Authorization: " + scheme + " ...'");
    }
}
