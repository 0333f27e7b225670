package dev.sdkwright.core.http;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodec;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of a response header as what the contract says it is: a text, JSON, or a list or an object in the style
 * {@code simple} (OAS 3.1.1, section 4.8.21). Only the type tells which, so that they are tried one after the other.
 */
final class HeaderText {

    private HeaderText() {
    }

    /** Null when the value is none of it: a header does not fail an answer. */
    static <T> T read(String text, JsonCodec<T> codec) {
        try {
            return Json.convert(text, codec);
        } catch (JsonException noText) {
            T json = tryJson(text, codec);
            return json == null ? trySimple(text, codec) : json;
        }
    }

    private static <T> T tryJson(String text, JsonCodec<T> codec) {
        try {
            return Json.decode(text, codec);
        } catch (JsonException noJson) {
            return null;
        }
    }

    private static <T> T trySimple(String text, JsonCodec<T> codec) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(",")) {
            items.add(item.strip());
        }
        for (Object shape : new Object[] {items, scalars(items), object(items)}) {
            try {
                return Json.convert(shape, codec);
            } catch (JsonException another) {
                // The next one may be what is meant.
            }
        }
        return null;
    }

    private static List<Object> scalars(List<String> items) {
        List<Object> scalars = new ArrayList<>();
        for (String item : items) {
            Object scalar = tryJson(item, JsonCodecs.ANY);
            scalars.add(scalar == null ? item : scalar);
        }
        return scalars;
    }

    private static Map<String, Object> object(List<String> items) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            int equals = item.indexOf('=');
            if (equals > 0) {
                object.put(item.substring(0, equals), scalars(List.of(item.substring(equals + 1))).get(0));
            } else if (i + 1 < items.size()) {
                object.put(item, scalars(List.of(items.get(++i))).get(0));
            }
        }
        return object;
    }
}
