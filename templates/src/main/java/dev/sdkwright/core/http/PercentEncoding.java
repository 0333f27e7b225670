package dev.sdkwright.core.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of RFC 3986, section 2.1: the bytes of UTF-8 as {@code %XX} with capital letters. Half a surrogate
 * pair becomes a question mark.
 */
public final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";

    /**
     * Besides the unreserved characters, what may stand in a path as it is: sub-delims, colon and at (section 3.3).
     */
    private static final String PATH = "/!$&'()*+,;=:@";

    private PercentEncoding() {
    }

    /**
     * Encodes a value so that it means itself anywhere in a URL.
     *
     * @param value not null
     * @return with every character but the unreserved ones (section 2.3) encoded
     */
    public static String encode(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                return encodeFrom(value, i);
            }
        }
        return value;
    }

    /**
     * Encodes the fixed text of a path: what has a meaning in a path keeps it, and so does what is already encoded.
     *
     * @param text not null
     * @return legal in a path
     */
    public static String encodeLiteral(String text) {
        return encodeExcept(text, PATH);
    }

    /**
     * Encodes a value but for some characters and for what is already encoded.
     *
     * @param value not null
     * @param kept what stays as it is besides the unreserved characters
     * @return the encoded value
     */
    static String encodeExcept(String value, String kept) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isUnreserved(c) || kept.indexOf(c) >= 0 || isEncoded(value, i)) {
                out.append(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < value.length() ? i + 2 : i + 1;
                append(out, value.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return out.toString();
    }

    /**
     * Brings an encoded path to the form that {@link #encode(String)} gives: of all ways to write it, the one with
     * every character encoded that may be.
     *
     * @param path as it stands in a URL; its slashes stay
     * @return the same path
     */
    public static String normalize(String path) {
        return normalize(path, "/");
    }

    /**
     * Brings an encoded query to the form in which {@link #encode(String)} gave all its names and values.
     *
     * @param query as it stands in a URL; what separates names and values stays
     * @return the same query
     */
    public static String normalizeQuery(String query) {
        return normalize(query, "&=");
    }

    /**
     * Undoes the encoding.
     *
     * @param text as it stands in a URL; a percent sign that encodes nothing stays
     * @return the text it stands for
     */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int from = 0;
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (isEncoded(text, i)) {
                bytes.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                bytes.write(byteAt(text, i));
                from = i + 3;
            }
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String encodeFrom(String value, int from) {
        StringBuilder out = new StringBuilder(value.length() + 16).append(value, 0, from);
        append(out, value.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toString();
    }

    private static String normalize(String text, String kept) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnreserved(c) && kept.indexOf(c) < 0) {
                return normalizeFrom(text, i, kept);
            }
        }
        return text;
    }

    private static String normalizeFrom(String text, int from, String kept) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, from);
        int start = from;
        for (int i = from; i < text.length(); i++) {
            boolean stays = kept.indexOf(text.charAt(i)) >= 0;
            if (stays || isEncoded(text, i)) {
                append(out, text.substring(start, i).getBytes(StandardCharsets.UTF_8));
                if (stays) {
                    out.append(text.charAt(i));
                } else {
                    append(out, byteAt(text, i));
                    i += 2;
                }
                start = i + 1;
            }
        }
        append(out, text.substring(start).getBytes(StandardCharsets.UTF_8));
        return out.toString();
    }

    private static void append(StringBuilder out, byte[] bytes) {
        for (byte b : bytes) {
            append(out, b & 0xFF);
        }
    }

    private static void append(StringBuilder out, int value) {
        if (isUnreserved((char) value)) {
            out.append((char) value);
        } else {
            out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xF));
        }
    }

    private static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%' && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0 && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static int byteAt(String text, int at) {
        return Character.digit(text.charAt(at + 1), 16) << 4 | Character.digit(text.charAt(at + 2), 16);
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                || c == '-' || c == '_' || c == '.' || c == '~';
    }
}
