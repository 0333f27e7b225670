package dev.sdkwright.generator.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param path as it was sent, with its percent signs
 * @param query as it was sent, without the question mark; empty where there is none
 */
record Received(String method, String path, String query, Headers headers, byte[] body) {

    static Received of(String method, String target, Headers headers, byte[] body) {
        int question = target.indexOf('?');
        return new Received(method, question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1), headers, body);
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A header's value; several of one name are joined as one. */
    Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(String.join(
                name.equalsIgnoreCase("Cookie") ? "; " : ",", values));
    }

    /** Its media type in lower case, without parameters; empty where it says none. */
    String mediaType() {
        return Texts.lower(header("Content-Type").orElse("").split(";", 2)[0].strip());
    }
}
