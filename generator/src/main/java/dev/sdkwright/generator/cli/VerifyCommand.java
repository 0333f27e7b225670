package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdkwright verify}: whether committed sources are what would be generated. */
@Command(
        name = VerifyCommand.NAME,
        description = "Compares a folder with what would be generated into it, writes nothing, and fails if they differ: for "
                + "clients that are kept under version control.",
        footerHeading = "%nExamples:%n",
        footer = {"  sdkwright verify pets.yaml --output pets-client"})
final class VerifyCommand implements Callable<Integer> {
    static final String NAME = "verify";

    @Mixin
    Common common;

    @Mixin
    ContractArgument contract;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the module.")
    Path output;

    @Override
    public Integer call() {
        Verification verification = common.during("generating from " + contract,
                () -> Verification.of(ClientSuite.of(contract.options()), output));
        if (verification.isSame()) {
            common.say(output + " is what would be generated from " + contract);
        } else {
            common.print(verification.differences());
        }
        return common.end(verification.diagnostics());
    }
}
