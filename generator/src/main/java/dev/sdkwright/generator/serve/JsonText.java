package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON that others have sent. */
final class JsonText {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build().reader();

    private JsonText() {}

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is none, with the place
     */
    static JsonNode read(String text) {
        try {
            return there(READER.readTree(text));
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    /** The same of bytes, in any encoding that JSON may be in. */
    static JsonNode read(byte[] bytes) {
        try {
            return there(READER.readTree(bytes));
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException malformed) {
            throw new IllegalArgumentException("is not in UTF-8, UTF-16 or UTF-32");
        }
    }

    private static JsonNode there(JsonNode node) {
        if (node == null || node.isMissingNode()) {
            throw new IllegalArgumentException("is empty, not JSON");
        }
        return node;
    }

    private static IllegalArgumentException malformed(JsonProcessingException cause) {
        JsonLocation at = cause.getLocation();
        return new IllegalArgumentException("is not well-formed JSON"
                + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }
}
