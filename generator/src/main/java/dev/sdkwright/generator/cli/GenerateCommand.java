package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.read.OptionsFile;
import dev.sdkwright.generator.write.ForeignFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sdkwright generate}: a contract and an output folder to a whole Maven module. */
@Command(
        name = "generate",
        description = "Generates a Maven module with the Java SDK of a contract. What an earlier run made of the same "
                + "contract is updated: only files that differ are written, those no longer needed are removed.")
final class GenerateCommand implements Callable<Integer> {
    /** In place of a package: no core. */
    private static final String NO_CORE = "none";

    private final Regeneration regeneration;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI or Swagger contract, YAML or JSON.")
    Path contract;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the module.")
    Path output;

    @Option(
            names = "--base-package",
            paramLabel = "P",
            converter = OptionValues.PackageName.class,
            description = "The package of the client. Default: the contract's x-sdk.package, else made of its title.")
    String basePackage;

    @Option(
            names = "--core-package",
            paramLabel = "P|none",
            converter = OptionValues.PackageName.class,
            description = "The package of the core that the client stands on, or 'none' if the core comes from "
                    + "elsewhere. Default: the contract's x-sdk.corePackage, else 'core' below the client's package.")
    String corePackage;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            converter = OptionValues.ServiceName.class,
            description = "The name in front of 'Client'. Default: made of the contract's title.")
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
            description = "A file, YAML or JSON, of what is to be otherwise than the contract says; its keys are those of "
                    + "the Maven plugin: overlays, include, exclude, renames, typeMappings, additions, licenseHeader.")
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

    GenerateCommand(Regeneration regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        RegenerationReport report =
                regeneration.run(options(), output, force ? ForeignFiles.REPLACE : ForeignFiles.REFUSE);
        report.warnings().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(report.summary(contract.toString()));
        report.evolution().map(Report.TEXT::of).ifPresent(spec.commandLine().getOut()::print);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private GeneratorOptions options() {
        boolean withoutCore = NO_CORE.equals(corePackage);
        return new GeneratorOptions(
                contract,
                contract.toString(),
                Optional.ofNullable(basePackage),
                withoutCore ? Optional.empty() : Optional.ofNullable(corePackage),
                withoutCore ? CoreEmission.LEFT_OUT : CoreEmission.EMITTED,
                Optional.ofNullable(service),
                Optional.ofNullable(templateDirectory),
                Layout.MODULE,
                options == null ? Customization.NONE : OptionsFile.read(options),
                new AllowedReferences(allowedReferences));
    }
}
