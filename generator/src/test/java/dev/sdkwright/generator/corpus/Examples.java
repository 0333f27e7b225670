package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.corpus.RawContract.Part;
import java.util.ArrayList;
import java.util.List;

/** The examples that a contract gives for its components. */
final class Examples {
    private static final List<String> SCHEMAS = List.of("#/components/schemas/", "#/definitions/");

    private final RawContract contract;
    private final List<Example> found = new ArrayList<>();

    private Examples(RawContract contract) {
        this.contract = contract;
    }

    /** An example and the component whose value it is. */
    record Example(String component, JsonNode value) {}

    static List<Example> of(RawContract contract) {
        Examples examples = new Examples(contract);
        contract.schemas().forEach((name, schema) -> examples.add(name, schema.node().path("example")));
        examples.collect(contract.root().child("paths").node());
        return examples.found;
    }

    private void collect(JsonNode node) {
        String reference = node.path("schema").path("$ref").asText();
        for (String schemas : SCHEMAS) {
            if (reference.startsWith(schemas)) {
                String component = reference.substring(schemas.length());
                add(component, node.path("example"));
                node.path("examples").forEach(example ->
                        add(component, contract.target(new Part(contract.root().document(), example)).node().path("value")));
            }
        }
        node.forEach(this::collect);
    }

    private void add(String component, JsonNode value) {
        if (value.isObject()) {
            found.add(new Example(component, value));
        }
    }
}
