package dev.sdkwright.generator.evolve;

import java.util.List;
import java.util.Map;

/** Which types of the contract have room for all values of others. */
final class TypeWidth {
    private static final String ANY = "any type";
    private static final String ENUMERATION = "inline enumeration";
    private static final String TEXT = "string";
    private static final Map<String, List<String>> WIDER = Map.of(
            "int32", List.of("integer", "uint64", "number"),
            "integer", List.of("uint64", "number"),
            "uint64", List.of("number"),
            "float", List.of("double", "number"),
            "double", List.of("number"),
            "date", List.of(TEXT),
            "date-time", List.of(TEXT),
            "uuid", List.of(TEXT, "uri"),
            "uri", List.of(TEXT),
            ENUMERATION, List.of(TEXT));
    private static final List<String> CONTAINERS = List.of("array of ", "map of ");

    private TypeWidth() {}

    /** Whether a client that knows one type keeps every value of another: its enumerations are open. */
    static boolean isOpenTo(String known, String other) {
        return known.equals(ENUMERATION) && other.equals(TEXT);
    }

    /** Whether every value of one type, in the contract's words, is a value of another. */
    static boolean isWithin(String narrow, String wide) {
        for (String container : CONTAINERS) {
            if (narrow.startsWith(container) && wide.startsWith(container)) {
                return isWithin(narrow.substring(container.length()), wide.substring(container.length()));
            }
        }
        return wide.equals(narrow) || wide.equals(ANY) || WIDER.getOrDefault(narrow, List.of()).contains(wide);
    }
}
