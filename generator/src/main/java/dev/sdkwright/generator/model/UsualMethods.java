package dev.sdkwright.generator.model;

import java.util.List;
import java.util.Locale;

/**
 * The methods that contracts have keys for (OpenAPI 3.2, section 4.9, Path Item Object) and the core constants; others go
 * by their text.
 */
public final class UsualMethods {
    private static final List<String> KEYS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private UsualMethods() {}

    /** Their keys in contracts: in lower case. */
    public static List<String> keys() {
        return KEYS;
    }

    /** Whether a method is one of them; it is sent in upper case (RFC 9110, section 9.1). */
    public static boolean contains(String method) {
        return KEYS.contains(method.toLowerCase(Locale.ROOT)) && method.equals(method.toUpperCase(Locale.ROOT));
    }
}
