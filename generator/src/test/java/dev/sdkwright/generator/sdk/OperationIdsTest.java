package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What operations are called whose operationId is not theirs alone. */
class OperationIdsTest {
    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            """;

    @Test
    void the_first_keeps_it_the_others_are_called_by_method_and_path() {
        String shared = HEAD + """
                paths:
                  /pets:
                    get: {operationId: pets, responses: {200: {description: all}}}
                    post: {operationId: pets, responses: {204: {description: added}}}
                  /pets/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    get: {operationId: pets, responses: {200: {description: one}}}
                """;
        CompiledSdk sdk = CompiledSdk.of(shared);

        assertThat(sdk.source("PetsClient.java")).contains(" pets(PetsRequest ", " postPets(PostPetsRequest ",
                " getPetsId(GetPetsIdRequest ");
        assertThat(warnings(sdk)).satisfiesExactly(
                warning -> assertThat(warning).contains(":6:25 warning SDK005", "'pets'", ":5:24", "'POST /pets'"),
                warning -> assertThat(warning).contains(":9:24 warning SDK005", "'pets'", ":5:24", "'GET /pets/{id}'"));
        assertThat(CompiledSdk.of(shared.replace("/pets/{id}:", "/other:\n    get: {operationId: pets, responses: {200: {description: x}}}\n  /pets/{id}:"))
                .source("PetsClient.java")).contains(" pets(PetsRequest ", " postPets(PostPetsRequest ",
                " getPetsId(GetPetsIdRequest ", " getOther(GetOtherRequest ");
    }

    @Test
    void operations_of_a_path_item_that_several_paths_refer_to_are_operations_of_each() {
        CompiledSdk sdk = CompiledSdk.of(HEAD + """
                paths:
                  /pets: {$ref: '#/components/pathItems/Pets'}
                  /animals: {$ref: '#/components/pathItems/Pets'}
                components:
                  pathItems:
                    Pets: {get: {operationId: pets, responses: {200: {description: all}}}}
                """);

        assertThat(sdk.source("PetsClient.java")).contains(" pets(PetsRequest ", " getAnimals(GetAnimalsRequest ");
        assertThat(warnings(sdk)).singleElement().asString().contains("'pets' is the one of '/pets/get' already");
    }

    @Test
    void what_would_stand_for_an_operation_id_may_be_one() {
        CompiledSdk sdk = CompiledSdk.of(HEAD + """
                paths:
                  /animals: {get: {operationId: get/pets, responses: {200: {description: animals}}}}
                  /pets: {get: {responses: {200: {description: pets}}}}
                """);

        assertThat(sdk.source("PetsClient.java")).contains(" getPets(GetPetsRequest ", "Calls GET /animals.", "Calls GET /pets.");
        assertThat(warnings(sdk)).isEmpty();
    }

    private static List<String> warnings(CompiledSdk sdk) {
        return sdk.generation().diagnostics().stream().map(Object::toString).toList();
    }
}
