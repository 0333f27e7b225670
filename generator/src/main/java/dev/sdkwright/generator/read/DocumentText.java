package dev.sdkwright.generator.read;

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
        if (!isPlainJson()) {
            return keywords.stream().anyMatch(text()::contains);
        }
        byte[] written = bytes;
        for (int at = 0; at < written.length; at++) {
            if (written[at] == '$' && isAt(at, keywords)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, List<String> keywords) {
        for (String keyword : keywords) {
            if (isAt(start, keyword)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, String word) {
        if (bytes.length - start < word.length()) {
            return false;
        }
        for (int index = 1; index < word.length(); index++) {
            if (bytes[start + index] != word.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}
