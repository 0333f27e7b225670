package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.serve.StandIn;
import dev.sdkwright.generator.serve.StandInOptions;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients and stand-ins of one contract understand each other, although they share none of what reads it. */
class StandInCorpusTest {
    private static final Stream<String> CONTRACTS = Stream.of("learn_2.0_petstore-simple.yaml", "learn_3.0_petstore.yaml",
            "learn_3.0_uspto.yaml", "museum.yaml", "readme_2.0_petstore-expanded.json", "readme_3.0_petstore.json",
            "readme_3.0_parameters-cookies.json", "readme_3.0_request-examples.json", "adyen_SessionAuthenticationService-v1.json",
            "adyen_DataProtectionService-v1.json");

    @TestFactory
    Stream<DynamicTest> every_operation_is_called_and_answered() {
        Optional<Corpus> found = Corpus.find();
        String reason = "the corpus is not here: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        return CONTRACTS.map(name -> DynamicTest.dynamicTest(name, () -> {
            Path path = found.get().path(name);
            CompiledSdk sdk = CompiledSdk.compiled(new Generator().generate(new GeneratorOptions(path, name,
                    Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE),
                    GeneratorOptions.CoreEmission.LEFT_OUT, Optional.empty(), Optional.empty(),
                    GeneratorOptions.Layout.MODULE)));
            try (StandIn standIn = StandIn.start(StandInOptions.of(path))) {
                assertThat(new StandInCalls(ReadContract.of(path), sdk, standIn).failures()).isEmpty();
            }
        }));
    }
}
