package dev.sdkwright.core.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request as it came over the wire.
 *
 * @param requestLine the first line
 * @param headers names and values in the order and spelling in which they came
 * @param body with transfer codings undone
 */
public record RecordedRequest(String requestLine, List<Map.Entry<String, String>> headers, byte[] body) {

    public String method() {
        return requestLine.substring(0, requestLine.indexOf(' '));
    }

    /** Path and query as sent. */
    public String target() {
        return requestLine.substring(requestLine.indexOf(' ') + 1, requestLine.lastIndexOf(' '));
    }

    /** The only value of a header, or null; a header that came twice is a failure. */
    public String header(String name) {
        List<String> values = headerValues(name);
        if (values.size() > 1) {
            throw new AssertionError("header " + name + " came " + values.size() + " times: " + values);
        }
        return values.isEmpty() ? null : values.get(0);
    }

    public List<String> headerValues(String name) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                values.add(header.getValue());
            }
        }
        return values;
    }

    public List<String> headerNames() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> header : headers) {
            names.add(header.getKey());
        }
        return names;
    }

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
