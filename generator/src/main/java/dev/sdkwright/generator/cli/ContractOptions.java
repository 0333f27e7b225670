package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.read.OptionsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to be made of a contract: the options of every command that looks at one. */
final class ContractOptions {
    /** In place of a package: no core. */
    private static final String NO_CORE = "none";

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

    /** These options for a contract. */
    GeneratorOptions of(Path contract) {
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
