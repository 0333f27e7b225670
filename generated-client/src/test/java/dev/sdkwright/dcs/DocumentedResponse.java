package dev.sdkwright.dcs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The answer that the service's API reference gives as its example. */
final class DocumentedResponse {
    private DocumentedResponse() {}

    static String json() {
        return text("documented-response.json");
    }

    static String text(String resource) {
        try (InputStream in = DocumentedResponse.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
