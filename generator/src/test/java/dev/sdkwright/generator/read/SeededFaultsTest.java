package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of a contract is told in one run, in the document and at the place where it was made. */
class SeededFaultsTest {
    private static final String ROOT = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  parameters:
                    - {in: query, schema: {type: string}}
                  responses:
                    '200': {$ref: 'parts.yaml#/responses/Pets'}
                post:
                  operationId: listPets
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Pat'}
                  responses: {}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    size: {type: strin}
                    kind: {type: integer, enum: [small, big]}
                    owner: {$ref: 'https://example.com/owner.yaml'}
                Shelter:
                  type: object
                  properties: [name, place]
            """;

    private static final String PARTS = """
            responses:
              Pets:
                description: Pets
                description: All of them
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        pets: {type: array, items: {$ref: '#/schemas/Cat'}}
                        next: {allOf: [page, {type: string}]}
                        total: {type: int}
            schemas: {Dog: {type: string}}
            """;

    @TempDir
    Path folder;

    @Test
    void each_has_its_place_its_code_and_a_remedy() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), ROOT);
        Files.writeString(folder.resolve("parts.yaml"), PARTS);

        List<Diagnostic> diagnostics = catchThrowableOfType(GenerationFailedException.class,
                () -> new ContractReader().read(folder.resolve("pets.yaml"), "api/pets.yaml")).diagnostics();

        assertThat(diagnostics).extracting(SeededFaultsTest::place).containsExactlyInAnyOrder(
                "api/pets.yaml:8:11 SDK006",
                "api/pets.yaml:12:20 SDK005",
                "api/pets.yaml:16:28 SDK004",
                "api/pets.yaml:23:22 SDK006",
                "api/pets.yaml:24:37 SDK006",
                "api/pets.yaml:25:23 SDK008",
                "api/pets.yaml:28:19 SDK006",
                "api/parts.yaml:4:5 SDK009",
                "api/parts.yaml:10:47 SDK004",
                "api/parts.yaml:11:28 SDK006",
                "api/parts.yaml:12:27 SDK006");
        assertThat(diagnostics).allSatisfy(diagnostic -> assertThat(diagnostic.hint()).isNotBlank());
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.location() + " " + diagnostic.code().id();
    }
}
