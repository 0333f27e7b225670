package dev.sdkwright.generator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code sdkwright} itself: it only holds the commands and what is common to them. */
@Command(
        name = "sdkwright",
        description = "Turns an OpenAPI contract into a Java SDK.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the contract is at fault or a check fails; diagnostics on standard error, nothing written",
            "2:wrong usage, or something cannot be read or written",
            "70:internal error"
        })
final class RootCommand {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an internal error, for a report.")
    boolean stacktrace;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print nothing but results and what is wrong.")
    boolean quiet;
}
