package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Description;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sdkwright validate}: what is wrong with contracts, and nothing else. */
@Command(
        name = ValidateCommand.NAME,
        description = "Tells what is wrong with contracts, each fault with its place and what to do; generates nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  sdkwright validate pets.yaml", "  sdkwright validate --quiet src/main/openapi/*.yaml"})
final class ValidateCommand implements Callable<Integer> {
    static final String NAME = "validate";

    @Mixin
    Common common;

    @Mixin
    ContractOptions options;

    @Parameters(paramLabel = "CONTRACT", arity = "1..*", description = "OpenAPI or Swagger contracts, YAML or JSON.")
    List<Path> contracts;

    @Override
    public Integer call() {
        List<Diagnostic> found = new ArrayList<>();
        for (Path contract : contracts) {
            found.addAll(common.during("reading " + contract, () -> diagnostics(contract)));
        }
        int code = common.end(found);
        if (code == ExitCode.DONE) {
            common.say(contracts.size() == 1 ? contracts.get(0) + " is valid" : contracts.size() + " contracts are valid");
        }
        return code;
    }

    private List<Diagnostic> diagnostics(Path contract) {
        try {
            Description description = new Generator().describe(options.of(contract));
            return description.diagnostics();
        } catch (GenerationFailedException failed) {
            return failed.diagnostics();
        }
    }
}
