package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.write.ForeignFiles;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdkwright docs}: a contract and an output folder to reference pages with sample programs. */
@Command(
        name = DocsCommand.NAME,
        description = "Writes the reference pages of a contract: a page for every operation, with tables, examples and "
                + "sample programs, a page for every type, an index and search. What an earlier run made of the same "
                + "contract is updated.")
final class DocsCommand implements Callable<Integer> {
    static final String NAME = "docs";

    private final Function<ReferencePages, Regeneration> regeneration;

    @Mixin
    Common common;

    @Mixin
    ContractArgument contract;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the pages.")
    Path output;

    @Option(
            names = "--format",
            paramLabel = "markdown|html|both",
            defaultValue = "both",
            converter = OptionValues.Formats.class,
            description = "What the pages are written in. Default: both.")
    Set<PageFormat> formats = EnumSet.allOf(PageFormat.class);

    @Option(
            names = "--since",
            paramLabel = "CONTRACT",
            description = "The contract as it was in the last release: a page tells what has changed since.")
    Path since;

    @Option(names = "--force", description = "Replace files in the way that were not generated.")
    boolean force;

    DocsCommand(Function<ReferencePages, Regeneration> regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        ReferencePages pages = new ReferencePages(formats, Optional.ofNullable(since));
        RegenerationReport report = common.during("writing pages of " + contract, () -> regeneration.apply(pages).run(
                contract.options(), output, force ? ForeignFiles.REPLACE : ForeignFiles.REFUSE));
        common.err(report.warnings());
        common.say(report.summary(contract.toString()));
        return ExitCode.DONE;
    }
}
