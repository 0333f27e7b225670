package dev.sdkwright.maven;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.setup.ConsumerPom;
import dev.sdkwright.generator.setup.Versions;
import dev.sdkwright.generator.write.PlainFile;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints what the project puts into its pom to have a client of a contract, or puts it there. */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /** The contract, relative to the project's folder, or any other place that goal <code>generate</code> knows. */
    @Parameter(property = "sdkwright.contract", required = true)
    private String contract;

    /** Puts it into the project's pom instead of printing it; everything else in there stays as it is. */
    @Parameter(property = "sdkwright.write", defaultValue = "false")
    private boolean write;

    @Parameter(defaultValue = "${project.file}", readonly = true, required = true)
    private File pom;

    @Override
    public void execute() throws MojoFailureException {
        ConsumerPom consumer = new ConsumerPom(new Versions().plugin(), new Versions().jackson(), contract);
        if (!write) {
            consumer.section().lines().forEach(getLog()::info);
            return;
        }
        try {
            PlainFile file = new PlainFile(pom.toPath());
            file.write(consumer.into(file.read(), pom.toString()));
            getLog().info(pom + " has the plugin now.");
        } catch (GenerationFailedException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
