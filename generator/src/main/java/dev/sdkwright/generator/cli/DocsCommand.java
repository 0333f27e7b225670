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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdkwright docs}: a contract and an output folder to reference pages with sample programs. */
@Command(
        name = "docs",
        description = "Writes the reference pages of a contract: a page for every operation, with tables, examples and "
                + "sample programs, a page for every type, an index and search. What an earlier run made of the same "
                + "contract is updated.")
final class DocsCommand implements Callable<Integer> {
    private final Function<ReferencePages, Regeneration> regeneration;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI or Swagger contract, YAML or JSON.")
    Path contract;

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

    @Mixin
    ContractOptions options;

    @Option(names = "--force", description = "Replace files in the way that were not generated.")
    boolean force;

    DocsCommand(Function<ReferencePages, Regeneration> regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        RegenerationReport report = regeneration.apply(new ReferencePages(formats, Optional.ofNullable(since)))
                .run(options.of(contract), output, force ? ForeignFiles.REPLACE : ForeignFiles.REFUSE);
        report.warnings().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report.summary(contract.toString()));
        return ExitCode.DONE;
    }
}
