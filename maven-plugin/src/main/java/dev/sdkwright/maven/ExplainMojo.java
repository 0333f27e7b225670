package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.NameExplanation;
import dev.sdkwright.generator.Regeneration;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells why the next run of goal <code>generate</code> would generate anew, or what of the contract a name of the client
 * comes from.
 */
@Mojo(name = "explain", threadSafe = true)
public final class ExplainMojo extends ContractMojo {
    /** The folder that is generated into. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/sdkwright", required = true)
    private File outputDirectory;

    /** A class, method or constant of the client, such as <code>Pet</code> or <code>Pet.getName</code>. */
    @Parameter(property = "sdkwright.name")
    private String name;

    /** Made by Maven. */
    @Inject
    public ExplainMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        if (name != null) {
            explainName(suite);
            return;
        }
        List<String> reasons = new Regeneration().reasons(suite, outputDirectory.toPath());
        getLog().info(outputDirectory + (reasons.isEmpty() ? " is up to date." : " would be generated anew:"));
        reasons.forEach(getLog()::info);
    }

    private void explainName(ClientSuite suite) throws MojoFailureException {
        List<String> lines = new ArrayList<>();
        String hint = "";
        for (GeneratorOptions options : suite.contracts()) {
            NameExplanation explanation = new NameExplanation(new Generator().describe(options));
            lines.addAll(explanation.of(name));
            hint = hint.isEmpty() ? explanation.hint(name) : hint;
        }
        if (lines.isEmpty()) {
            throw new MojoFailureException("nothing is called " + name + hint);
        }
        lines.forEach(getLog()::info);
    }
}
