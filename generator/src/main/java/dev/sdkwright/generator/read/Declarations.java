package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The types that were declared so far, in document order. */
final class Declarations {
    /** Null for those that are being read. */
    private final Map<TypeId, TypeDeclaration> all = new LinkedHashMap<>();

    void add(TypeDeclaration declaration) {
        all.put(declaration.id(), declaration);
    }

    /** Keeps the place of one that is being read: what is in it comes after it. */
    void begin(TypeId id) {
        all.put(id, null);
    }

    boolean has(TypeId id) {
        return all.containsKey(id);
    }

    /** A declaration, empty while it is not read yet. */
    Optional<TypeDeclaration> find(TypeId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** How many there are, those included that are being read. */
    int count() {
        return all.size();
    }

    /** Takes back those of what stands inline in the branches of a place. */
    void forgetBranches(TypeId id) {
        String below = id.pointer() + "/branch/";
        all.keySet().removeIf(declared -> declared.pointer().startsWith(below));
    }

    List<TypeDeclaration> toList() {
        return all.values().stream().filter(Objects::nonNull).toList();
    }
}
