package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.GeneratorOptions;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The contract that a command is about, and what is to be made of it. */
final class ContractArgument {
    @Parameters(paramLabel = "CONTRACT", description = "The OpenAPI or Swagger contract, YAML or JSON.")
    Path file;

    @Mixin
    ContractOptions options;

    GeneratorOptions options() {
        return options.of(file);
    }

    /** As the user named it. */
    @Override
    public String toString() {
        return file.toString();
    }
}
