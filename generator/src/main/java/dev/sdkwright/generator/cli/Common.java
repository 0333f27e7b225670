package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How every command speaks. */
@Command
final class Common {
    @Spec(Target.MIXEE)
    CommandSpec spec;

    /** Results: printed whatever was asked for. */
    void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text.endsWith("\n") ? text : text + System.lineSeparator());
        out.flush();
    }

    /** What is only good to know. */
    void say(String text) {
        if (!root().quiet) {
            print(text);
        }
    }

    void err(List<Diagnostic> diagnostics) {
        diagnostics.forEach(spec.commandLine().getErr()::println);
    }

    /** Prints diagnostics, and gives the exit code that they mean. */
    int end(List<Diagnostic> diagnostics) {
        err(diagnostics);
        boolean failed = diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return failed ? ExitCode.of(diagnostics) : ExitCode.DONE;
    }

    /** Does something that may take long, and tells so where somebody watches. */
    <T> T during(String work, Supplier<T> task) {
        if (root().quiet || !Terminal.isWatched()) {
            return task.get();
        }
        Progress progress = Progress.start(spec.commandLine().getErr(), work);
        try {
            return task.get();
        } finally {
            progress.end();
        }
    }

    private RootCommand root() {
        return (RootCommand) spec.root().userObject();
    }
}
