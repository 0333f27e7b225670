package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.baseline.AcknowledgementFile;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.evolve.Version;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build on changes of the contract since the last release that break somebody's program and that nobody has
 * decided on, and on a project version that does not take the step which the changes ask for.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CheckMojo extends BaselineMojo {
    /**
     * The file in which breaking changes are decided on: the id of a change in a line, below it, indented, the reason. It
     * belongs under version control, and may be missing.
     */
    @Parameter(property = "sdkwright.acknowledged", defaultValue = "${project.basedir}/breaking-changes.txt")
    private File acknowledged;

    /** Whether the project's version is held to the changes. */
    @Parameter(property = "sdkwright.checkVersion", defaultValue = "true")
    private boolean checkVersion;

    /** Made by Maven. */
    @Inject
    public CheckMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        Optional<Compared> found = compare(suite);
        if (found.isEmpty()) {
            return;
        }
        Compared compared = found.get();
        Report.TEXT.of(compared.evolution()).lines().forEach(getLog()::info);
        Optional<Version> next = checkVersion ? Version.parse(project().getVersion()) : Optional.empty();
        String name = project().getBasedir().toPath().relativize(acknowledged.toPath().toAbsolutePath()).toString();
        judge("the contract may not be released like this", AcknowledgementFile.gate(acknowledged.toPath(), name)
                .judge(compared.evolution(), compared.places(), compared.released().flatMap(Version::parse), next));
    }
}
