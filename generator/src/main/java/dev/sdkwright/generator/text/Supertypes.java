package dev.sdkwright.generator.text;

import java.util.List;
import java.util.Optional;

/** Interfaces as a class names them. */
final class Supertypes {
    private Supertypes() {}

    static Optional<String> of(List<String> interfaces) {
        return interfaces.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", interfaces));
    }
}
