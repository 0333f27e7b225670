package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.evolve.Report;
import dev.sdkwright.generator.write.ForeignFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdkwright generate}: a contract and an output folder to a whole Maven module. */
@Command(
        name = GenerateCommand.NAME,
        description = "Generates a Maven module with the Java SDK of a contract. What an earlier run made of the same "
                + "contract is updated: only files that differ are written, those no longer needed are removed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sdkwright generate pets.yaml --output pets-client",
            "  sdkwright generate pets.yaml --output pets-client --base-package com.example.pets --options pets-sdk.yaml"
        })
final class GenerateCommand implements Callable<Integer> {
    static final String NAME = "generate";

    private final Regeneration regeneration;

    @Mixin
    Common common;

    @Mixin
    ContractArgument contract;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "The folder of the module.")
    Path output;

    @Option(names = "--force", description = "Replace files in the way that were not generated.")
    boolean force;

    GenerateCommand(Regeneration regeneration) {
        this.regeneration = regeneration;
    }

    @Override
    public Integer call() {
        RegenerationReport report = common.during("generating from " + contract, () -> regeneration.run(
                contract.options(), output, force ? ForeignFiles.REPLACE : ForeignFiles.REFUSE));
        common.err(report.warnings());
        common.say(report.summary(contract.toString()));
        report.evolution().map(Report.TEXT::of).ifPresent(common::say);
        return ExitCode.DONE;
    }
}
