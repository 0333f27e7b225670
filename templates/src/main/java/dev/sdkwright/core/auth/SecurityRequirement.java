package dev.sdkwright.core.auth;

import java.util.ArrayList;
import java.util.List;

/**
 * What a request must be sent with: alternatives, each of which names one scheme of the contract or several that go
 * together. Any one alternative is enough.
 */
public final class SecurityRequirement {

    /** What the contract says of operations that say nothing themselves. */
    public static final SecurityRequirement INHERITED = new SecurityRequirement(List.of());

    /** Nothing: everyone may call. */
    public static final SecurityRequirement NONE = new SecurityRequirement(List.of());

    private final List<List<String>> alternatives;

    private SecurityRequirement(List<List<String>> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * A requirement of one alternative.
     *
     * @param schemes the names of those that go together; none of them for a request that may go without
     */
    public static SecurityRequirement of(String... schemes) {
        return new SecurityRequirement(List.of(List.of(schemes)));
    }

    /**
     * This requirement with another alternative behind the ones that it has.
     *
     * @param schemes the names of those that go together; none of them for a request that may go without
     */
    public SecurityRequirement or(String... schemes) {
        List<List<String>> all = new ArrayList<>(alternatives);
        all.add(List.of(schemes));
        return new SecurityRequirement(List.copyOf(all));
    }

    /** The alternatives that name schemes. */
    List<List<String>> alternatives() {
        List<List<String>> named = new ArrayList<>(alternatives.size());
        for (List<String> alternative : alternatives) {
            if (!alternative.isEmpty()) {
                named.add(alternative);
            }
        }
        return named;
    }

    /** Whether a request may go without. */
    boolean isOptional() {
        return alternatives.isEmpty() || alternatives.contains(List.<String>of());
    }
}
