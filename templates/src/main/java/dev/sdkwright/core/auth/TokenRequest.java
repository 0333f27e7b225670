package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Asks a token server for a token by the client credentials grant of RFC 6749, section 4.4, and reads its answer. */
final class TokenRequest {

    /** How long a token is used whose server does not say how long it lasts. */
    private static final Duration UNTOLD = Duration.ofMinutes(5);

    /** A tenth of its life, but no more than this, before its end a token is no longer used: calls take time. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final int FIRST_REDIRECT = 300;

    private final URI url;
    private final String clientId;
    private final String clientSecret;

    /**
     * @param url absolute
     * @param clientId the client
     * @param clientSecret its secret
     */
    TokenRequest(URI url, String clientId, String clientSecret) {
        this.url = url;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /**
     * The request.
     *
     * @param form what else is sent besides the grant type
     * @param secretInBody whether the server wants id and secret in the form, not in the header that RFC 6749, section
     *     2.3.1, prefers
     */
    HttpRequest toHttp(Map<String, String> form, boolean secretInBody) {
        StringBuilder body = new StringBuilder("grant_type=client_credentials");
        form.forEach((name, value) -> append(body, name, value));
        HttpRequestBuilder request = HttpRequest.newBuilder()
                .withMethod(HttpMethod.POST)
                .withEndpoint(url.getScheme() + "://" + url.getRawAuthority())
                .withPath(url.getRawPath() + (url.getRawQuery() == null ? "" : '?' + url.getRawQuery()))
                .withContentType("application/x-www-form-urlencoded")
                .setHeader("Accept", "application/json");
        if (secretInBody) {
            append(body, "client_id", clientId);
            append(body, "client_secret", clientSecret);
        } else {
            request.setHeader("Authorization", BasicAuthHeader.of(encode(clientId), encode(clientSecret)));
        }
        return request.withBodyAsString(body.toString()).build();
    }

    /**
     * Reads the answer.
     *
     * @throws SdkException when it is not a token; the message never has the secret or the token
     */
    AccessToken read(HttpResponse response, Instant now) {
        Map<?, ?> answer = answer(response);
        if (response.getStatusCode() >= FIRST_REDIRECT) {
            throw refused(response, answer);
        }
        if (!(answer.get("access_token") instanceof String token) || token.isEmpty()) {
            throw failure(response, null, "the answer has no access_token");
        }
        // RFC 6749, section 7.1: a token of a type that one does not know must not be used.
        if (answer.get("token_type") instanceof String type && !type.toLowerCase(Locale.ROOT).startsWith("bearer")) {
            throw failure(response, null, "the token is of type " + type + ", but only bearer tokens can be sent");
        }
        Duration life = life(answer.get("expires_in"));
        Duration margin = life.dividedBy(10).compareTo(MARGIN) < 0 ? life.dividedBy(10) : MARGIN;
        return new AccessToken(token, now.plus(life).minus(margin));
    }

    /** In seconds; some servers write the number as a string. */
    private static Duration life(Object expiresIn) {
        if (expiresIn == null) {
            return UNTOLD;
        }
        try {
            BigDecimal seconds = new BigDecimal(expiresIn.toString().strip());
            BigDecimal bounded = seconds.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE));
            return Duration.ofSeconds(bounded.longValue());
        } catch (NumberFormatException e) {
            return UNTOLD;
        }
    }

    private static Map<?, ?> answer(HttpResponse response) {
        try {
            return Json.decode(response.getBodyAsBytes(), JsonCodecs.ANY) instanceof Map<?, ?> map ? map : Map.of();
        } catch (JsonException e) {
            return Map.of();
        }
    }

    /** See RFC 6749, section 5.2. */
    private SdkException refused(HttpResponse response, Map<?, ?> answer) {
        String code = answer.get("error") instanceof String text ? text : null;
        StringBuilder problem = new StringBuilder("it was refused with status ").append(response.getStatusCode());
        if (code != null) {
            problem.append(": ").append(code);
        }
        if (answer.get("error_description") instanceof String text) {
            problem.append(": ").append(text);
        }
        return failure(response, code, problem.toString());
    }

    private SdkException failure(HttpResponse response, String code, String problem) {
        String text = "the token request to " + url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath()
                + " gave no token: " + problem;
        return ServiceResponseException.mapException(response.getStatusCode(), code, text.replace(clientSecret, "***"),
                response.getHeader("X-Request-Id"));
    }

    private static void append(StringBuilder body, String name, String value) {
        body.append('&').append(encode(name)).append('=').append(encode(value));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
