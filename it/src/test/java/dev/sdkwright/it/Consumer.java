package dev.sdkwright.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of {@code src/it}, where maven-invoker-plugin has copied and built it. */
final class Consumer {
    /** Where the plugin generates by default. */
    static final String GENERATED = "target/generated-sources/sdkwright/";

    private static final Path CONSUMERS = Path.of(System.getProperty("it.consumers"));
    private static final Path REPOSITORY = Path.of(System.getProperty("it.repository"));
    private static final Path MAVEN = Path.of(System.getProperty("it.maven"), "bin", "mvn");

    private final Path folder;

    private Consumer(Path folder) {
        this.folder = folder;
    }

    static Consumer named(String name) {
        return new Consumer(CONSUMERS.resolve(name));
    }

    /** A module of this project. */
    Consumer module(String name) {
        return new Consumer(folder.resolve(name));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String read(String name) {
        return read(path(name));
    }

    /** What the builds printed, one after the other; without what Maven tells of downloads. */
    List<String> log() {
        return lines(read("build.log"));
    }

    /** What is in a folder; nothing if it is not there. */
    FolderState state(String name) {
        return FolderState.of(path(name));
    }

    /** What the plugin has generated. */
    FolderState generated() {
        return state(GENERATED);
    }

    /** Replaces a piece of text that the file has once. */
    void edit(String name, String before, String after) {
        String text = read(name);
        if (text.split(Pattern.quote(before), -1).length != 2) {
            throw new IllegalArgumentException(name + " has not exactly one '" + before + "'");
        }
        try {
            Files.writeString(path(name), text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Builds the project once more, as maven-invoker-plugin did.
     *
     * @return what was printed
     * @throws AssertionError if the build fails
     */
    List<String> build(String... arguments) throws IOException, InterruptedException {
        return successful(attempt(MAVEN, settings(), arguments));
    }

    /**
     * Builds the project with another Maven.
     *
     * @param maven its program
     */
    List<String> buildWith(Path maven, String... arguments) throws IOException, InterruptedException {
        return successful(attempt(maven, settings(), arguments));
    }

    /** The settings of the builds. */
    static Path settings() {
        return CONSUMERS.resolve("interpolated-settings.xml");
    }

    /** A build that may fail. */
    Attempt attempt(Path settings, String... arguments) throws IOException, InterruptedException {
        return attempt(MAVEN, settings, arguments);
    }

    /** A build that goes on until it is ended; what it prints is its input here. */
    Process start(String... arguments) throws IOException {
        return start(MAVEN, settings(), arguments);
    }

    /** A goal by its coordinates, as the prefix is known only where the plugin's group is in the settings. */
    String goal(String name) {
        String pom = read("pom.xml");
        int version = pom.indexOf("<version>", pom.indexOf("sdkwright-maven-plugin")) + "<version>".length();
        return "dev.sdkwright:sdkwright-maven-plugin:" + pom.substring(version, pom.indexOf("</version>", version)) + ":"
                + name;
    }

    private Attempt attempt(Path maven, Path settings, String... arguments) throws IOException, InterruptedException {
        Process build = start(maven, settings, arguments);
        String log = new String(build.getInputStream().readAllBytes(), Charset.defaultCharset());
        return new Attempt(build.waitFor() == 0, lines(log));
    }

    private Process start(Path maven, Path settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(maven.toString(), "--batch-mode",
                "--settings", settings.toString(), "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", System.getProperty("it.jvm"));
        Process build = builder.start();
        build.getOutputStream().close();
        return build;
    }

    private static List<String> successful(Attempt attempt) {
        if (!attempt.succeeded()) {
            throw new AssertionError("the build failed:\n" + String.join("\n", attempt.log()));
        }
        return attempt.log();
    }

    /** How a build went, and what it printed. */
    record Attempt(boolean succeeded, List<String> log) {
        String text() {
            return String.join("\n", log);
        }
    }

    /** A copy of the project as it was before any build, under another name. */
    Consumer copy(String name) throws IOException {
        Path copy = folder.resolveSibling(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String relative = folder.relativize(file).toString();
                if (!relative.matches("(.*/)?target/.*|.*\\.log")) {
                    Files.createDirectories(copy.resolve(relative).getParent());
                    Files.copy(file, copy.resolve(relative), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new Consumer(copy);
    }

    private static List<String> lines(String log) {
        return log.lines().filter(line -> !line.matches("(\\[INFO] )?Download(ing|ed) from .*")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
