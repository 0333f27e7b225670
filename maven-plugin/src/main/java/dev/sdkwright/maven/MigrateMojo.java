package dev.sdkwright.maven;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.setup.Migration;
import dev.sdkwright.generator.setup.Versions;
import dev.sdkwright.generator.write.PlainFile;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads the configuration of openapi-generator-maven-plugin in the project's pom and prints that of this plugin, with what
 * has no counterpart and what to do instead. Changes nothing.
 */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends AbstractMojo {
    /** The pom to read. */
    @Parameter(property = "sdkwright.pom", defaultValue = "${project.file}", required = true)
    private File pom;

    @Override
    public void execute() throws MojoFailureException {
        try {
            Migration migration = Migration.of(new PlainFile(pom.toPath()).read(), pom.toString(), new Versions().plugin());
            migration.plugins().lines().forEach(getLog()::info);
            migration.notes().forEach(note -> getLog().info("# " + note));
        } catch (GenerationFailedException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
