package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of this client promises is held by tests that are really there. */
class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final int FAULTS = 26;

    @Test
    void every_row_names_tests_that_exist() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(rows).extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FAULTS).boxed().toList());
        Map<String, String> sources = testSources();
        for (MatchResult row : rows) {
            List<MatchResult> names = NAME.matcher(row.group(2)).results().toList();
            assertThat(names).as("tests of row " + row.group(1)).isNotEmpty();
            for (MatchResult name : names) {
                assertThat(sources).as("row " + row.group(1)).containsKey(name.group(1));
                assertThat(head(sources.get(name.group(1)), name.group(2))).as(name.group() + " of row " + row.group(1))
                        .containsPattern("@(Test|ParameterizedTest)\\b");
            }
        }
    }

    /** What stands above a method, up to the blank line before it; empty where there is no such method. */
    private static String head(String source, String method) {
        int end = source.indexOf("void " + method + "(");
        return end < 0 ? "" : source.substring(source.lastIndexOf("\n\n", end), end);
    }

    private static Map<String, String> testSources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory)
                    .flatMap(ReadmeTest::javaFiles)
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), ReadmeTest::text,
                            (one, other) -> one + other));
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
