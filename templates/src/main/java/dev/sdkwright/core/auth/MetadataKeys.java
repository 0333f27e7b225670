package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpClient;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpRequestBuilder;
import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.impl.DefaultHttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The temporary keys of the machine, from the metadata service that only it can reach. Where the service gives tokens,
 * it is asked with one, which is got anew once if it is not taken; where it knows none, without.
 */
final class MetadataKeys implements KeySource {

    static final String ENDPOINT = "http://169.254.169.254";

    private static final int TIMEOUT_SECONDS = 3;
    private static final int UNAUTHORIZED = 401;
    private static final String PURPOSE = "no temporary keys from the metadata service";
    private static final String NO_AGENCY = "Please configure Cloud Service Agency first";
    private static final String[] NAMES = {"access", "secret", "securitytoken", "expires_at"};

    private final String endpoint;
    private final Duration threshold;

    MetadataKeys(String endpoint, Duration threshold) {
        this.endpoint = endpoint;
        this.threshold = threshold;
    }

    /** One of its own: the metadata service answers at once or is not there, and is behind no proxy of the client. */
    @Override
    public HttpClient transport(HttpClient clients) {
        return new DefaultHttpClient(
                new HttpConfig().withConnectionTimeout(TIMEOUT_SECONDS).withReadTimeout(TIMEOUT_SECONDS));
    }

    @Override
    public void release(HttpClient transport) {
        if (transport instanceof DefaultHttpClient own) {
            own.close();
        }
    }

    @Override
    public Dialogue<Keys> ask(Instant now) {
        return new Dialogue<>() {

            private HttpRequest asked;
            private boolean forToken;
            private int tokens;
            private Keys keys;

            @Override
            HttpRequest next(HttpResponse answer) {
                if (answer == null) {
                    return askForToken();
                }
                if (forToken) {
                    forToken = false;
                    asked = keysRequest(token(asked, answer));
                    return asked;
                }
                boolean stale = answer.getStatusCode() == UNAUTHORIZED && !answer.getBodyAsString().contains(NO_AGENCY);
                if (stale && tokens == 1) {
                    return askForToken();
                }
                keys = keys(asked, answer, now);
                return null;
            }

            private HttpRequest askForToken() {
                forToken = true;
                tokens++;
                asked = tokenRequest();
                return asked;
            }

            @Override
            Keys result() {
                return keys;
            }
        };
    }

    private HttpRequest tokenRequest() {
        return HttpRequest.newBuilder().withMethod(HttpMethod.PUT).withEndpoint(endpoint)
                .withPath("/meta-data/latest/api/token").setHeader("X-Metadata-Token-Ttl-Seconds", "21600").build();
    }

    /** Null where the service knows no tokens. */
    private static String token(HttpRequest asked, HttpResponse answer) {
        return switch (answer.getStatusCode()) {
            case 404, 405, 503 -> null;
            default -> {
                IamAnswer.check(asked, answer, PURPOSE);
                yield answer.getBodyAsString().strip();
            }
        };
    }

    private HttpRequest keysRequest(String token) {
        HttpRequestBuilder request = HttpRequest.newBuilder().withMethod(HttpMethod.GET).withEndpoint(endpoint)
                .withPath("/openstack/latest/securitykey");
        if (token != null) {
            request.setHeader("X-Metadata-Token", token);
        }
        return request.build();
    }

    private Keys keys(HttpRequest asked, HttpResponse answer, Instant now) {
        if (IamAnswer.object(asked, answer, PURPOSE).get("credential") instanceof Map<?, ?> credential) {
            return IamAnswer.keys(credential, NAMES, now, threshold, PURPOSE);
        }
        throw new SdkException(PURPOSE + ": the answer has no credential");
    }
}
