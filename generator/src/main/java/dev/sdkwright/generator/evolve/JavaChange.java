package dev.sdkwright.generator.evolve;

import java.util.List;

/**
 * What a change of a contract does to the Java of a client.
 *
 * @param gone signatures that sources can no longer name
 * @param added signatures that are new
 * @param binary whether a compiled class can miss one of those that are gone
 * @param elsewhere what else breaks sources and compiled classes, such as another package; empty for nothing
 */
public record JavaChange(List<String> gone, List<String> added, boolean binary, String elsewhere) {
    /** No difference. */
    public static final JavaChange NONE = new JavaChange(List.of(), List.of(), false, "");

    public JavaChange {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /** Whether sources that compiled may no longer. */
    public boolean breaksSource() {
        return !gone.isEmpty() || !elsewhere.isEmpty();
    }

    /** Whether compiled classes that ran may no longer. */
    public boolean breaksBinary() {
        return binary || !elsewhere.isEmpty();
    }
}
