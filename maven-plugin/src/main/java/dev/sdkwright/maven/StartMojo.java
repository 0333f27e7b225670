package dev.sdkwright.maven;

import dev.sdkwright.generator.GeneratorOptions;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Stands in for the service of an OpenAPI contract, as goal <code>serve</code> does, while the build goes on: until goal
 * <code>stop</code>, or until the build ends. Integration tests find it by a property. Several contracts have an execution
 * each, and a property each.
 */
@Mojo(name = "start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class StartMojo extends StandInMojo {
    /** The port to listen on; <code>0</code> for a free one. */
    @Parameter(property = "sdkwright.port", defaultValue = "0")
    private int port;

    /**
     * The property of the project that is set to where the stand-in listens, such as <code>http://127.0.0.1:43210</code>;
     * tests are given it by maven-failsafe-plugin's <code>systemPropertyVariables</code>.
     */
    @Parameter(defaultValue = "stand-in.endpoint", required = true)
    private String endpointProperty;

    /** Made by Maven. */
    @Inject
    public StartMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(GeneratorOptions contract) throws MojoFailureException {
        StartedStandIns started = new StartedStandIns(getPluginContext());
        if (started.has(endpointProperty)) {
            throw Parameters.invalid("endpointProperty", endpointProperty, "tells of another execution's stand-in already;"
                    + " give execution '" + executionId() + "' a property of its own");
        }
        project().getProperties().setProperty(endpointProperty, started.add(endpointProperty, listen(contract, port)));
    }
}
