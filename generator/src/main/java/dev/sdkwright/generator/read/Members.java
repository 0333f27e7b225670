package dev.sdkwright.generator.read;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of an object, gathered from all that it is composed of, in the order in which they are met. */
final class Members {
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private final Map<String, Schema<?>> certain = new LinkedHashMap<>();
    private final Map<String, Set<Schema<?>>> possible = new LinkedHashMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<String> contradictions = new ArrayList<>();
    private Schema<?> additional;

    /** Adds what a schema itself says: of a member that others had before it, it says more. */
    void add(Schema<?> schema) {
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        if (schema.getProperties() != null) {
            Schemas.properties(schema).forEach((name, member) -> {
                contradiction(name, certain.put(name, member), member);
                order.add(name);
            });
        }
        Schemas.additional(schema).ifPresent(values -> additional = values);
    }

    /** No value is of two types; that a number is whole is no contradiction. */
    private void contradiction(String name, Schema<?> before, Schema<?> member) {
        String type = Schemas.type(member);
        String other = before == null ? null : Schemas.type(before);
        boolean same = type == null || other == null || type.equals(other)
                || NUMBERS.contains(type) && NUMBERS.contains(other);
        if (!same) {
            contradictions.add("one part of it says that '" + name + "' is of the type '" + other + "', another that it is of '"
                    + type + "'; the latter is taken");
        }
    }

    /** What parts say of one member that cannot both be. */
    List<String> contradictions() {
        return contradictions;
    }

    /** Adds what only one of several branches has. */
    void addOptional(Members branch) {
        branch.certain.forEach((name, member) -> addPossible(name, Set.of(member)));
        branch.possible.forEach(this::addPossible);
        if (additional == null) {
            additional = branch.additional;
        }
    }

    private void addPossible(String name, Set<Schema<?>> members) {
        possible.computeIfAbsent(name, ignored -> new LinkedHashSet<>()).addAll(members);
        order.add(name);
    }

    boolean isRequired(String name) {
        return required.contains(name);
    }

    /** What members that are not declared are, where the contract says it. */
    Optional<Schema<?>> additional() {
        return Optional.ofNullable(additional);
    }

    /** A member that branches see differently is one of several types. */
    Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        for (String name : order) {
            Schema<?> member = certain.get(name);
            schemas.put(name, member != null ? member : anyOf(possible.get(name)));
        }
        return schemas;
    }

    /** With those that must be there although nothing else is said of them: they are what undeclared members are. */
    Map<String, Schema<?>> schemasOfAll() {
        Map<String, Schema<?>> schemas = schemas();
        for (String name : required) {
            if (!schemas.containsKey(name)) {
                schemas.put(name, additional == null ? new Schema<>() : additional);
            }
        }
        return schemas;
    }

    private static Schema<?> anyOf(Set<Schema<?>> members) {
        if (members.size() == 1) {
            return members.iterator().next();
        }
        Schema<Object> several = new Schema<>();
        List<Schema<?>> branches = new ArrayList<>(members);
        branches.forEach(several::addAnyOfItem);
        branches.stream().map(Schema::getDescription).filter(text -> text != null).findFirst()
                .ifPresent(several::setDescription);
        return several;
    }
}
