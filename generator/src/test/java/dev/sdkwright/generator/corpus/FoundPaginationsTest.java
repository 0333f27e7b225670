package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is found of pages in contracts of other people, who say nothing of them to us. */
class FoundPaginationsTest {
    @Test
    void contracts_with_pages_are_seen_through_by_their_names() {
        Optional<Corpus> found = Corpus.find();
        String reason = "the corpus is not here: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        Corpus corpus = found.get();
        List<String> problems = new ArrayList<>();
        Map<String, String> styles = new TreeMap<>();
        long operations = 0;
        long paged = 0;
        for (String contract : corpus.contracts()) {
            if (!Corpus.refused().containsKey(contract)) {
                List<Operation> all = operations(corpus.path(contract), problems);
                List<Pagination> pages = all.stream().flatMap(operation -> operation.pagination().stream()).toList();
                operations += all.size();
                paged += pages.size();
                if (!pages.isEmpty()) {
                    styles.put(contract, pages.stream()
                            .collect(Collectors.groupingBy(Pagination::style, TreeMap::new, Collectors.counting()))
                            .toString());
                }
            }
        }
        System.out.printf("%d of %d operations of the corpus have pages%n", paged, operations);
        styles.forEach((contract, counts) -> System.out.println("  " + contract + " " + counts));
        assertThat(problems).isEmpty();
        assertThat(styles).as("GitHub's contract declares the header Link").hasEntrySatisfying(
                "github_api.github.com.json", counts -> assertThat(counts).contains("LINK_HEADER"));
    }

    private static List<Operation> operations(Path contract, List<String> problems) {
        try {
            SdkModel model = Pass.runAll(new ContractReader().read(contract, contract.toString()).model(), Selection.ALL,
                    problem -> problems.add(contract + " " + problem));
            return model.operations();
        } catch (GenerationFailedException refused) {
            return List.of();
        }
    }
}
