package dev.sdkwright.generator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Generates in a JVM that is set up for a run of seconds. By default a JVM prepares for hours of work: half of the CPU
 * goes into compiling, by its second compiler, code that soon is not needed any more, and its heap grows rather than being
 * cleaned. A jar cannot say how it wants to be run, so it starts another JVM; the first one only waits and costs a few
 * hundredths of a second.
 *
 * <p>Whoever gives the JVM any option, by its command line or the environment, knows better, and gets the one that was asked for.
 */
final class ShortRun {
    /**
     * One compiler, which puts only short methods into others: of what a run calls, most is not called again.
     *
     * <p>The heap begins as large as a big contract needs, of which only what is used is taken; else it is moved as it grows.
     * What outlives one collection is what was read, which is needed to the end: it is not copied to and fro.
     *
     * <p>A JVM that does not know one of the options goes without it.
     */
    private static final List<String> OPTIONS = List.of("-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1", "-XX:C1MaxInlineSize=20", "-XX:+UseSerialGC",
            "-Xms320m", "-Xmn100m", "-XX:MaxTenuringThreshold=1");
    /** Where a JVM takes options from beside its command line. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private ShortRun() {}

    /**
     * Does what this process was started for in another one, with the same streams.
     *
     * @return its exit code; empty where nothing was done
     */
    static OptionalInt ofThisProcess() {
        List<String> command = command(ProcessHandle.current().info(), System.getenv());
        if (command.isEmpty()) {
            return OptionalInt.empty();
        }
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException notStarted) {
            return OptionalInt.empty();
        }
        // Who ends this process means the other one.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (true) {
            try {
                return OptionalInt.of(process.waitFor());
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }

    /** What to start; empty where this process is to do it: it has options, or the system does not tell its arguments. */
    static List<String> command(ProcessHandle.Info started, Map<String, String> environment) {
        String[] arguments = started.arguments().orElse(new String[0]);
        boolean plain = arguments.length > 2 && arguments[0].equals("-jar") && arguments[2].equals(GenerateCommand.NAME);
        if (!plain || started.command().isEmpty() || VARIABLES.stream().anyMatch(environment::containsKey)) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(started.command().get());
        command.addAll(OPTIONS);
        command.addAll(List.of(arguments));
        return command;
    }
}
