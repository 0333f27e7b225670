package dev.sdkwright.generator.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param headers by their names
 * @param body empty where there is none
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    static Answer empty(int status) {
        return new Answer(status, new LinkedHashMap<>(), new byte[0]);
    }

    Answer with(String mediaType, String text) {
        return with(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    Answer with(String mediaType, byte[] bytes) {
        headers.put("Content-Type", mediaType);
        return new Answer(status, headers, bytes);
    }
}
