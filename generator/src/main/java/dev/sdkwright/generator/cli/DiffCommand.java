package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.baseline.Baseline;
import dev.sdkwright.generator.evolve.Evolution;
import dev.sdkwright.generator.evolve.Report;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdkwright diff}: what changed between two contracts. */
@Command(
        name = DiffCommand.NAME,
        description = "Tells every change between two contracts, in their words and in those of the Java client: what it "
                + "breaks - calls, sources, compiled classes - and the step that the next version must take.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sdkwright diff pets-1.0.yaml pets.yaml",
            "  sdkwright diff v1.2.0:src/main/openapi/pets.yaml src/main/openapi/pets.yaml --format markdown",
            "  sdkwright diff pets-client-1.2.0.jar pets.yaml --format json"
        })
final class DiffCommand implements Callable<Integer> {
    static final String NAME = "diff";

    private final Path folder;

    @Mixin
    Common common;

    @Mixin
    ContractOptions options;

    @Parameters(index = "0", paramLabel = "OLD", description = "What to compare with: a contract, REVISION:path of one as "
            + "git has it, or the jar of a released client.")
    String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The same of today.")
    String after;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = OptionValues.ReportFormat.class,
            description = "text, markdown or json. Default: text.")
    Report format;

    DiffCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        Baseline baseline = new Baseline(folder);
        Evolution evolution = common.during("comparing", () -> Evolution.between(
                baseline.read(before, options.of(Path.of("old"))), baseline.read(after, options.of(Path.of("new")))));
        common.print(format.of(evolution));
        return ExitCode.DONE;
    }
}
