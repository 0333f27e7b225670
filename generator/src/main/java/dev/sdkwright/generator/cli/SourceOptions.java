package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.read.OptionsFile;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How a contract is read, whatever is made of it then. */
final class SourceOptions {
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

    Customization customization() {
        return options == null ? Customization.NONE : OptionsFile.read(options);
    }

    AllowedReferences references() {
        return new AllowedReferences(allowedReferences);
    }
}
