package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the Java SDK of an OpenAPI contract into a source folder of the project.
 *
 * <p>When neither the contract nor anything else that decides the output has changed, no file is touched. Otherwise
 * only files that differ are written, and those that are no longer generated are removed.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ContractMojo {
    /**
     * The folder of the generated files; <code>src/main/java</code> below it becomes a source folder of the project.
     * Every execution needs one of its own.
     */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/sdkwright", required = true)
    private File outputDirectory;

    /** Made by Maven. */
    @Inject
    public GenerateMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        Path output = outputDirectory.toPath();
        claim(output);
        report(new Regeneration().run(suite, output, ForeignFiles.REFUSE), contractNames);
        project().addCompileSourceRoot(output.resolve("src/main/java").toString());
        ClientJar.addSurface(project(), output, executionId());
    }

    private void report(RegenerationReport report, String name) {
        report.warnings().forEach(warning -> getLog().warn(warning.toString()));
        getLog().info(report.summary(name));
        report.evolution().map(Report.TEXT::of).ifPresent(changes -> changes.lines().forEach(getLog()::info));
    }
}
