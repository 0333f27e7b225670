package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.setup.ConsumerPom;
import dev.sdkwright.generator.setup.Versions;
import dev.sdkwright.generator.write.PlainFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sdkwright init}: what a project puts into its pom. */
@Command(
        name = InitCommand.NAME,
        description = "Prints what a Maven project puts into its pom to have a client of a contract, or puts it there.",
        footerHeading = "%nExamples:%n",
        footer = {"  sdkwright init src/main/openapi/pets.yaml", "  sdkwright init src/main/openapi/pets.yaml --pom pom.xml"})
final class InitCommand implements Callable<Integer> {
    static final String NAME = "init";

    @Mixin
    Common common;

    @Mixin
    ContractArgument contract;

    @Option(names = "--pom", paramLabel = "FILE",
            description = "The pom to put it into: one that is there keeps all else, one that is not is made.")
    Path pom;

    @Override
    public Integer call() {
        common.err(new Generator().describe(contract.options()).diagnostics());
        ConsumerPom consumer = new ConsumerPom(new Versions().plugin(), new Versions().jackson(), place());
        if (pom == null) {
            common.print(consumer.section());
            return ExitCode.DONE;
        }
        PlainFile file = new PlainFile(pom);
        boolean there = Files.exists(pom);
        file.write(there ? consumer.into(file.read(), pom.toString()) : consumer.whole(artifactId()));
        common.say(pom + (there ? " has the plugin now" : " is there now"));
        return ExitCode.DONE;
    }

    /** Paths in a pom start at its folder. */
    private String place() {
        Path home = (pom == null ? Path.of("") : pom.toAbsolutePath().getParent()).toAbsolutePath().normalize();
        Path file = contract.file.toAbsolutePath().normalize();
        return (home.getRoot().equals(file.getRoot()) ? home.relativize(file) : file).toString().replace('\\', '/');
    }

    private String artifactId() {
        String name = String.valueOf(contract.file.getFileName()).replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9_.-]", "-");
        return name + "-client";
    }
}
