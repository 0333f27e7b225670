package dev.sdkwright.generator.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Java names in place of those that the contract's would become; what is on the wire stays as it is.
 *
 * @param schemas by the names of component schemas
 * @param operations by operationIds; where there is none, by method and path, as in {@code GET /pets}
 * @param properties by the schema's name, a dot and the property's name, as in {@code Pet.name}; deeper ones with more dots
 */
public record Renames(Map<String, String> schemas, Map<String, String> operations, Map<String, String> properties) {
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

    public Renames {
        schemas = checked("schemas", schemas);
        operations = checked("operations", operations);
        properties = checked("properties", properties);
    }

    private static Map<String, String> checked(String kind, Map<String, String> names) {
        names.forEach((from, to) -> {
            if (to == null || !to.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*")) {
                throw new IllegalArgumentException(kind + ": '" + to + "', the new name of '" + from
                        + "', cannot be a name in Java");
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
