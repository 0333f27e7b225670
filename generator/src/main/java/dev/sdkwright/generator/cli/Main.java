package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Regeneration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The entry point of {@code sdkwright.jar}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        OptionalInt exit = ShortRun.ofThisProcess();
        System.exit(exit.isPresent()
                ? exit.getAsInt()
                : run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    /**
     * Runs one command, within this JVM and without ending it.
     *
     * @param out where results go
     * @param err where diagnostics go
     * @param arguments the command and its arguments, as on a command line
     * @return the exit code: 0 done, 1 the contract is at fault, 2 wrong usage or an output that cannot be written, 70
     *     a fault of Sdkwright's own
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Regeneration(), out, err, arguments);
    }

    static int run(Regeneration regeneration, PrintWriter out, PrintWriter err, String... arguments) {
        return run(regeneration, Path.of(""), out, err, arguments);
    }

    /** Runs one command as if in another folder, which revisions of git are looked for in. */
    static int run(Path folder, PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Regeneration(), folder, out, err, arguments);
    }

    private static int run(
            Regeneration regeneration, Path folder, PrintWriter out, PrintWriter err, String... arguments) {
        RootCommand root = new RootCommand();
        Failures failures = new Failures(err, root);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new GenerateCommand(regeneration))
                .addSubcommand(new DocsCommand(Regeneration::ofPages))
                .addSubcommand(new DiffCommand(folder))
                .addSubcommand(new CheckCommand(folder))
                .addSubcommand(new VerifyCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new ExplainCommand(regeneration))
                .addSubcommand(new InitCommand())
                .addSubcommand(new MigrateCommand())
                .addSubcommand("completion", new GenerateCompletion())
                .addSubcommand(new ServeCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.internal(e);
        }
    }
}
