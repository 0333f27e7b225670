package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in the user's words: a stack trace is for our own faults, and only on request. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintWriter err;
    private final RootCommand root;

    Failures(PrintWriter err, RootCommand root) {
        this.err = err;
        this.root = root;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        ParameterException exception = cause(problem);
        err.println(exception.getMessage() + didYouMean(exception));
        err.println("Try '" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult arguments) {
        if (exception instanceof GenerationFailedException failed) {
            failed.diagnostics().forEach(err::println);
            return ExitCode.of(failed.diagnostics());
        }
        return internal(exception);
    }

    int internal(Throwable fault) {
        err.println("sdkwright: internal error, please report it with the output of --stacktrace: " + fault);
        if (root.stacktrace) {
            fault.printStackTrace(err);
        }
        return ExitCode.INTERNAL;
    }

    /** Something is often missing because it is misspelt; the misspelling is the one to name then. */
    private static ParameterException cause(ParameterException problem) {
        ParseResult parsed = problem.getCommandLine().getParseResult();
        boolean misspelt = problem instanceof MissingParameterException && !parsed.unmatched().isEmpty();
        return misspelt ? new UnmatchedArgumentException(problem.getCommandLine(), parsed.unmatched()) : problem;
    }

    private static String didYouMean(ParameterException exception) {
        if (!(exception instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        List<String> known = new ArrayList<>(command.optionsMap().keySet());
        known.addAll(command.subcommands().keySet());
        return Spelling.closest(unmatched.getUnmatched().get(0), known)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }
}
