package dev.sdkwright.generator.name;

import dev.sdkwright.generator.model.TypeId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an SDK has in common with others that are generated with it.
 *
 * @param types the types that stand in the common package, not in the SDK's own
 * @param names their names; empty where there are none
 * @param reach who uses the codecs of the SDK's own types
 */
public record Neighbours(Set<TypeId> types, Optional<SdkNames> names, Reach reach) {
    /** An SDK that stands alone. */
    public static final Neighbours NONE = new Neighbours(Set.of(), Optional.empty(), Reach.PACKAGE);

    /** The common types themselves. */
    public static final Neighbours COMMON = new Neighbours(Set.of(), Optional.empty(), Reach.SUITE);

    public Neighbours {
        types = Set.copyOf(types);
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(reach, "reach");
    }

    /** Who uses codecs. */
    public enum Reach {
        /** The classes beside them. */
        PACKAGE,
        /** The other SDKs, too, so they are public. */
        SUITE
    }
}
