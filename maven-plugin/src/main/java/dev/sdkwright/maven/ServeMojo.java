package dev.sdkwright.maven;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.serve.StandIn;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Stands in for the service of an OpenAPI contract until the build is ended: answers every operation from the contract's
 * examples, or with values that its schemas allow, and refuses requests that are not as the contract says. Listens on
 * this machine alone, and logs a line per request. For integration tests there are goals <code>start</code> and
 * <code>stop</code>.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends StandInMojo {
    /** The port to listen on; <code>0</code> for a free one, which is logged. */
    @Parameter(property = "sdkwright.port", defaultValue = "8080")
    private int port;

    /** Made by Maven. */
    @Inject
    public ServeMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(GeneratorOptions contract) throws MojoFailureException {
        try (StandIn standIn = listen(contract, port)) {
            standIn.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
