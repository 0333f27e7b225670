package dev.sdkwright.core.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What media types tell; see RFC 9110, section 8.3. */
final class MediaTypes {

    static final String JSON = "application/json";

    private static final String CHARSET = "charset=";

    private MediaTypes() {
    }

    /** Whether it is JSON (RFC 6839, section 3.1). */
    static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        int end = contentType.indexOf(';');
        String essence = (end < 0 ? contentType : contentType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
        return essence.equals(JSON) || essence.equals("text/json") || essence.endsWith("+json");
    }

    /** The type with the charset that its text is sent in: of types called text, UTF-8 is not the default. */
    static String withCharset(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/") && !type.contains(CHARSET) ? contentType + "; charset=UTF-8" : contentType;
    }

    /** The charset that a Content-Type names; UTF-8 when it names none or one that this JVM does not know. */
    static Charset charset(String contentType) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        String rest = contentType.substring(at + CHARSET.length());
        int end = rest.indexOf(';');
        String name = (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").trim();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
