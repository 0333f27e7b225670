package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Temporary keys for the token of an identity provider: the identity service gives a token of its own for it, and keys
 * for that. The file is read anew each time, for whoever renews it.
 *
 * @param iamEndpoint the identity service
 * @param idpId the provider as that service knows it
 * @param idTokenFile the file with the provider's token
 * @param threshold how long before their end keys are got anew
 */
record FederationKeys(String iamEndpoint, String idpId, String idTokenFile, Duration threshold) implements KeySource {

    private static final int SIX_HOURS = 21_600;
    private static final String PURPOSE = "no temporary keys for the id token";
    private static final String[] NAMES = {"access", "secret", "securitytoken", "expires_at"};

    @Override
    public Dialogue<Keys> ask(Instant now) {
        String idToken = read();
        return new Dialogue<>() {

            private HttpRequest asked;
            private boolean hasToken;
            private Keys keys;

            @Override
            HttpRequest next(HttpResponse answer) {
                if (answer == null) {
                    asked = tokenRequest(idToken);
                } else if (!hasToken) {
                    hasToken = true;
                    asked = keysRequest(token(asked, answer));
                } else {
                    keys = keys(asked, answer, now);
                    return null;
                }
                return asked;
            }

            @Override
            Keys result() {
                return keys;
            }
        };
    }

    private HttpRequest tokenRequest(String idToken) {
        return post("/v3.0/OS-AUTH/id-token/tokens", Map.of("auth", Map.of("id_token", Map.of("id", idToken))))
                .builder().setHeader("X-Idp-Id", idpId).build();
    }

    private static String token(HttpRequest asked, HttpResponse answer) {
        IamAnswer.check(asked, answer, PURPOSE);
        String token = answer.getHeader("X-Subject-Token");
        if (token == null || token.isEmpty()) {
            throw new SdkException(PURPOSE + ": the answer has no header X-Subject-Token");
        }
        return token;
    }

    private HttpRequest keysRequest(String token) {
        Map<String, Object> identity = Map.of("methods", List.of("token"),
                "token", Map.of("id", token, "duration_seconds", SIX_HOURS));
        return post("/v3.0/OS-CREDENTIAL/securitytokens", Map.of("auth", Map.of("identity", identity)));
    }

    private Keys keys(HttpRequest asked, HttpResponse answer, Instant now) {
        if (IamAnswer.object(asked, answer, PURPOSE).get("credential") instanceof Map<?, ?> credential) {
            return IamAnswer.keys(credential, NAMES, now, threshold, PURPOSE);
        }
        throw new SdkException(PURPOSE + ": the answer has no credential");
    }

    private HttpRequest post(String path, Map<String, Object> body) {
        return HttpRequest.newBuilder().withMethod(HttpMethod.POST).withEndpoint(iamEndpoint).withPath(path)
                .withContentType("application/json").withBody(Json.encode(body, JsonCodecs.ANY)).build();
    }

    private String read() {
        try {
            return Files.readString(Path.of(idTokenFile)).strip();
        } catch (IOException e) {
            throw new SdkException("the file " + idTokenFile + " with the id token cannot be read", e);
        }
    }

    /** Without more than where it asks. */
    @Override
    public String toString() {
        return "FederationKeys of " + iamEndpoint;
    }
}
