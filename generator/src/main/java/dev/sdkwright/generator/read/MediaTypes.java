package dev.sdkwright.generator.read;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Locale;
import java.util.Map;

/** Which of several media types is used: JSON where it is offered, else the first. */
final class MediaTypes {
    private MediaTypes() {}

    static Map.Entry<String, MediaType> preferred(Content content) {
        return content.entrySet().stream()
                .filter(entry -> isJson(entry.getKey()))
                .findFirst()
                .orElseGet(() -> content.entrySet().iterator().next());
    }

    /** {@code application/json} and every {@code +json} type (RFC 6839 section 3.1). */
    static boolean isJson(String mediaType) {
        String essence = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }
}
