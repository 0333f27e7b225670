package dev.sdkwright.core.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query parameters of a request that is being put together. What was given out is not changed any more. */
final class QueryParams {

    private Map<String, List<String>> given = new LinkedHashMap<>();

    /** Those that are encoded in a way of their own, all their values as they are sent. */
    private Map<String, List<String>> encoded = Map.of();

    /** As soon as a request needed it; null after a change. */
    private String text;

    /** Whether a request holds the map; it is then copied before the next change. */
    private boolean shared;

    QueryParams() {
    }

    QueryParams(RequestParts parts) {
        given = parts.queryParams();
        encoded = parts.encodedQueryParams();
        text = parts.query();
        shared = true;
    }

    /** Decoded. */
    Map<String, List<String>> given() {
        shared = true;
        return given;
    }

    Map<String, List<String>> encoded() {
        return encoded;
    }

    /** As it is sent. */
    String text() {
        if (text == null) {
            text = QueryText.of(given, encoded);
        }
        return text;
    }

    void add(String name, List<String> values) {
        List<String> added = values.isEmpty() ? List.of("") : values;
        put(name, added);
        List<String> before = encoded.get(name);
        if (before != null) {
            encoded = with(encoded, name, joined(before, encodedAll(added)));
        }
    }

    /**
     * @param name not encoded
     * @param value encoded
     */
    void addEncoded(String name, String value) {
        List<String> before = encoded.get(name);
        if (before == null) {
            before = encodedAll(given.getOrDefault(name, List.of()));
        }
        put(name, List.of(PercentEncoding.decode(value)));
        encoded = with(encoded, name, joined(before, List.of(value)));
    }

    /** Takes apart a query that stands in a path. */
    void addFixed(String fixed) {
        int from = 0;
        while (from < fixed.length()) {
            int amp = fixed.indexOf('&', from);
            int end = amp < 0 ? fixed.length() : amp;
            int equals = fixed.indexOf('=', from);
            boolean hasValue = equals >= 0 && equals < end;
            String name = fixed.substring(from, hasValue ? equals : end);
            String value = hasValue ? fixed.substring(equals + 1, end) : "";
            add(PercentEncoding.decode(name), List.of(PercentEncoding.decode(value)));
            from = end + 1;
        }
    }

    void clear() {
        given = new LinkedHashMap<>();
        encoded = Map.of();
        shared = false;
        text = null;
    }

    /** A copy with one more entry. */
    static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }

    private void put(String name, List<String> values) {
        if (shared) {
            given = new LinkedHashMap<>(given);
            shared = false;
        }
        text = null;
        List<String> present = given.get(name);
        given.put(name, present == null ? values : joined(present, values));
    }

    private static List<String> encodedAll(List<String> values) {
        List<String> encoded = new ArrayList<>(values);
        encoded.replaceAll(PercentEncoding::encode);
        return encoded;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
