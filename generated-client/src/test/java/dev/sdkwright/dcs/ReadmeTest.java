package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.TestSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page of this client promises is held by tests that are really there. */
class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+\\.\\w+)`");
    private static final int FAULTS = 26;

    @Test
    void every_row_names_tests_that_exist() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertThat(rows).extracting(row -> Integer.valueOf(row.group(1)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FAULTS).boxed().toList());
        TestSources tests = TestSources.ofProject();
        for (MatchResult row : rows) {
            assertThat(NAME.matcher(row.group(2)).results().map(name -> name.group(1))).as("tests of row " + row.group(1))
                    .isNotEmpty().allMatch(tests::has);
        }
    }
}
