package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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

    @Mixin
    SourceOptions source;

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
                source.customization(),
                source.references());
    }
}
