package dev.sdkwright.generator.sample;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text of a URL, percent-encoded (RFC 3986, section 2.1). */
final class PathText {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String OF_PATHS = UNRESERVED + "/%:@!$&'()*+,;=";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9_-]+}");

    private PathText() {}

    /** The fixed part of a path as the contract has it, perhaps encoded already; nothing of it begins a query. */
    static String encoded(String text) {
        return encoded(text, OF_PATHS);
    }

    /** The same where only slashes stand for themselves, as in what a signature is of. */
    static String encodedSegments(String text) {
        return encoded(text, UNRESERVED + "/%");
    }

    /** A value, of which only a placeholder's braces stay as they are. */
    static String encodedValue(String text) {
        return PLACEHOLDER.matcher(text).matches() ? text : encoded(text, UNRESERVED);
    }

    /** A value without exception. */
    static String strictlyEncoded(String text) {
        return encoded(text, UNRESERVED);
    }

    private static String encoded(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (kept.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }
}
