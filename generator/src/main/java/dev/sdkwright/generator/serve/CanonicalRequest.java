package dev.sdkwright.generator.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of a request, which its signature is of, by the published rules. */
final class CanonicalRequest {
    private CanonicalRequest() {}

    /**
     * The canonical form of what has arrived.
     *
     * @param signedHeaders the headers' names in order, all of which are there
     * @param payload what stands for the body
     * @throws IllegalArgumentException if the target has a malformed percent sign
     */
    static String of(Received request, List<String> signedHeaders, String payload) {
        StringBuilder headers = new StringBuilder();
        signedHeaders.forEach(name -> headers.append(Texts.lower(name)).append(':')
                .append(request.header(name).orElseThrow().strip()).append('\n'));
        return request.method() + "\n" + path(request.path()) + "\n" + query(request.query()) + "\n" + headers + "\n"
                + String.join(";", signedHeaders) + "\n" + payload;
    }

    /** Segments encoded anew; always with a slash at the end. */
    private static String path(String path) {
        StringBuilder out = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            out.append(encoded(Texts.decodedPath(segment))).append('/');
        }
        return path.endsWith("/") ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static String query(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = encoded(Texts.decodedPath(equals < 0 ? part : part.substring(0, equals)));
                String value = encoded(Texts.decodedPath(equals < 0 ? "" : part.substring(equals + 1)));
                parameters.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            }
        }
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, values) -> values.stream().sorted().forEach(value -> parts.add(name + "=" + value)));
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : utf8(text)) {
            boolean kept = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || "-_.~".indexOf(b) >= 0;
            out.writeBytes(kept ? new byte[] {b} : utf8(String.format("%%%02X", b)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
