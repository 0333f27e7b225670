package dev.sdkwright.generator.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a request must be sent with.
 *
 * @param alternatives of which any one is enough: names of schemes that go together, none for a request that may go
 *     without; no alternatives where nothing is asked for
 */
public record SecurityRequirement(List<List<String>> alternatives) {
    public static final SecurityRequirement NONE = new SecurityRequirement(List.of());

    public SecurityRequirement {
        alternatives = alternatives.stream().map(List::copyOf).distinct().toList();
        if (alternatives.equals(List.of(List.of()))) {
            alternatives = List.of();
        }
    }

    /** The names of all schemes, in document order. */
    public Set<String> schemes() {
        Set<String> names = new LinkedHashSet<>();
        alternatives.forEach(names::addAll);
        return names;
    }
}
