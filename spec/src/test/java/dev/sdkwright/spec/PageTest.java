package dev.sdkwright.spec;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds table and contract against the page itself. It is not ours to hand on, so it is not there everywhere. */
final class PageTest {

    /** What the page leaves open: where the service is reached, how a call is signed, how the contract is written. */
    private static final Set<String> NOT_ON_THE_PAGE = Set.of("region", "security", "openapi", "schema");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("(\\w+ ){3,}\\w+");

    private static final List<Fact> TABLE = pageOnly(Fact.table());
    private static final List<Fact> CONTRACT = pageOnly(ContractFacts.of(Fact.contract()));

    private static Page page;

    @BeforeAll
    static void findThePage() throws IOException {
        Optional<Page> found = Page.find();
        String reason = "the page is not here: no shared/seed/restores.txt beside the project";
        if (found.isEmpty()) {
            System.out.println("PageTest is skipped, " + reason);
        }
        assumeTrue(found.isPresent(), reason);
        page = found.get();
    }

    static List<Fact> pageFacts() {
        return page.facts();
    }

    static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        Stream.of(page.facts(), TABLE, CONTRACT).flatMap(List::stream).map(Fact::group).forEach(groups::add);
        return groups;
    }

    static List<String> sentences() {
        return page.sentences();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pageFacts")
    void tableAndContractHaveWhatIsReadFromThePage(Fact fact) {
        assertThat(TABLE).contains(fact);
        assertThat(CONTRACT).contains(fact);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void tableAndContractHaveNoMoreThanThePageAndItsOrder(String group) {
        List<Fact> onThePage = of(page.facts(), group);

        assertThat(of(TABLE, group)).isEqualTo(onThePage);
        assertThat(of(CONTRACT, group)).isEqualTo(onThePage);
    }

    @Test
    void theResponseExampleIsThePagesAsAWhole() {
        Object inTheContract = Trees.read(Fact.contract());
        for (String step : List.of("paths", "/v2/{project_id}/instances/{instance_id}/restores", "get", "responses", "200",
                "content", "application/json", "example")) {
            inTheContract = Trees.map(inTheContract).get(step);
        }

        assertThat(inTheContract).isEqualTo(page.responseExample());
    }

    @Test
    void thePageStillContradictsItselfWhereTheContractSaysSo() {
        assertThat(page.text()).contains("&begin_Time={begin_Time}&end_Time={end_Time}",
                "\"error_code\" : { }", "\"backup_remark\" : { }");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void noDescriptionRepeatsASentenceOfThePage(String sentence) {
        String words = words(sentence);

        for (String description : descriptions(Trees.read(Fact.contract()))) {
            assertThat(Stream.of(description.split("[.;:]\\s|\n")).map(PageTest::words)).doesNotContain(words);
            if (SEVERAL_WORDS.matcher(words).matches()) {
                assertThat(words(description)).doesNotContain(words);
            }
        }
    }

    private static List<Fact> pageOnly(List<Fact> facts) {
        return facts.stream().filter(fact -> !NOT_ON_THE_PAGE.contains(fact.kind())).toList();
    }

    private static List<Fact> of(List<Fact> facts, String group) {
        return facts.stream().collect(groupingBy(Fact::group)).get(group);
    }

    private static List<String> descriptions(Object tree) {
        List<String> descriptions = new ArrayList<>();
        Trees.leaves("", tree, (pointer, leaf) -> {
            if (pointer.endsWith("/description") || pointer.endsWith("/summary")) {
                descriptions.add(String.valueOf(leaf));
            }
        });
        return descriptions;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", " ").strip();
    }
}
