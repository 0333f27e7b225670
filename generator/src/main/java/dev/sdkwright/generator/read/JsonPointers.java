package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON pointers (RFC 6901) as text. */
final class JsonPointers {
    private JsonPointers() {}

    /** The pointer one step further down. */
    static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** The decoded tokens of a pointer, none for the whole document. */
    static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (pointer.isEmpty()) {
            return tokens;
        }
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return tokens;
    }

    /** The last token of a pointer, empty for the whole document. */
    static String last(String pointer) {
        List<String> tokens = tokens(pointer.substring(Math.max(0, pointer.lastIndexOf('/'))));
        return tokens.isEmpty() ? "" : tokens.get(0);
    }

    /** A token for a {@code $ref}'s fragment, of which the rest is taken as it is: percent signs would be read as encoding. */
    static String encoded(String token) {
        return token.replace("%", "%25");
    }

    /** The pointer inside a {@code $ref}'s fragment, its percent-encoding undone (RFC 6901 section 6). */
    static String ofFragment(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    /** What a pointer leads to, null where it leads nowhere. */
    static JsonNode resolve(JsonNode root, String pointer) {
        JsonNode node = root;
        for (String token : tokens(pointer)) {
            boolean index = node.isArray() && !token.isEmpty() && token.length() < 10
                    && token.chars().allMatch(Character::isDigit);
            node = index ? node.get(Integer.parseInt(token)) : node.get(token);
            if (node == null) {
                return null;
            }
        }
        return node;
    }
}
