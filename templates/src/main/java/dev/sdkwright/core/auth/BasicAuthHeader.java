package dev.sdkwright.core.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The value of an Authorization header by RFC 7617, section 2, in UTF-8. */
final class BasicAuthHeader {

    private BasicAuthHeader() {
    }

    static String of(String user, String password) {
        byte[] pair = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        return "Basic ".concat(Base64.getEncoder().encodeToString(pair));
    }
}
