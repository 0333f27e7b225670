package dev.sdkwright.benchmarks.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines of the JDK that this program runs on, with the options that the JVM has by itself. */
public final class JavaCommand {
    private JavaCommand() {}

    /** Runs an executable jar. */
    public static List<String> jar(Path jar, List<String> arguments) {
        return command("java", List.of("-jar", jar.toString()), arguments);
    }

    /** Runs a main class. */
    public static List<String> main(List<Path> classPath, Class<?> main, List<String> arguments) {
        return main(classPath, main.getName(), arguments);
    }

    /** Runs a main class of that name. */
    public static List<String> main(List<Path> classPath, String main, List<String> arguments) {
        return command("java", List.of("-classpath", joined(classPath), main), arguments);
    }

    /** Compiles. */
    public static List<String> javac(List<String> arguments) {
        return command("javac", List.of(), arguments);
    }

    /** A class path as the JDK's tools take it. */
    public static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> command(String tool, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }
}
