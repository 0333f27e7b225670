package dev.sdkwright.generator.evolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What values a contract allows, as the phrases that a surface holds; each tells whether more of it allows more. */
final class Bounds {
    /** Longer names first, since the shorter ones begin them. */
    private static final List<String> LOWER =
            List.of("minimum length", "minimum items", "minimum members", "minimum", "above");
    private static final List<String> UPPER =
            List.of("maximum length", "maximum items", "maximum members", "maximum", "below");

    private final Map<String, String> valueByName = new LinkedHashMap<>();

    private Bounds() {}

    /** The bounds in a text, which has {@code ;} and a space between them. */
    static Bounds parse(String text) {
        Bounds bounds = new Bounds();
        // A pattern that holds a semicolon is taken for two phrases, on both sides alike.
        Stream.of(text.split("; ")).filter(phrase -> !phrase.isEmpty()).forEach(bounds::add);
        return bounds;
    }

    private void add(String phrase) {
        for (List<String> names : List.of(LOWER, UPPER)) {
            for (String name : names) {
                if (phrase.startsWith(name + " ") && number(phrase.substring(name.length() + 1)).isPresent()) {
                    valueByName.put(name, phrase.substring(name.length() + 1));
                    return;
                }
            }
        }
        valueByName.put(phrase, "");
    }

    /** What is no longer allowed, a phrase each. */
    List<String> tighterIn(Bounds after) {
        return differences(this, after);
    }

    private static List<String> differences(Bounds wide, Bounds narrow) {
        List<String> differences = new ArrayList<>();
        narrow.valueByName.forEach((name, value) -> {
            String old = wide.valueByName.get(name);
            if (old == null) {
                differences.add((name + " " + value).strip());
            } else if (isNarrower(name, old, value)) {
                differences.add(name + " " + old + " -> " + value);
            }
        });
        return differences;
    }

    private static boolean isNarrower(String name, String old, String value) {
        if (value.isEmpty()) {
            return false;
        }
        int compared = number(value).orElseThrow().compareTo(number(old).orElseThrow());
        return LOWER.contains(name) ? compared > 0 : compared < 0;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
