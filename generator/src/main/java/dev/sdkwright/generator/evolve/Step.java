package dev.sdkwright.generator.evolve;

import java.util.Locale;

/** The steps of semantic versioning, the smallest first. */
public enum Step {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** As reports name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
