package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Description;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.baseline.AcknowledgementFile;
import dev.sdkwright.generator.baseline.Baseline;
import dev.sdkwright.generator.evolve.Evolution;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.evolve.Version;
import dev.sdkwright.generator.surface.Surfaces;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdkwright check}: fails on breaking changes that nobody has decided on. */
@Command(
        name = CheckCommand.NAME,
        description = "Fails on changes since an earlier contract that break somebody's program, unless they were decided on "
                + "in a file: the id of a change in a line, below it, indented, the reason.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sdkwright check v1.2.0:pets.yaml pets.yaml",
            "  sdkwright check pets-client-1.2.0.jar pets.yaml --released 1.2.0 --version-to-be 2.0.0 "
                + "--acknowledged breaking-changes.txt"
        })
final class CheckCommand implements Callable<Integer> {
    static final String NAME = "check";

    private final Path folder;

    @Mixin
    Common common;

    @Mixin
    ContractOptions options;

    @Parameters(index = "0", paramLabel = "OLD", description = "The contract of the last release, REVISION:path of one as "
            + "git has it, or the jar of the released client.")
    String before;

    @Parameters(index = "1", paramLabel = "CONTRACT", description = "The contract of today.")
    Path contract;

    @Option(names = "--acknowledged", paramLabel = "FILE", defaultValue = "breaking-changes.txt",
            description = "The file of decisions; may be missing. Default: breaking-changes.txt.")
    Path acknowledged;

    @Option(names = "--released", paramLabel = "VERSION", converter = OptionValues.SemanticVersion.class,
            description = "The version of the last release.")
    Version released;

    @Option(names = "--version-to-be", paramLabel = "VERSION", converter = OptionValues.SemanticVersion.class,
            description = "The version that is being made: with --released it must take the step that the changes ask for.")
    Version next;

    CheckCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        GeneratorOptions now = options.of(contract);
        Surfaces old = common.during("reading " + before, () -> new Baseline(folder).read(before, now));
        Description description = common.during("reading " + contract, () -> new Generator().describe(now));
        Evolution evolution = Evolution.between(old, Surfaces.of(description.surface()));
        common.say(Report.TEXT.of(evolution));
        return common.end(AcknowledgementFile.gate(acknowledged, acknowledged.toString())
                .judge(evolution, description.places(), Optional.ofNullable(released), Optional.ofNullable(next)));
    }
}
