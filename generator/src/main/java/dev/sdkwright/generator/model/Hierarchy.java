package dev.sdkwright.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of an object among objects that build on each other and that a member tells apart (OAS 3.1.1, section
 * 4.8.25: a discriminator beside the properties of a schema that others name in their allOf).
 *
 * @param parent what it builds on; its own properties begin with those of the parent, of the same types
 * @param discriminator the member that tells which of the subtypes an object is; empty where there are no classes to tell
 *     apart
 * @param value what the discriminator says of this one, if it is one value and the type is one that a text can be given to
 * @param subtypes all that builds on it, directly or not, by the discriminator's values, in document order
 * @param otherwise which of the subtypes is meant where the discriminator is missing or says nothing that is known
 *     (OAS 3.2, section 4.25); empty where that is the object itself
 */
public record Hierarchy(Optional<TypeId> parent, Optional<String> discriminator, Optional<String> value,
        Map<String, TypeId> subtypes, Optional<Otherwise> otherwise) {

    /**
     * What an object is that the discriminator does not tell.
     *
     * @param type one of the subtypes
     * @param own what the discriminator says where it is the object itself after all
     */
    public record Otherwise(TypeId type, List<String> own) {
        public Otherwise {
            own = List.copyOf(own);
        }
    }

    /** Of an object that stands alone. */
    public static final Hierarchy NONE =
            new Hierarchy(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public Hierarchy {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(discriminator, "discriminator");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(otherwise, "otherwise");
        subtypes = Collections.unmodifiableMap(new LinkedHashMap<>(subtypes));
    }

    public boolean exists() {
        return parent.isPresent() || !subtypes.isEmpty();
    }
}
