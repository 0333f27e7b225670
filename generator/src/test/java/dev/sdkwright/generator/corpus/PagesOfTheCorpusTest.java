package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.page.PageFormat;
import dev.sdkwright.generator.page.SiteLinks;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every contract of the corpus has a site in which no link leads nowhere, with a page for every operation. */
@Execution(ExecutionMode.CONCURRENT)
class PagesOfTheCorpusTest {
    @TestFactory
    Stream<DynamicTest> every_contract() {
        Optional<Corpus> found = Corpus.find();
        String reason = "pages of the corpus are not written: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        Corpus corpus = found.get();
        Map<String, String> refused = Corpus.refused();
        return corpus.contracts().stream().filter(contract -> !refused.containsKey(contract)).map(contract ->
                DynamicTest.dynamicTest(contract, () -> hasAWholeSite(GeneratorOptions.of(corpus.path(contract)))));
    }

    private static void hasAWholeSite(GeneratorOptions contract) {
        Generation site = new ReferencePages(EnumSet.of(PageFormat.HTML)).generate(contract);
        Map<String, String> files =
                site.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));

        assertThat(SiteLinks.faults(files)).isEmpty();
        assertThat(files.keySet()).filteredOn(path -> path.startsWith("operations/")).hasSize(site.operations());
        assertThat(files.keySet()).extracting(path -> path.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }
}
