package dev.sdkwright.generator.read;

import dev.sdkwright.generator.option.AllowedReferences;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Reads documents from the network, as long as they are of a sensible size and come in a sensible time. */
final class RemoteText {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SIZE_LIMIT = 64 * 1024 * 1024;
    private static final int REDIRECTS = 5;

    private final AllowedReferences allowed;

    RemoteText(AllowedReferences allowed) {
        this.allowed = allowed;
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it cannot be had; its message says why
     */
    DocumentText read(URI address) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
        URI current = address;
        for (int step = 0; step <= REDIRECTS; step++) {
            HttpResponse<InputStream> answer = answer(client, current);
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == 200) {
                    return new DocumentText(bytes(body));
                }
                current = target(current, answer);
            }
        }
        throw new IOException("it leads from one address to another without an end");
    }

    private static HttpResponse<InputStream> answer(HttpClient client, URI address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                    .header("Accept", "application/json, application/yaml, */*").build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private URI target(URI address, HttpResponse<?> answer) throws IOException {
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
            throw new IOException("the server answers with status " + answer.statusCode());
        }
        try {
            URI target = address.resolve(location);
            if (AllowedReferences.isRemote(target.toString()) && allowed.allows(target)) {
                return target;
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below, as any other address that cannot be followed.
        }
        throw new IOException("it is elsewhere now, at '" + location + "', which is not allowed");
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(SIZE_LIMIT + 1);
        if (bytes.length > SIZE_LIMIT) {
            throw new IOException("it is larger than " + SIZE_LIMIT / 1024 / 1024 + " MB");
        }
        return bytes;
    }
}
