package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.DefaultExceptionHandler;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.exception.ServiceResponseException;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** Reads what the services answer that give keys and ids. No message has anything of a body that was a success. */
final class IamAnswer {

    private static final int FIRST_REDIRECT = 300;

    private IamAnswer() {
    }

    /**
     * The JSON object that was answered.
     *
     * @param purpose for the message, such as {@code the id token was not taken}
     * @throws SdkException when the answer is an error or no object
     */
    static Map<?, ?> object(HttpRequest request, HttpResponse response, String purpose) {
        check(request, response, purpose);
        try {
            if (Json.decode(response.getBodyAsBytes(), JsonCodecs.ANY) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (JsonException e) {
            // Told below, without the text.
        }
        throw new SdkException(purpose + ": " + place(request) + " did not answer with a JSON object");
    }

    /** Throws when the answer is an error. */
    static void check(HttpRequest request, HttpResponse response, String purpose) {
        int status = response.getStatusCode();
        if (status < FIRST_REDIRECT) {
            return;
        }
        try {
            new DefaultExceptionHandler().handleException(request, response);
        } catch (ServiceResponseException e) {
            throw new SdkException(purpose + ": " + place(request) + " answered with status " + status
                    + (e.getErrorMsg() == null ? "" : ": " + e.getErrorMsg()), e.withResponse(response));
        }
    }

    /**
     * The keys that an object has.
     *
     * @param names of the members for access key, secret key, token and end
     * @param threshold how long before their end they are got anew; a third of their life where that is less
     */
    static Keys keys(Map<?, ?> object, String[] names, Instant now, Duration threshold, String purpose) {
        String[] values = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            if (!(object.get(names[i]) instanceof String value) || value.isEmpty()) {
                throw new SdkException(purpose + ": the answer has no " + names[i]);
            }
            values[i] = value;
        }
        Instant expiry = instant(values[3], names[3], purpose);
        Duration third = Duration.between(now, expiry).dividedBy(3);
        Duration margin = third.compareTo(threshold) < 0 ? third : threshold;
        return new Keys(values[0], values[1], values[2], expiry.minus(margin), expiry);
    }

    private static Instant instant(String text, String name, String purpose) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new SdkException(purpose + ": " + name + " is no date and time: " + text, e);
        }
    }

    private static String place(HttpRequest request) {
        return request.getEndpoint() + request.getPath();
    }
}
