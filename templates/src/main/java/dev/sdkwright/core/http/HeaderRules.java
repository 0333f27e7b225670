package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.SdkException;

/** What may be sent as a header; see RFC 9110, section 5. */
final class HeaderRules {

    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private HeaderRules() {
    }

    /**
     * Checks a header and gives its value without the blanks around it, which are not part of it (section 5.5). The
     * message never shows the value: it may be a secret.
     */
    static String value(String name, String value) {
        checkName(name);
        if (value == null) {
            throw new SdkException("header " + name + " has no value");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new SdkException("the value of header " + name + " has at position " + i
                        + " a character that cannot be sent: only printable ASCII can");
            }
        }
        return strip(value);
    }

    private static void checkName(String name) {
        if (!isToken(name)) {
            throw new SdkException("the name of a header is empty or has a character that cannot be sent");
        }
    }

    /** Whether something can be the name of a header, or a method (RFC 9110, section 5.6.2). */
    static boolean isToken(String name) {
        boolean legal = name != null && !name.isEmpty();
        for (int i = 0; legal && i < name.length(); i++) {
            char c = name.charAt(i);
            legal = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN.indexOf(c) >= 0;
        }
        return legal;
    }

    private static String strip(String value) {
        int from = 0;
        int end = value.length();
        while (from < end && value.charAt(from) <= ' ') {
            from++;
        }
        while (end > from && value.charAt(end - 1) <= ' ') {
            end--;
        }
        return value.substring(from, end);
    }
}
