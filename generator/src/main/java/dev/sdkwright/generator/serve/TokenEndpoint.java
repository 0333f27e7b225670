package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives out tokens at the paths where the contract's OAuth 2 flows have theirs from (RFC 6749, sections 4 and 5). */
final class TokenEndpoint {
    private static final int LIFE_IN_SECONDS = 3600;

    private final Set<String> paths = new LinkedHashSet<>();

    TokenEndpoint(References references) {
        for (JsonNode declared : references.root().path("components").path("securitySchemes")) {
            for (JsonNode flow : references.target(declared).path("flows")) {
                add(flow.path("tokenUrl").asText());
                add(flow.path("refreshUrl").asText());
            }
        }
    }

    private void add(String url) {
        String path = url.replaceFirst("^[^/]*:?//[^/]*", "").replaceFirst("[?#].*$", "");
        if (!url.isEmpty()) {
            paths.add(path.startsWith("/") ? path : "/" + path);
        }
    }

    boolean isAt(String path) {
        return paths.contains(path);
    }

    /** Why a request gets no token; empty where it gets one. Any id and secret will do. */
    Optional<Refusal> refusal(Received request) {
        if (!request.method().equals("POST")) {
            return Optional.of(Refusal.of(405, "method", "tokens are asked for by POST"));
        }
        if (!MediaTypeNames.isForm(request.mediaType())) {
            return Optional.of(Refusal.of(400, "header Content-Type",
                    "tokens are asked for by application/x-www-form-urlencoded"));
        }
        List<Pair> form = Pair.ofQuery(new String(request.body(), StandardCharsets.UTF_8));
        if (!has(form, "grant_type")) {
            return Optional.of(Refusal.of(400, "field grant_type", "is required and was not sent"));
        }
        boolean known = request.header("Authorization").isPresent() || has(form, "client_id");
        return known ? Optional.empty() : Optional.of(Refusal.of(401, "client",
                "there is neither a header 'Authorization: Basic ...' nor a field client_id"));
    }

    private static boolean has(List<Pair> form, String name) {
        return form.stream().anyMatch(pair -> pair.name().equals(name) && !pair.raw().isEmpty());
    }

    static Answer token() {
        Answer answer = Answer.empty(200);
        answer.headers().put("Cache-Control", "no-store");
        return answer.with("application/json", JsonNodeFactory.instance.objectNode()
                .put("access_token", "stand-in-token").put("token_type", "Bearer").put("expires_in", LIFE_IN_SECONDS)
                .toPrettyString());
    }
}
