package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.name.NamesOf;
import dev.sdkwright.generator.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever a contract of the corpus gets beside what it has, everything else is called as before. */
@Execution(ExecutionMode.CONCURRENT)
class NameGrowthTest {
    /** Larger ones say nothing more, and take their time. */
    private static final long LARGEST = 500_000;

    private static final String NEWCOMER = """
            {"type": "object", "properties": {"kind": {"type": "string", "enum": ["a", "b"]},
             "more": {"type": "object", "properties": {"x": {"type": "string"}}}}}""";

    @TestFactory
    Stream<DynamicTest> every_contract_of_one_document() {
        Optional<Corpus> found = Corpus.find();
        String reason = "the corpus is not here: no shared/corpus beside the project";
        if (found.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        return found.get().contracts().stream()
                .filter(name -> !name.startsWith("multi/") && !Corpus.refused().containsKey(name))
                .filter(name -> found.get().path(name).toFile().length() < LARGEST)
                .map(name -> DynamicTest.dynamicTest(name, () -> keepsItsNames(found.get().path(name))));
    }

    private static void keepsItsNames(Path file) throws IOException {
        Contract contract = Contract.ofJson(tree(file).toString());
        Map<String, String> before = NamesOf.contract(contract);

        Map<String, String> after = NamesOf.contract(contract.with(tree -> grow(tree, new Random(file.getFileName().hashCode()))));

        assertThat(NamesOf.changes(before, after)).isEmpty();
        assertThat(after).hasSizeGreaterThan(before.size());
    }

    private static JsonNode tree(Path file) throws IOException {
        String text = Files.readString(file);
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return file.toString().endsWith(".json")
                ? new ObjectMapper().readTree(text)
                : new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(options)).load(text));
    }

    /** A path, a schema, a property of one of the schemas, and a call that the service makes. */
    private static void grow(ObjectNode tree, Random random) {
        JsonNode newcomer = Contract.ofJson(NEWCOMER).tree();
        boolean swagger = tree.has("swagger");
        ObjectNode operation = tree.withObjectProperty("paths").putObject("/unrelated-newcomers/{id}").putObject("get");
        ObjectNode parameter = operation.putArray("parameters").addObject()
                .put("name", "id").put("in", "path").put("required", true);
        (swagger ? parameter : parameter.putObject("schema")).put("type", "string");
        ObjectNode response = operation.putObject("responses").putObject("200").put("description", "one");
        (swagger ? response : response.putObject("content").putObject("application/json")).set("schema", newcomer);
        ObjectNode schemas = swagger
                ? tree.withObjectProperty("definitions")
                : tree.withObjectProperty("components").withObjectProperty("schemas");
        List<ObjectNode> objects = new ArrayList<>();
        schemas.forEach(schema -> {
            if (schema.path("properties").isObject() && !schema.path("properties").isEmpty()) {
                objects.add((ObjectNode) schema.get("properties"));
            }
        });
        if (!objects.isEmpty()) {
            objects.get(random.nextInt(objects.size())).set("unrelated_newcomer", newcomer.deepCopy());
        }
        schemas.set("UnrelatedNewcomer", newcomer.deepCopy());
        if (tree.path("openapi").asText().startsWith("3.1")) {
            ObjectNode hook = tree.withObjectProperty("webhooks").putObject("unrelatedNewcomer").putObject("post");
            hook.putObject("requestBody").putObject("content").putObject("application/json").set("schema", newcomer.deepCopy());
            hook.putObject("responses").putObject("200").put("description", "taken");
        }
    }
}
