package dev.sdkwright.maven;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells what is wrong with the contract, each fault with its place and what to do; generates nothing. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends ContractMojo {
    /** Made by Maven. */
    @Inject
    public ValidateMojo(Resolution resolution) {
        super(resolution);
    }

    @Override
    void run(ClientSuite suite, String contractNames) throws MojoFailureException {
        List<Diagnostic> found = new ArrayList<>();
        for (GeneratorOptions options : suite.contracts()) {
            try {
                found.addAll(new Generator().describe(options).diagnostics());
            } catch (GenerationFailedException failed) {
                found.addAll(failed.diagnostics());
            }
        }
        judge("the contract has faults", found);
        getLog().info(contractNames + ": no faults");
    }
}
