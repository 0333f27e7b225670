package dev.sdkwright.generator.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a document: UTF-8 as OpenAPI asks for it, UTF-16 where its first bytes say so (YAML 1.2.2, section 5.2),
 * and what Windows writes where the bytes cannot be either.
 *
 * @param problem the line with the first bytes that are not UTF-8, if there are any
 */
record DecodedText(String text, Optional<Integer> problem) {

    static DecodedText of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new DecodedText(withoutMark(new String(bytes, wide.get())), Optional.empty());
        }
        // The lenient way is the fast one; it puts this character where the bytes are not UTF-8.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return new DecodedText(withoutMark(text), Optional.empty());
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return new DecodedText(withoutMark(StandardCharsets.UTF_8.newDecoder().decode(rest).toString()),
                    Optional.empty());
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int index = 0; index < rest.position(); index++) {
                line += bytes[index] == '\n' ? 1 : 0;
            }
            return new DecodedText(new String(bytes, Charset.forName("windows-1252")), Optional.of(line));
        }
    }

    /** Whether what is written is UTF-16. */
    static boolean isWide(byte[] bytes) {
        return wide(bytes).isPresent();
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] != 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] != 0 && bytes[1] == 0;
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
