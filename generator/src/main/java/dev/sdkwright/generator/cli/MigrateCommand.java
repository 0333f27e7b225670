package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.setup.Migration;
import dev.sdkwright.generator.setup.Versions;
import dev.sdkwright.generator.write.PlainFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sdkwright migrate}: from openapi-generator-maven-plugin to ours. */
@Command(
        name = MigrateCommand.NAME,
        description = "Reads the configuration of openapi-generator-maven-plugin in a pom and prints that of "
                + "sdkwright-maven-plugin, with what has no counterpart and what to do instead. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  sdkwright migrate pom.xml"})
final class MigrateCommand implements Callable<Integer> {
    static final String NAME = "migrate";

    @Mixin
    Common common;

    @Parameters(paramLabel = "POM", defaultValue = "pom.xml", description = "The pom. Default: pom.xml.")
    Path pom;

    @Override
    public Integer call() {
        Migration migration = Migration.of(new PlainFile(pom).read(), pom.toString(), new Versions().plugin());
        common.print(migration.plugins());
        common.print("");
        migration.notes().forEach(note -> common.print("# " + note));
        return ExitCode.DONE;
    }
}
