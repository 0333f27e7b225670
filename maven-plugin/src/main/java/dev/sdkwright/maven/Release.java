package dev.sdkwright.maven;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.baseline.Baseline;
import dev.sdkwright.generator.surface.Surfaces;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * An artifact that was released.
 *
 * @param name its coordinates as the user knows them
 * @param version its version
 * @param file its jar
 * @param entry the path of a contract in it; empty for a client, whose jar carries its surface
 */
record Release(String name, String version, Path file, Optional<String> entry) {

    Surfaces surfaces(GeneratorOptions options) throws MojoFailureException {
        Baseline baseline = new Baseline(file.toAbsolutePath().getParent());
        if (entry.isEmpty() && ClientJar.hasSurface(file)) {
            return baseline.read(file, name, options);
        }
        try (OpenContract contract = OpenContract.ofArtifact(file, entry, name)) {
            return baseline.read(contract.document(), contract.name(), options);
        }
    }
}
