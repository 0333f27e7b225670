package dev.sdkwright.generator.read;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a document consists of. JSON is mostly read from its bytes as they are; a text, which takes twice to thrice the
 * memory, is made of them only where one is asked for: for YAML, and to find the place of a mistake.
 */
final class DocumentText {
    /** Until there is a text. */
    private byte[] bytes;
    private DecodedText decoded;

    DocumentText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it looks like JSON in UTF-8, no byte order mark before it. */
    boolean isPlainJson() {
        if (bytes == null || DecodedText.isWide(bytes)) {
            return false;
        }
        for (byte one : bytes) {
            if (one != ' ' && one != '\n' && one != '\r' && one != '\t') {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    /** The bytes of one that {@link #isPlainJson}. */
    byte[] bytes() {
        return bytes;
    }

    DecodedText decoded() {
        if (decoded == null) {
            decoded = DecodedText.of(bytes);
            bytes = null;
        }
        return decoded;
    }

    String text() {
        return decoded().text();
    }

    /** Whether one of some keywords, each a dollar and letters of ASCII, is there at all. */
    boolean hasAny(List<String> keywords) {
        // Byte by byte: the search of the JDK is compiled when a loop of our own would still be interpreted.
        String written = isPlainJson() ? new String(bytes, StandardCharsets.ISO_8859_1) : text();
        for (int dollar = written.indexOf('$'); dollar >= 0; dollar = written.indexOf('$', dollar + 1)) {
            for (String keyword : keywords) {
                if (written.startsWith(keyword, dollar)) {
                    return true;
                }
            }
        }
        return false;
    }
}
