package dev.sdkwright.generator.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * A name with its value, as in a query.
 *
 * @param name decoded
 * @param raw its value as it came
 */
record Pair(String name, String raw) {

    /** The pairs of a query, or of a form that is written like one. */
    static List<Pair> ofQuery(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : query.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                pairs.add(new Pair(Texts.decodedQuery(equals < 0 ? part : part.substring(0, equals)),
                        equals < 0 ? "" : part.substring(equals + 1)));
            }
        }
        return pairs;
    }

    /** The pairs of a header with cookies. */
    static List<Pair> ofCookies(String header) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : header.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                pairs.add(new Pair(part.substring(0, equals).strip(), part.substring(equals + 1).strip()));
            }
        }
        return pairs;
    }

    String value() {
        return Texts.decodedQuery(raw);
    }
}
