package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every contract of the corpus becomes Java that compiles, or is refused for a reason that is written down. */
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
                compilesWithNothingLost(corpus.path(contract));
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

    private static void compilesWithNothingLost(Path contract) {
        Generation generation = generate(contract);
        ContractCounts counts = ContractCounts.of(contract);
        if (counts.whole()) {
            assertThat(generation.operations()).as("operations under paths").isEqualTo(counts.operations());
        } else {
            assertThat(generation.operations()).as("operations under paths").isGreaterThanOrEqualTo(counts.operations());
        }
        assertThat(generation.types()).as("types, at least the components of a shape of their own")
                .isGreaterThanOrEqualTo(counts.shapes());
        CompiledSdk.compiled(generation);
    }

    private static Generation generate(Path contract) {
        return new Generator().generate(new GeneratorOptions(contract, contract.getFileName().toString(),
                Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE),
                GeneratorOptions.CoreEmission.LEFT_OUT, Optional.empty(), Optional.empty(),
                GeneratorOptions.Layout.MODULE));
    }
}
