package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.Regeneration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
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
        CommandLine commandLine = new CommandLine(root);
        Map<String, Supplier<Object>> commands = commands(regeneration, folder);
        // To learn the options of all of them takes as long as to generate from a small contract.
        Supplier<Object> asked = arguments.length == 0 ? null : commands.get(arguments[0]);
        if (asked != null) {
            commandLine.addSubcommand(asked.get());
        } else {
            commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
            commandLine.addSubcommand("completion", new GenerateCompletion());
        }
        commandLine.setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.internal(e);
        }
    }

    /** All commands by their names, in the order of the help; each is made when it is asked for. */
    private static Map<String, Supplier<Object>> commands(Regeneration regeneration, Path folder) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(GenerateCommand.NAME, () -> new GenerateCommand(regeneration));
        commands.put(DocsCommand.NAME, () -> new DocsCommand(Regeneration::ofPages));
        commands.put(DiffCommand.NAME, () -> new DiffCommand(folder));
        commands.put(CheckCommand.NAME, () -> new CheckCommand(folder));
        commands.put(VerifyCommand.NAME, VerifyCommand::new);
        commands.put(ValidateCommand.NAME, ValidateCommand::new);
        commands.put(ExplainCommand.NAME, () -> new ExplainCommand(regeneration));
        commands.put(InitCommand.NAME, InitCommand::new);
        commands.put(MigrateCommand.NAME, MigrateCommand::new);
        commands.put(ServeCommand.NAME, ServeCommand::new);
        return commands;
    }
}
