package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sdkwright.core.json.JsonException;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.name.SdkNames;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every example that the corpus gives for a component is read as its class and written again without a loss. Examples
 * that do not fit their schema are passed over: reading them is an error, and should be.
 */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    private static final int LARGEST = 1_000_000;
    private static final String COMPONENTS = "#/components/schemas/";

    private final ObjectMapper mapper = new ObjectMapper();

    /** An example and the component whose value it is. */
    private record Example(String component, JsonNode value) {}

    @TestFactory
    Stream<DynamicTest> every_example() throws IOException {
        Optional<Corpus> found = Corpus.find();
        String reason = "the corpus is not here: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        List<DynamicTest> tests = new ArrayList<>();
        for (String contract : found.get().contracts()) {
            Path path = found.get().path(contract);
            if (contract.endsWith(".json") && Files.size(path) < LARGEST && !Corpus.refused().containsKey(contract)) {
                List<Example> examples = examples(mapper.readTree(path.toFile()));
                if (!examples.isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(contract, () -> keepsAll(path, examples)));
                }
            }
        }
        return tests.stream();
    }

    private void keepsAll(Path contract, List<Example> examples) throws IOException {
        SdkModel model = Pass.runAll(new ContractReader().read(contract, contract.toString()).model());
        SdkNames names = new NameAssigner(model, new PackageNames(
                Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE), Optional.empty())).assign();
        Map<String, TypeDeclaration> types = model.types().stream()
                .filter(type -> !(type instanceof EnumDeclaration))
                .collect(Collectors.toMap(type -> type.id().pointer(), type -> type));
        CompiledSdk sdk = CompiledSdk.compiled(new Generator().generate(new GeneratorOptions(contract, contract.toString(),
                Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE), GeneratorOptions.CoreEmission.LEFT_OUT,
                Optional.empty(), Optional.empty(), GeneratorOptions.Layout.SOURCES)));
        for (Example example : examples) {
            TypeDeclaration type = types.get("/components/schemas/" + example.component());
            if (type != null) {
                keeps(sdk, "model." + names.type(type.id()).simpleName(), example.value());
            }
        }
    }

    private void keeps(CompiledSdk sdk, String type, JsonNode example) throws IOException {
        Object value;
        try {
            value = SdkJson.decode(sdk, type, example.toString());
        } catch (JsonException doesNotFit) {
            return;
        }
        JsonNode written = mapper.readTree(SdkJson.encode(sdk, type, value));
        assertThat(JsonDifference.between(example, written)).as("%s of %s", type, example).isEmpty();
    }

    private static List<Example> examples(JsonNode root) {
        List<Example> examples = new ArrayList<>();
        root.path("components").path("schemas").properties().forEach(schema ->
                add(schema.getKey(), schema.getValue().path("example"), examples));
        collect(root.path("paths"), root, examples);
        return examples;
    }

    private static void collect(JsonNode node, JsonNode root, List<Example> examples) {
        String reference = node.path("schema").path("$ref").asText();
        if (reference.startsWith(COMPONENTS)) {
            String component = reference.substring(COMPONENTS.length());
            add(component, node.path("example"), examples);
            node.path("examples").forEach(example -> {
                JsonNode target = example.has("$ref") ? root.at(example.get("$ref").asText().substring(1)) : example;
                add(component, target.path("value"), examples);
            });
        }
        node.forEach(child -> collect(child, root, examples));
    }

    private static void add(String component, JsonNode value, List<Example> examples) {
        if (value.isObject()) {
            examples.add(new Example(component, value));
        }
    }
}
