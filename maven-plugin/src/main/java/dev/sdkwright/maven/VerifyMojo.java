package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Verification;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build if a folder does not hold what would be generated into it, and shows what differs: for clients that are
 * kept under version control. Nothing is written.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class VerifyMojo extends ContractMojo {
    /** The folder that is compared, as goal <code>generate</code> writes it. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/sdkwright", required = true)
    private File outputDirectory;

    /** Made by Maven. */
    @Inject
    public VerifyMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        Verification verification = Verification.of(suite, outputDirectory.toPath());
        verification.differences().lines().forEach(getLog()::error);
        judge(outputDirectory + " is not what would be generated", verification.diagnostics());
        getLog().info(outputDirectory + " is what would be generated from " + contractNames + ".");
    }
}
