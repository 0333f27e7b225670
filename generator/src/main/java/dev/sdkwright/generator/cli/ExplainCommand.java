package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.NameExplanation;
import dev.sdkwright.generator.Regeneration;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code sdkwright explain}: why a run would generate anew, and where names come from. */
@Command(
        name = ExplainCommand.NAME,
        description = "Tells why the next run would generate anew, or, with --name, what of the contract a class, a method or "
                + "a constant comes from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sdkwright explain pets.yaml --output pets-client",
            "  sdkwright explain pets.yaml --name Pet",
            "  sdkwright explain pets.yaml --name Pet.getName"
        })
final class ExplainCommand implements Callable<Integer> {
    static final String NAME = "explain";

    private final Regeneration regeneration;

    @Mixin
    Common common;

    @Mixin
    ContractArgument contract;

    @Option(names = "--output", paramLabel = "DIR", description = "The folder that is generated into.")
    Path output;

    @Option(names = "--name", paramLabel = "NAME", description = "A class, method or constant of the client.")
    String name;

    ExplainCommand(Regeneration regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        if (name == null && output == null) {
            throw new ParameterException(common.spec.commandLine(), "What is to be explained: --output=DIR or --name=NAME?");
        }
        if (output != null) {
            List<String> reasons = regeneration.reasons(ClientSuite.of(contract.options()), output);
            common.print(reasons.isEmpty() ? "up to date" : String.join(System.lineSeparator(), reasons));
        }
        return name == null ? ExitCode.DONE : explainName();
    }

    private int explainName() {
        NameExplanation explanation = common.during("reading " + contract,
                () -> new NameExplanation(new Generator().describe(contract.options())));
        List<String> lines = explanation.of(name);
        if (lines.isEmpty()) {
            common.spec.commandLine().getErr().println("nothing is called " + name + explanation.hint(name));
            return ExitCode.CONTRACT_AT_FAULT;
        }
        common.print(String.join(System.lineSeparator(), lines));
        return ExitCode.DONE;
    }
}
