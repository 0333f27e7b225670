package dev.sdkwright.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of all tests of the project: what is promised by the name of a test is held by one that is there. */
public final class TestSources {
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|TestFactory)\\b");

    private final Map<String, String> texts;

    private TestSources(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Reads those of the module that tests are run in, and of its neighbours. */
    public static TestSources ofProject() {
        try (Stream<Path> modules = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return new TestSources(modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory)
                    .flatMap(TestSources::javaFiles)
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), TestSources::text,
                            (one, other) -> one + other)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Whether there is a test.
     *
     * @param name its class without a package, a dot, and its method
     */
    public boolean has(String name) {
        int dot = name.indexOf('.');
        String source = texts.getOrDefault(name.substring(0, dot), "");
        int method = source.indexOf(" " + name.substring(dot + 1) + "(");
        return method >= 0 && TEST.matcher(source.substring(Math.max(0, source.lastIndexOf("\n\n", method)), method)).find();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
