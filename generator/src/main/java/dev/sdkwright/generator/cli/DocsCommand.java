package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.read.OptionsFile;
import dev.sdkwright.generator.write.ForeignFiles;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--base-package",
            paramLabel = "P",
            converter = OptionValues.PackageName.class,
            description = "The package of the client in sample programs. Default: as in 'generate'.")
    String basePackage;

    @Option(
            names = "--core-package",
            paramLabel = "P",
            converter = OptionValues.PackageName.class,
            description = "The package of the client's core in sample programs. Default: as in 'generate'.")
    String corePackage;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            converter = OptionValues.ServiceName.class,
            description = "The name in front of 'Client' in sample programs. Default: made of the contract's title.")
    String service;

    @Option(
            names = "--template-directory",
            paramLabel = "DIR",
            converter = OptionValues.Folder.class,
            description = "Templates that replace built-in ones of the same name.")
    Path templateDirectory;

    @Option(
            names = "--options",
            paramLabel = "FILE",
            description = "A file, YAML or JSON, of what is to be otherwise than the contract says, as in 'generate'.")
    Path options;

    @Option(
            names = "--allowed-references",
            paramLabel = "PLACE",
            split = ",",
            converter = OptionValues.ReferencePlace.class,
            description = "A folder, or the beginning of an http or https address, that the contract's references may lead "
                    + "to beside its own folder; may be given several times.")
    List<String> allowedReferences = List.of();

    @Option(names = "--force", description = "Replace files in the way that were not generated.")
    boolean force;

    DocsCommand(Function<ReferencePages, Regeneration> regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        RegenerationReport report = regeneration.apply(new ReferencePages(formats, Optional.ofNullable(since)))
                .run(options(), output, force ? ForeignFiles.REPLACE : ForeignFiles.REFUSE);
        report.warnings().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report.summary(contract.toString()));
        return ExitCode.DONE;
    }

    private GeneratorOptions options() {
        return new GeneratorOptions(contract, contract.toString(), Optional.ofNullable(basePackage),
                Optional.ofNullable(corePackage), CoreEmission.LEFT_OUT, Optional.ofNullable(service),
                Optional.ofNullable(templateDirectory), Layout.SOURCES,
                options == null ? Customization.NONE : OptionsFile.read(options),
                new AllowedReferences(allowedReferences));
    }
}
