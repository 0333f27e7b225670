package dev.sdkwright.core;

import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes out of what listeners see the values that nobody should: by the names that the contract gives to keys, and by
 * names that say what they are.
 */
final class Secrets {

    static final String MASK = "******";

    /** Parts of names, without what separates words. */
    private static final List<String> TELLING = List.of(
            "authorization", "authenticate", "password", "passwd", "passphrase", "secret", "token", "apikey",
            "accesskey", "privatekey", "credential", "signature", "cookie");

    private final Set<String> names;

    /**
     * @param names of headers and parameters that are secret in this client, in any spelling
     */
    Secrets(Set<String> names) {
        this.names = names;
    }

    Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> shown.put(name, isSecret(name) ? List.of(MASK) : values));
        return shown;
    }

    String uri(String uri) {
        int question = uri.indexOf('?');
        return question < 0 ? uri : uri.substring(0, question + 1) + pairs(uri.substring(question + 1));
    }

    /** A body that is no text is left out as a whole. */
    String body(String contentType, String text) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            return pairs(text);
        }
        if (type.contains("json") || text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        return type.startsWith("text/") || type.contains("xml") || type.isEmpty() ? text : MASK;
    }

    private String json(String text) {
        try {
            Object document = Json.decode(text, JsonCodecs.ANY);
            Object shown = masked(document);
            return shown.equals(document) ? text : Json.text(shown, JsonCodecs.ANY);
        } catch (JsonException | NullPointerException e) {
            // Cut off or not JSON: what cannot be told apart goes as a whole.
            String lower = text.toLowerCase(Locale.ROOT);
            return isSecret(text) || names.stream().anyMatch(lower::contains) ? MASK : text;
        }
    }

    private Object masked(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> shown = new LinkedHashMap<>();
            object.forEach((name, member) -> shown.put(name.toString(),
                    member != null && isSecret(name.toString()) ? MASK : masked(member)));
            return shown;
        }
        if (value instanceof List<?> list) {
            List<Object> shown = new ArrayList<>(list.size());
            list.forEach(element -> shown.add(masked(element)));
            return shown;
        }
        return value;
    }

    private String pairs(String query) {
        StringBuilder shown = new StringBuilder(query.length());
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            boolean secret = equals >= 0 && isSecret(pair.substring(0, equals));
            shown.append(shown.length() == 0 ? "" : "&")
                    .append(secret ? pair.substring(0, equals + 1) + MASK : pair);
        }
        return shown.toString();
    }

    private boolean isSecret(String name) {
        if (names.contains(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        StringBuilder letters = new StringBuilder(name.length());
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        String bare = letters.toString();
        return bare.equals("ak") || bare.equals("sk") || TELLING.stream().anyMatch(bare::contains);
    }
}
