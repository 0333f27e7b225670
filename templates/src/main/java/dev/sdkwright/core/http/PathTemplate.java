package dev.sdkwright.core.http;

import dev.sdkwright.core.exception.SdkException;
import java.util.Map;

/** A path with its parameters filled in: each value is one piece of text, whatever characters are in it. */
final class PathTemplate {

    private final String path;
    private final String unfilled;

    /**
     * @param template with parameters in braces
     * @param params values by name, not encoded
     * @param encoded for some of the names what is sent in their place
     */
    PathTemplate(String template, Map<String, String> params, Map<String, String> encoded) {
        StringBuilder out = new StringBuilder(template.length() + 64);
        String missing = null;
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(PercentEncoding.encodeLiteral(template.substring(from, open)));
            String name = template.substring(open + 1, close);
            String value = params.get(name);
            if (value == null && missing == null) {
                missing = name;
            }
            String ready = encoded.get(name);
            if (ready != null) {
                out.append(ready);
            } else {
                out.append(PercentEncoding.encode(value == null ? template.substring(open, close + 1) : value));
            }
            from = close + 1;
        }
        out.append(PercentEncoding.encodeLiteral(template.substring(from)));
        path = out.toString();
        unfilled = missing;
        checkSegments(template);
    }

    /** The encoded path. */
    String path() {
        return path;
    }

    /** The first parameter without a value, or null; it stands in the path with its braces. */
    String unfilled() {
        return unfilled;
    }

    /**
     * Refuses {@code .} and {@code ..} as whole segments: RFC 3986, section 5.2.4, takes them out of a path together
     * with the segment before, encoded or not, so that the request would go to another resource.
     */
    private void checkSegments(String template) {
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            int length = end - from;
            if (length > 0 && length <= 2 && path.charAt(from) == '.' && path.charAt(end - 1) == '.') {
                throw new SdkException("a path parameter of " + template + " makes a segment '"
                        + path.substring(from, end) + "', which would lead to another path");
            }
            from = end + 1;
        }
    }
}
