package dev.sdkwright.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the branches of a union are told apart: first by the discriminator, then by members that have one value only, by
 * the type in JSON, by the members that an object must have, and last by how many of its members a branch knows.
 */
public final class UnionShape {

    private final String discriminator;
    private final List<Branch> branches = new ArrayList<>();
    private List<Integer> otherwise = List.of();

    /**
     * @param discriminator the member whose value names the branch; null when there is none
     */
    public UnionShape(String discriminator) {
        this.discriminator = discriminator;
    }

    private record Branch(int index, JsonKind kind, List<String> values, List<String> tags, List<String> required,
            List<String> known) {
    }

    /**
     * Adds a branch whose values have one type in JSON.
     *
     * @param kind null for any type
     */
    public UnionShape branch(JsonKind kind) {
        branches.add(new Branch(branches.size(), kind, List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    /**
     * Adds a branch of objects.
     *
     * @param values of the discriminator that mean this branch
     * @param tags members with one value only, each as {@code name=value}
     * @param required the members that it must have
     * @param known all members that it is known to have
     */
    public UnionShape object(String[] values, String[] tags, String[] required, String[] known) {
        branches.add(new Branch(branches.size(), JsonKind.OBJECT, List.of(values), List.of(tags), List.of(required),
                List.of(known)));
        return this;
    }

    /** The branch that was added last is also meant where the discriminator is missing or names no branch. */
    public UnionShape otherwise() {
        otherwise = List.of(branches.size() - 1);
        return this;
    }

    /**
     * The branches that a value may belong to, the likeliest first.
     *
     * @param any the value in the types that {@link JsonReader#readAny()} names, not null
     */
    List<Integer> candidates(Object any) {
        if (any instanceof Map<?, ?> object) {
            return ofObject(object);
        }
        JsonKind kind = kind(any);
        List<Integer> candidates = new ArrayList<>();
        for (Branch branch : branches) {
            if (branch.kind() == kind) {
                candidates.add(branch.index());
            }
        }
        for (Branch branch : branches) {
            if (branch.kind() == null) {
                candidates.add(branch.index());
            }
        }
        return candidates;
    }

    private List<Integer> ofObject(Map<?, ?> object) {
        Object named = discriminator == null ? null : object.get(discriminator);
        if (named != null) {
            for (Branch branch : branches) {
                if (branch.values().contains(named.toString())) {
                    return List.of(branch.index());
                }
            }
            if (branches.stream().anyMatch(branch -> !branch.values().isEmpty())) {
                // A value that the contract does not know is a branch that it does not know.
                return otherwise;
            }
        }
        if (!otherwise.isEmpty()) {
            return otherwise;
        }
        List<Branch> fitting = new ArrayList<>();
        for (Branch branch : branches) {
            if ((branch.kind() == null || branch.kind() == JsonKind.OBJECT) && !contradicts(branch, object)) {
                fitting.add(branch);
            }
        }
        fitting.sort(Comparator.comparingInt((Branch branch) -> -score(branch, object)));
        List<Integer> candidates = new ArrayList<>();
        fitting.forEach(branch -> candidates.add(branch.index()));
        return candidates;
    }

    /** Whether a member that tells branches apart has another value than the branch's. */
    private static boolean contradicts(Branch branch, Map<?, ?> object) {
        for (String tag : branch.tags()) {
            int end = tag.indexOf('=');
            Object value = object.get(tag.substring(0, end));
            if (value != null && !value.toString().equals(tag.substring(end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Null agrees with a tag whose value is null: others may leave open whether the member can be null. */
    private static boolean agrees(String tag, Map<?, ?> object) {
        int end = tag.indexOf('=');
        String name = tag.substring(0, end);
        return object.containsKey(name) && (object.get(name) != null || "null".equals(tag.substring(end + 1)));
    }

    /** Higher is likelier: agreeing tags before required members before known ones. */
    private static int score(Branch branch, Map<?, ?> object) {
        int tags = 0;
        for (String tag : branch.tags()) {
            tags += agrees(tag, object) ? 1 : 0;
        }
        int missing = 0;
        for (String name : branch.required()) {
            missing += object.containsKey(name) ? 0 : 1;
        }
        int known = 0;
        for (String name : branch.known()) {
            known += object.containsKey(name) ? 1 : 0;
        }
        int absent = branch.known().size() - known;
        return tags * 1_000_000 - missing * 100_000 + known * 100 - Math.min(absent, 99);
    }

    private static JsonKind kind(Object any) {
        if (any instanceof String) {
            return JsonKind.STRING;
        }
        if (any instanceof Number) {
            return JsonKind.NUMBER;
        }
        if (any instanceof Boolean) {
            return JsonKind.BOOLEAN;
        }
        return any instanceof List<?> ? JsonKind.ARRAY : JsonKind.OBJECT;
    }
}
