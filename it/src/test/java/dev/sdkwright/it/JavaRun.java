package dev.sdkwright.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A program that has run in a JVM of its own.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
record JavaRun(int exit, String out, String err) {

    /**
     * Runs a program to its end.
     *
     * @param classPath where its classes are
     * @param environment all that it has as its environment
     */
    static JavaRun of(List<Path> classPath, String mainClass, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("it.jvm").split(" ")));
        command.add("-classpath");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = Files.createTempFile("errors", ".txt");
        try {
            Process program = builder.redirectError(err.toFile()).start();
            program.getOutputStream().close();
            String out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new JavaRun(program.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
