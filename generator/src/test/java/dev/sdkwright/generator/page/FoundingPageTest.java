package dev.sdkwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.testing.Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page that the project was founded on, rebuilt of the contract that was written from it: part by part it says the
 * same,
 * and where it does not, the reason is written down. The words are ours.
 */
class FoundingPageTest {
    private static final String NO_PAGE =
            "the founding page is not compared: no shared/seed/restores.txt beside the project";
    private static final Path FACTS =
            Module.foundingContract().resolveSibling("src").resolve("test/resources/page-facts.tsv");

    private static PageFacts ours;

    @BeforeAll
    static void rebuild() {
        ours = MarkdownPage.read(new ReferencePages(EnumSet.of(PageFormat.MARKDOWN))
                .generate(GeneratorOptions.of(Module.foundingContract())).files().stream()
                .filter(file -> file.path().equals("operations/listRestoreRecords.md"))
                .findFirst().orElseThrow().content());
    }

    /** A difference that is meant. */
    private record Difference(String side, String part, String fact, String reason) {}

    private static List<Difference> differences() throws IOException {
        try (InputStream in = FoundingPageTest.class.getResourceAsStream("differences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Difference(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    static List<String> parts() {
        return PageFacts.PARTS;
    }

    @Test
    void parts_stand_in_the_order_of_the_page() throws IOException {
        assertThat(ours.parts()).isEqualTo(PageFacts.PARTS);
        assertThat(page().parts()).isEqualTo(PageFacts.PARTS);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void each_part_says_what_the_page_says_but_for_differences_with_a_reason(String part) throws IOException {
        PageFacts page = page();
        List<Difference> found = new ArrayList<>();
        page.of(part).stream().filter(fact -> !ours.of(part).contains(fact))
                .forEach(fact -> found.add(new Difference("page", part, fact, "")));
        ours.of(part).stream().filter(fact -> !page.of(part).contains(fact))
                .forEach(fact -> found.add(new Difference("ours", part, fact, "")));
        List<Difference> meant = differences().stream().filter(difference -> difference.part().equals(part)).toList();

        assertThat(found).as("differences without a reason, and reasons without a difference")
                .containsExactlyInAnyOrderElementsOf(meant.stream()
                        .map(difference -> new Difference(difference.side(), part, difference.fact(), "")).toList());
        assertThat(meant).allSatisfy(difference -> assertThat(difference.reason()).hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_both_say_stands_in_the_same_order(String part) throws IOException {
        Assumptions.assumeFalse(part.equals("SDK Sample Code"), "of programs only what they call and import counts");
        PageFacts page = page();

        assertThat(ours.of(part).stream().filter(page.of(part)::contains))
                .containsExactlyElementsOf(page.of(part).stream().filter(ours.of(part)::contains).toList());
    }

    private static PageFacts page() throws IOException {
        Optional<PageFacts> found = FoundingPage.find();
        if (found.isEmpty()) {
            System.out.println(NO_PAGE);
        }
        Assumptions.assumeTrue(found.isPresent(), NO_PAGE);
        return found.get();
    }

    /** The facts that a person has read from the page: these are part of the project, whatever stands beside it. */
    @Test
    void what_was_read_from_the_page_is_told() throws IOException {
        Map<String, String> parts = Map.of("table 1", "URI", "table 2", "URI",
                "table 3", "Response Parameters", "table 4", "Response Parameters", "table 5", "Response Parameters");
        int told = 0;
        for (String line : Files.readAllLines(FACTS)) {
            String[] cells = line.split("\t");
            Optional<String> fact = cells.length < 4 || line.startsWith("#") ? Optional.empty() : fact(cells);
            if (fact.isPresent()) {
                assertThat(ours.of(parts.getOrDefault(cells[1], part(cells)))).contains(fact.get());
                told++;
            }
        }
        assertThat(told).isGreaterThan(50);
    }

    private static Optional<String> fact(String[] cells) {
        String row = cells[1] + ", " + cells[2];
        return switch (cells[0]) {
            case "operation" -> Optional.of(cells[2] + " " + cells[3]);
            case "parameter" -> Optional.of(row + " is " + cells[3].replace("mandatory", "Yes").replace("optional",
                    "No"));
            case "property" -> Optional.of(row + " is " + cells[3]);
            case "format" -> Optional.of(row + " has the format " + cells[3]);
            case "minimum" -> Optional.of(row + " is at least " + cells[3]);
            case "documented" -> Optional.of(row + " may be " + cells[3]);
            case "status" -> Optional.of(cells[2]);
            case "example" -> cells[1].startsWith("status")
                    ? Optional.of("Status code: " + cells[1].substring(7) + " " + cells[2] + " = " + cells[3])
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String part(String[] cells) {
        return switch (cells[0]) {
            case "operation" -> "URI";
            case "status" -> "Status Codes";
            default -> "Example Responses";
        };
    }
}
