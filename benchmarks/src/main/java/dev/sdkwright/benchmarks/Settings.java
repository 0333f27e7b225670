package dev.sdkwright.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run is to do, from the system properties that README.md lists.
 *
 * @param root the project's folder
 * @param rows the names of the rows to measure; empty: all
 * @param repetitions how often each subject of a comparison runs
 * @param contracts a folder of big contracts; empty: none was found
 */
public record Settings(Path root, List<String> rows, int repetitions, Optional<Path> contracts) {
    private static final Path BESIDE_THE_PROJECT = Path.of("shared", "corpus");
    private static final Path IN_MEMORY = Path.of("/dev/shm");
    private static final int REPETITIONS = 3;

    static Settings ofSystemProperties() {
        Path root = Path.of(required("bench.root"));
        String rows = System.getProperty("bench.rows", "");
        String repetitions = System.getProperty("bench.repetitions", "");
        return new Settings(
                root,
                rows.isBlank() ? List.of() : List.of(rows.trim().split("\\s*,\\s*")),
                repetitions.isBlank() ? REPETITIONS : Integer.parseInt(repetitions.trim()),
                contracts(root, System.getProperty("bench.contracts", "")));
    }

    /** A property that the build always sets. */
    static String required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the system property " + property + " is not set");
        }
        return value;
    }

    /** The folder that was named, else one that stands beside the project or above it. */
    private static Optional<Path> contracts(Path root, String named) {
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        for (Path at = root.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(BESIDE_THE_PROJECT))) {
                return Optional.of(at.resolve(BESIDE_THE_PROJECT));
            }
        }
        return Optional.empty();
    }

    Path module() {
        return root.resolve("benchmarks");
    }

    Path target() {
        return module().resolve("target");
    }

    /**
     * Where generators write: in memory where the system has such a folder. On a disk, creating many files costs several
     * times as much after others have been deleted, so that each run would pay for the one before it.
     */
    Path output() {
        return Files.isWritable(IN_MEMORY) ? IN_MEMORY.resolve("sdkwright-benchmarks") : target().resolve("work");
    }
}
