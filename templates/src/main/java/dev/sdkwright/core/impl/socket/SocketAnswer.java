package dev.sdkwright.core.impl.socket;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * An answer whose body is still to be read.
 *
 * @param status of the answer
 * @param headers the map finds names in any spelling
 * @param body to be read to its end or closed; null when there is none
 * @param length of the body; -1 when nobody knows
 */
public record SocketAnswer(int status, Map<String, List<String>> headers, InputStream body, long length) {
}
