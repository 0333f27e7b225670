package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Description;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.baseline.Baseline;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.evolve.Evolution;
import dev.sdkwright.generator.surface.Surface;
import dev.sdkwright.generator.surface.Surfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that compare contracts with what they were. */
abstract class BaselineMojo extends ContractMojo {
    /**
     * What to compare with: a contract's file, relative to the project's folder; <code>REVISION:path</code> of one as git
     * has it, such as <code>v1.2.0:src/main/openapi/pets.yaml</code>; the jar of a released client, or its coordinates as
     * <code>mvn:groupId:artifactId:version[:classifier][!/path/in/jar.yaml]</code>, where the path is that of a contract in
     * the jar. Default: the newest release of this project in its repositories; before the first one there is nothing to
     * compare with.
     */
    @Parameter(property = "sdkwright.baseline")
    private String baseline;

    private final Resolution resolution;

    BaselineMojo(Resolution resolution) {
        super(resolution);
        this.resolution = resolution;
    }

    /**
     * What changed.
     *
     * @param evolution every change
     * @param released the version of the release that was compared with, if it was one
     * @param places finds where in the contract a JSON pointer leads
     */
    record Compared(Evolution evolution, Optional<String> released, Function<String, Location> places) {}

    /** Compares; empty where there is nothing to compare with. */
    final Optional<Compared> compare(ClientSuite suite) throws MojoFailureException {
        Releases releases = new Releases(resolution.system(), repositories(), project());
        Optional<Release> release = baseline == null ? releases.newest() : releases.named(baseline);
        if (baseline == null && release.isEmpty()) {
            getLog().info("There is no release of " + project().getGroupId() + ":" + project().getArtifactId()
                    + " to compare with.");
            return Optional.empty();
        }
        GeneratorOptions options = suite.contracts().get(0);
        Surfaces before = release.isPresent()
                ? release.get().surfaces(options)
                : new Baseline(project().getBasedir().toPath()).read(baseline, options);
        List<Description> now = new ArrayList<>();
        suite.contracts().forEach(contract -> now.add(new Generator().describe(contract)));
        List<Surface> after = now.stream().map(Description::surface).toList();
        now.forEach(description -> description.diagnostics().forEach(warning -> getLog().warn(warning.toString())));
        return Optional.of(new Compared(Evolution.between(before, new Surfaces(after)),
                release.map(Release::version), now.get(0).places()));
    }
}
