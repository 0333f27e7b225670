package dev.sdkwright.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Ends the stand-ins that goal <code>start</code> has started in this project; none are no fault. */
@Mojo(name = "stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class StopMojo extends AbstractMojo {
    /** Made by Maven. */
    public StopMojo() {}

    @Override
    public void execute() {
        new StartedStandIns(getPluginContext()).stop().forEach(endpoint -> getLog().info("Stopped " + endpoint));
    }
}
