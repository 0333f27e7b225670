package dev.sdkwright.core.auth;

/** Bytes as lower-case hexadecimal digits. */
final class Hex {

    private static final String DIGITS = "0123456789abcdef";

    private Hex() {
    }

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            text.append(DIGITS.charAt(b >> 4 & 0xF)).append(DIGITS.charAt(b & 0xF));
        }
        return text.toString();
    }
}
