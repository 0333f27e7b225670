package dev.sdkwright.maven;

import dev.sdkwright.generator.option.Filter;
import java.util.List;

/** Patterns for operations, as an element of {@code include} or {@code exclude}. */
public final class OperationFilter {
    /** Patterns for tags. */
    List<String> tags;

    /** Patterns for paths, such as <code>/pets/**</code>. */
    List<String> paths;

    /** Patterns for operationIds. */
    List<String> operations;

    static Filter of(OperationFilter set) {
        return set == null ? Filter.NONE : Filter.of(orEmpty(set.tags), orEmpty(set.paths), orEmpty(set.operations));
    }

    private static List<String> orEmpty(List<String> patterns) {
        return patterns == null ? List.of() : patterns.stream().map(String::strip).toList();
    }
}
