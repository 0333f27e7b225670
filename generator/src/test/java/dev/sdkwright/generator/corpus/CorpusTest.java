package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.sample.SampleProgram.Language;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.ForeignSyntax;
import dev.sdkwright.generator.testing.SampleSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every contract of the corpus becomes Java that compiles, has all that the contract has and reads and writes its values
 * without a loss, and programs that show its calls, or is refused for a reason that is written down.
 */
@Execution(ExecutionMode.CONCURRENT)
class CorpusTest {
    @TestFactory
    Stream<DynamicTest> every_contract() {
        Optional<Corpus> found = Corpus.find();
        String reason = "the corpus is not here: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        Corpus corpus = found.get();
        Map<String, String> refused = Corpus.refused();
        return corpus.contracts().stream().map(contract -> DynamicTest.dynamicTest(contract, () -> {
            if (refused.containsKey(contract)) {
                isRefused(corpus.path(contract), refused.get(contract));
            } else {
                losesNothing(corpus.path(contract), new StandInAnswers(contract));
            }
        }));
    }

    private static void isRefused(Path contract, String code) {
        GenerationFailedException failure =
                catchThrowableOfType(GenerationFailedException.class, () -> generate(contract));
        assertThat(failure).as("it generates; take it off the list").isNotNull();
        assertThat(failure.diagnostics().get(0).code().id()).isEqualTo(code);
        assertThat(failure.diagnostics()).allSatisfy(diagnostic -> assertThat(diagnostic.location().line()).isPositive());
    }

    private static void losesNothing(Path path, StandInAnswers answers) throws Exception {
        Generation generation = generate(path);
        ReadContract contract = ReadContract.of(path);
        NothingLost counts = new NothingLost(contract);
        assertThat(generation.operations()).as("operations under paths").isEqualTo(counts.operations());
        assertThat(counts.missingTypes()).as("components without a type").isEmpty();
        assertThat(counts.missingMembers()).as("members without a property").isEmpty();
        assertThat(counts.namedTypes()).as("types of what references lead to")
                .isGreaterThanOrEqualTo(counts.referredShapes());

        SampleSources samples = SampleSources.besides(path);
        CompiledSdk sdk = CompiledSdk.compiled(samples.together(generation));
        ContractRoundTrip roundTrip = new ContractRoundTrip(contract, sdk);
        assertThat(roundTrip.lossesOfExamples()).as("examples").isEmpty();
        assertThat(roundTrip.lossesOfInstances(ServiceVersion.DESCRIBED)).as("what is described").isEmpty();
        assertThat(roundTrip.lossesOfInstances(new ServiceVersion.Later())).as("what a later version sends").isEmpty();
        assertThat(answers.failures(path, contract, sdk)).as("calls of the stand-in").isEmpty();
        for (Language language : List.of(Language.PYTHON, Language.GO, Language.CURL)) {
            ForeignSyntax.check(language, samples.of(language));
        }
    }

    private static Generation generate(Path contract) {
        return new Generator().generate(CompiledSdk.options(contract)
                .withContract(contract, contract.getFileName().toString()));
    }
}
