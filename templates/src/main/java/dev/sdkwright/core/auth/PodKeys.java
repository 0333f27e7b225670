package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.HttpMethod;
import dev.sdkwright.core.http.HttpRequest;
import dev.sdkwright.core.http.HttpResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The temporary keys of a container, from the address that its platform names, for the token in a file that its
 * platform renews.
 *
 * @param url where they are asked for
 * @param tokenFile the file with the token
 * @param threshold how long before their end keys are got anew
 */
record PodKeys(String url, String tokenFile, Duration threshold) implements KeySource {

    private static final String PURPOSE = "no temporary keys for the container";
    private static final String[] NAMES = {"accessKeyId", "secretAccessKey", "securityToken", "expiration"};

    @Override
    public Dialogue<Keys> ask(Instant now) {
        HttpRequest request = request();
        return new Dialogue<>() {

            private Keys keys;

            @Override
            HttpRequest next(HttpResponse answer) {
                if (answer == null) {
                    return request;
                }
                keys = IamAnswer.keys(
                        IamAnswer.object(request, answer, PURPOSE), NAMES, now, threshold, PURPOSE);
                return null;
            }

            @Override
            Keys result() {
                return keys;
            }
        };
    }

    private HttpRequest request() {
        URI uri;
        String token;
        try {
            uri = URI.create(url);
            token = Files.readString(Path.of(tokenFile)).strip();
        } catch (IllegalArgumentException e) {
            throw new SdkException(PURPOSE + ": the address is no URL", e);
        } catch (IOException e) {
            throw new SdkException(PURPOSE + ": the file " + tokenFile + " with the token cannot be read", e);
        }
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        return HttpRequest.newBuilder().withMethod(HttpMethod.POST)
                .withEndpoint(uri.getScheme() + "://" + uri.getRawAuthority()).withPath(uri.getRawPath() + query)
                .setHeader("Authorization", token).withContentType("application/json").withBodyAsString("{}").build();
    }
}
