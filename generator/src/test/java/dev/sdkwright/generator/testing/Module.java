package dev.sdkwright.generator.testing;

import java.nio.file.Path;

/** Where this module's own files are, from wherever the tests are started. */
public final class Module {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private Module() {}

    /** The hand-written contract that the project was founded for. */
    public static Path foundingContract() {
        return FOLDER.resolveSibling("spec").resolve("dcs-v2.yaml");
    }

    /** The golden trees, in the sources. */
    public static Path goldens() {
        return FOLDER.resolve("src/test/resources/golden");
    }
}
