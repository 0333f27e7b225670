package dev.sdkwright.generator.setup;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms in which the other plugin takes names and values: elements, {@code a=b} in elements, {@code a=b,c=d} as text. */
final class PairList {
    private PairList() {}

    static Map<String, String> of(Xml element) {
        Map<String, String> pairs = new LinkedHashMap<>();
        element.children().forEach(child -> {
            int equals = child.text().indexOf('=');
            boolean named = child.name().matches("(configOption|additionalProperty|typeMapping|importMapping|schemaMapping"
                    + "|modelNameMapping|nameMapping|operationIdNameMapping|param)");
            if (named && equals > 0) {
                pairs.put(child.text().substring(0, equals).strip(), child.text().substring(equals + 1).strip());
            } else {
                pairs.put(child.name(), child.text());
            }
        });
        for (String pair : element.text().isEmpty() ? new String[0] : element.text().split(",")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return pairs;
    }
}
