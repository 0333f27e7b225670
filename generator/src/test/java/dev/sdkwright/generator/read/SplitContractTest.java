package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract in one document or in many, of OpenAPI 3.0 or 3.1, gives the same Java. */
class SplitContractTest {
    private static final List<String> PARTS = List.of("zoo.yaml", "paths/_index.yaml", "paths/animals.yaml",
            "schemas/_index.yaml", "schemas/animal.yaml", "schemas/kinds.yaml", "common.yaml");

    @TempDir
    Path folder;

    @Test
    void one_document_or_many_in_either_version() throws IOException {
        Map<String, String> bundled = generate(write("bundled", List.of("bundled.yaml"), text -> text));

        assertThat(CompiledSdk.compiled(generation(folder.resolve("bundled/bundled.yaml"))).publicTypes())
                .contains("model.Cat", "model.Dog", "model.Animal", "model.Fault", "model.Address");
        assertSame(generate(write("split", PARTS, text -> text)), bundled);
        assertSame(generate(write("later", PARTS, SplitContractTest::in31)), bundled);
        assertSame(generate(write("whole", List.of("bundled.yaml"), SplitContractTest::in31)), bundled);
    }

    /** As much as if every document were a part of the first one's text. */
    @Test
    void parts_of_the_root_may_stand_in_other_documents_and_be_named_there_as_if_they_were_theirs() throws IOException {
        Path root = Files.writeString(folder.resolve("pets.yaml"), """
                swagger: '2.0'
                info: {$ref: info.yaml}
                securityDefinitions: {$ref: access.yaml}
                security: [key: []]
                paths: {/pets: {$ref: paths/pets.yaml}}
                definitions: {$ref: definitions.yaml}
                """);
        Files.writeString(folder.resolve("info.yaml"), "title: Pets\nversion: '1'\n");
        Files.writeString(folder.resolve("access.yaml"), "key: {type: apiKey, name: X-Key, in: header}\n");
        Files.writeString(folder.resolve("definitions.yaml"), "Pet: {type: object, properties: {name: {type: string}}}");
        Files.createDirectories(folder.resolve("paths"));
        Files.writeString(folder.resolve("paths/pets.yaml"), """
                get:
                  operationId: listPets
                  responses: {200: {description: Pets, schema: {type: array, items: {$ref: '#/definitions/Pet'}}}}
                """);

        Generation generation = generation(root);

        CompiledSdk sdk = CompiledSdk.compiled(generation);
        assertThat(sdk.source("model/ListPetsResponse.java")).contains("List<Pet> body");
        assertThat(sdk.source("/PetsOperations.java")).contains("X-Key");
        assertThat(generation.diagnostics()).extracting(Object::toString).singleElement().asString()
                .contains("paths/pets.yaml:3:", "'pets.yaml#/definitions/Pet' of the contract's root document is taken");
    }

    /** What other places refer to inside a component or an operation is called by its place, wherever that is written. */
    @Test
    void what_references_lead_to_inside_of_other_documents_is_called_as_in_one() throws IOException {
        String pets = """
                {get: {operationId: listPets, responses: {200: {description: Pets, content: {application/json: {schema:
                  {type: object, properties: {page: {type: object, properties: {next: {type: string}}},
                    pets: {type: array, items: {$ref: 'ROOT#/components/schemas/Pet'}}}}}}}}}}
                """;
        String pet = """
                {type: object, properties: {owner: {$ref: 'ROOT#/components/schemas/Pet/definitions/owner'}},
                  definitions: {owner: {type: object, properties: {name: {type: string}}}}}
                """;
        String contract = """
                openapi: 3.0.3
                info: {title: Pets, version: '1'}
                paths:
                  /pets: PETS
                  /page: {get: {operationId: getPage, responses: {200: {description: Page, content: {application/json: {schema:
                    {$ref: '#/paths/~1pets/get/responses/200/content/application~1json/schema/properties/page'}}}}}}}
                components: {schemas: {Pet: PET}}
                """;
        Files.createDirectories(folder.resolve("whole"));
        Files.createDirectories(folder.resolve("parts/all pets"));
        Path whole = Files.writeString(folder.resolve("whole/pets.yaml"), contract
                .replace("PETS", pets.replace("ROOT", "").strip()).replace("PET}", pet.replace("ROOT", "").strip() + "}"));
        Path parts = Files.writeString(folder.resolve("parts/pets.yaml"), contract
                .replace("PETS", "{$ref: 'all%20pets/path.yaml'}").replace("PET}", "{$ref: 'all%20pets/pet.yaml'}}"));
        Files.writeString(folder.resolve("parts/all pets/path.yaml"), pets.replace("ROOT", "../pets.yaml"));
        Files.writeString(folder.resolve("parts/all pets/pet.yaml"), pet.replace("ROOT", "../pets.yaml"));

        assertThat(texts(whole)).containsKey("src/main/java/pets/model/PetOwner.java");
        assertSame(texts(parts), texts(whole));
    }

    private static void assertSame(Map<String, String> files, Map<String, String> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    /** What 3.0 says by {@code nullable}, 3.1 says by a list of types. */
    private static String in31(String text) {
        return text.replace("openapi: 3.0.3", "openapi: 3.1.1")
                .replace("{type: string, nullable: true}", "{type: [string, 'null']}");
    }

    private Path write(String name, List<String> files, UnaryOperator<String> change) throws IOException {
        for (String file : files) {
            Path target = folder.resolve(name).resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = SplitContractTest.class.getResourceAsStream("split/" + file)) {
                Files.writeString(target, change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return folder.resolve(name).resolve(files.get(0));
    }

    private static Map<String, String> texts(Path contract) {
        Map<String, String> texts = new TreeMap<>();
        generation(contract).files().forEach(file -> texts.put(file.path(), file.content()));
        return texts;
    }

    private static Map<String, String> generate(Path contract) {
        Map<String, String> texts = new TreeMap<>();
        for (GeneratedFile file : generation(contract).files()) {
            if (file.path().startsWith("src/main/java/sdk/")) {
                texts.put(file.path(), file.content());
            }
        }
        return texts;
    }

    private static Generation generation(Path contract) {
        return new Generator().generate(GeneratorOptions.of(contract));
    }
}
