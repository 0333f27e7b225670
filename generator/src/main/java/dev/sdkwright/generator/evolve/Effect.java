package dev.sdkwright.generator.evolve;

/** What a change of a contract means to calls, whatever becomes of the Java. */
public enum Effect {
    /** Calls that worked may fail, or mean something else, without a change of the program that makes them. */
    BREAKING,
    /** Nothing fails, but programs may meet what they have not met before. */
    NOTABLE,
    /** More is possible, nothing is different. */
    COMPATIBLE,
    /** Only people notice. */
    WORDING
}
