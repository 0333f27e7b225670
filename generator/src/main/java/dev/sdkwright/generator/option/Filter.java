package dev.sdkwright.generator.option;

import java.util.List;

/**
 * Patterns for operations, by what is known of them; any of the patterns of one kind may match.
 *
 * @param tags patterns for their tags
 * @param paths patterns for the keys of their paths
 * @param operations patterns for their operationIds
 */
public record Filter(List<NamePattern> tags, List<NamePattern> paths, List<NamePattern> operations) {
    /** Says nothing of any operation. */
    public static final Filter NONE = new Filter(List.of(), List.of(), List.of());

    public Filter {
        tags = List.copyOf(tags);
        paths = List.copyOf(paths);
        operations = List.copyOf(operations);
    }

    /** A filter of patterns as text. */
    public static Filter of(List<String> tags, List<String> paths, List<String> operations) {
        return new Filter(patterns(tags), patterns(paths), patterns(operations));
    }

    private static List<NamePattern> patterns(List<String> texts) {
        return texts.stream().map(NamePattern::new).toList();
    }

    public boolean isEmpty() {
        return tags.isEmpty() && paths.isEmpty() && operations.isEmpty();
    }
}
