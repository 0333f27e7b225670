package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contracts that are changed at random, by fixed seeds: each gives a client that compiles or located diagnostics, and no
 * other exception.
 */
class MutatedContractTest {
    private static final int MUTANTS = 120;

    /** Generating finds nearly everything; compiling takes its time. */
    private static final int COMPILED = 12;

    private static final String PETS = """
            "info": {"title": "Pets", "version": "1"},
            "paths": {"/pets/{id}": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
              "put": {"operationId": "putPet",
                "parameters": [{"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {"200": {"description": "ok", "headers": {"X": {"schema": {"type": "integer"}}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}}},
                  "default": {"description": "no", "content": {"application/json": {"schema":
                    {"type": "object", "properties": {"code": {"type": "integer", "enum": [1, 2]}}}}}}}}}},
            "components": {"schemas": {
              "Animal": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Beast"}],
                "discriminator": {"propertyName": "kind", "mapping": {"p": "#/components/schemas/Pet"}}},
              "Pet": {"allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "properties": {
                "kind": {"type": "string", "enum": ["p", "q"]}, "friends": {"type": "array", "items":
                {"$ref": "#/components/schemas/Animal"}}}}]},
              "Beast": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"},
                "sizes": {"type": "object", "additionalProperties": {"type": "number", "default": 1.5}}}},
              "Named": {"type": "object", "properties": {"name": {"type": "string", "format": "uuid"}}}}}}""";

    private static final List<String> SCHEMAS = List.of("{}", "{\"type\": \"null\"}", "{\"enum\": [1, \"a\", null, true, 1.5]}",
            "{\"type\": \"string\", \"enum\": [\"a\", \"A\", \"\\u00e4\", \"\", \" \", \"1\"]}", "{\"const\": {\"a\": 1}}",
            "{\"type\": [\"string\", \"integer\", \"null\"]}", "{\"anyOf\": [{\"required\": [\"a\"]}]}", "{\"oneOf\": [{}]}",
            "{\"not\": {\"type\": \"string\"}}", "{\"allOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}",
            "{\"type\": \"integer\", \"default\": \"x\", \"enum\": [99999999999999999999]}", "{\"type\": \"file\"}",
            "{\"if\": {}, \"then\": {\"properties\": {\"b\": {\"type\": \"string\"}}}, \"else\": false}",
            "{\"prefixItems\": [{\"type\": \"string\"}, true], \"items\": false}", "{\"patternProperties\": {\"^x-\": true}}",
            "{\"title\": \"class\", \"properties\": {\"\": {\"type\": \"string\"}, \"-\": {}, \"class\": {}, \"Class\": {}}}",
            "{\"$ref\": \"\"}", "{\"type\": \"array\"}", "{\"type\": \"object\", \"required\": true}");

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void every_mutant_gives_a_client_or_located_diagnostics(String version) {
        Contract contract = Contract.ofJson("{\"openapi\": \"" + version + "\"," + PETS);
        List<String> failures = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            Contract mutant = contract.with(tree -> {
                for (int count = 1 + random.nextInt(4); count > 0; count--) {
                    mutate(tree, random);
                }
            });
            attempt(mutant.text(), seed, failures);
        }
        assertThat(failures).isEmpty();
    }

    private static void attempt(String text, int seed, List<String> failures) {
        try {
            Generation generation = CompiledSdk.generate(text);
            if (seed % COMPILED == 0) {
                CompiledSdk.compiled(generation);
            }
        } catch (GenerationFailedException refused) {
            for (Diagnostic diagnostic : refused.diagnostics()) {
                boolean located = diagnostic.location().line() > 0 || !text.contains("openapi");
                failures.addAll(located ? List.of() : List.of("seed " + seed + ": " + diagnostic));
            }
        } catch (RuntimeException | StackOverflowError | AssertionError escaped) {
            failures.add("seed " + seed + ": " + escaped);
        }
    }

    private static void mutate(ObjectNode tree, Random random) {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        collect(tree, "", places);
        List<String> pointers = new ArrayList<>(places.keySet());
        String pointer = pointers.get(random.nextInt(pointers.size()));
        if (!(places.get(pointer) instanceof ObjectNode object) || object.isEmpty()) {
            return;
        }
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        JsonNode schema = Contract.ofJson(SCHEMAS.get(random.nextInt(SCHEMAS.size()))).tree();
        switch (random.nextInt(7)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key, places.get(pointers.get(random.nextInt(pointers.size()))).deepCopy());
            case 2 -> object.put(key, random.nextBoolean() ? "text" : null);
            case 3 -> object.set(key, schema);
            case 4 -> object.setAll((ObjectNode) schema);
            case 5 -> object.putObject(key).put("$ref", "#" + encoded(pointers.get(random.nextInt(pointers.size()))));
            default -> {
                ArrayNode parts = object.objectNode().putArray(random.nextBoolean() ? "allOf" : "anyOf");
                parts.add(object.get(key)).add(schema);
                object.set(key, object.objectNode().set(random.nextBoolean() ? "oneOf" : "allOf", parts));
            }
        }
    }

    private static String encoded(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> places) {
        places.put(pointer, node);
        node.properties().forEach(member -> {
            if (member.getValue().isContainerNode()) {
                collect(member.getValue(), pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), places);
            }
        });
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            if (node.get(index).isContainerNode()) {
                collect(node.get(index), pointer + "/" + index, places);
            }
        }
    }
}
