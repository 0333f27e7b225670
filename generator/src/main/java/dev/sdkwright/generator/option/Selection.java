package dev.sdkwright.generator.option;

import java.util.List;
import java.util.Objects;

/**
 * Which operations of a contract are kept: those that every kind of pattern of {@code include} matches that is there, and no
 * pattern of {@code exclude}.
 */
public record Selection(Filter include, Filter exclude) {
    /** Every operation, and every type whether it is used or not. */
    public static final Selection ALL = new Selection(Filter.NONE, Filter.NONE);

    public Selection {
        Objects.requireNonNull(include, "include");
        Objects.requireNonNull(exclude, "exclude");
    }

    /** Whether nothing is left out. */
    public boolean isEverything() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /**
     * Whether an operation is kept.
     *
     * @param tags its tags
     * @param path the key of its path
     * @param id its operationId
     */
    public boolean keeps(List<String> tags, String path, String id) {
        boolean included = isIncluded(include.tags(), tags)
                && isIncluded(include.paths(), List.of(path))
                && isIncluded(include.operations(), List.of(id));
        return included
                && !matches(exclude.tags(), tags)
                && !matches(exclude.paths(), List.of(path))
                && !matches(exclude.operations(), List.of(id));
    }

    private static boolean isIncluded(List<NamePattern> patterns, List<String> names) {
        return patterns.isEmpty() || matches(patterns, names);
    }

    private static boolean matches(List<NamePattern> patterns, List<String> names) {
        return patterns.stream().anyMatch(pattern -> names.stream().anyMatch(pattern::matches));
    }
}
