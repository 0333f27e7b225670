package dev.sdkwright.core.impl.socket;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Status and headers of an answer.
 *
 * @param keepsAlive whether the version says that the connection stays open
 * @param headers the map finds names in any spelling
 */
record AnswerHead(int status, boolean keepsAlive, Map<String, List<String>> headers) {

    /** Whether one of the elements of a header that is a list, such as Connection, is the given one. */
    boolean has(String name, String element) {
        List<String> lines = headers.get(name);
        if (lines == null) {
            return false;
        }
        for (String line : lines) {
            for (String part : line.toLowerCase(Locale.ROOT).split(",")) {
                if (part.strip().equals(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the connection can serve again after the body. */
    boolean isPersistent() {
        return !has("Connection", "close") && (keepsAlive || has("Connection", "keep-alive"));
    }
}
