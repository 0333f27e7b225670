package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import org.junit.jupiter.api.Test;

/** What contracts of other people have in places where it does not belong, or in a way that is not quite right, but clear. */
class LenientReadingTest {
    private static final String HEAD = "info: {title: Pets, version: '1'}\n";

    @Test
    void bodies_and_forms_of_a_path_are_those_of_its_operations() {
        CompiledSdk sdk = CompiledSdk.of("swagger: '2.0'\n" + HEAD + """
                paths:
                  /forms:
                    parameters:
                      - {name: id, in: formData, type: string}
                      - {name: size, in: formData, type: integer, format: int32}
                      - {name: many, in: formData, type: array, items: {type: integer}}
                    post:
                      operationId: sendForm
                      parameters: [{name: id, in: formData, type: integer, required: true}]
                      responses: {204: {description: sent}}
                  /bodies:
                    parameters: [{$ref: '#/parameters/pet'}]
                    put: {operationId: putPet, responses: {204: {description: put}}}
                parameters:
                  pet: {name: pet, in: body, required: true, schema: {type: object, properties: {name: {type: string}}}}
                """);

        assertThat(sdk.accessors("model.SendFormRequestBody", "get")).contains("Id", "Size");
        assertThat(sdk.source("SendFormRequestBody.java")).contains("Long id", "Integer size", "List<Long> many");
        assertThat(sdk.accessors("model.PutPetRequest", "get")).containsExactly("Body");
    }

    @Test
    void listed_values_tell_the_type_that_they_are_of() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Texts: {type: integer, enum: [small, big]}
                    Numbers: {type: integer, enum: ['1', '2']}
                    Neither: {type: object, properties: {a: {type: integer, enum: [1, big]}}}
                """);

        assertThat(sdk.source("model/Texts.java")).contains("SMALL", "BIG");
        assertThat(sdk.source("model/Numbers.java")).contains("NUMBER_1");
        assertThat(sdk.source("model/Neither.java")).contains("Long a").contains("one of [1,\"big\"]");
    }

    @Test
    void the_type_tells_whether_members_or_elements_count() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Pet:
                      type: object
                      properties:
                        tags: {type: array, items: {type: string}, properties: {first: {type: string}}}
                        name: {type: string, properties: {language: {type: string}}}
                        marks: {type: object, additionalProperties: {type: string, additionalProperties: {type: boolean}}}
                        owner: {items: {}, oneOf: [{type: array, items: {type: integer}}, {type: string}]}
                        toys: {items: {type: string}, anyOf: [{minItems: 1}, {maxItems: 3}]}
                """);

        assertThat(sdk.source("model/Pet.java"))
                .contains("List<String> tags", "String name", "Map<String, String> marks", "PetOwner owner", "List<String> toys");
        assertThat(sdk.generation().diagnostics()).extracting(Object::toString)
                .anyMatch(warning -> warning.contains("'properties' is for objects, but the type is 'array'"))
                .anyMatch(warning -> warning.contains("'properties' is for objects, but the type is 'string'"))
                .anyMatch(warning -> warning.contains("'items' stands beside a choice"));
    }

    @Test
    void what_is_left_empty_is_as_if_it_were_not_there() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.1.0\n" + HEAD + """
                paths:
                  /pets:
                    parameters:
                    get:
                      operationId: listPets
                      parameters:
                      responses:
                        200:
                          description: Pets
                          content:
                            application/json:
                        404:
                components:
                  parameters:
                  schemas:
                    Pet:
                      properties: {name: , tag: {type: string, discriminator: }}
                      required:
                    Any:
                """);

        assertThat(sdk.accessors("model.Pet", "get")).contains("Name", "Tag");
        assertThat(sdk.accessors("model.ListPetsResponse", "get")).contains("Body");
    }

    @Test
    void parts_that_contradict_each_other_are_told_and_the_last_one_counts() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Pet:
                      allOf:
                        - {type: object, properties: {age: {type: number}, chip: {type: string}, name: {type: string}}}
                        - {type: object, properties: {age: {type: integer}, chip: {type: integer}, name: {type: string, minLength: 1}}}
                """);

        assertThat(sdk.source("model/Pet.java")).contains("Long age", "Long chip", "String name");
        assertThat(sdk.generation().diagnostics()).extracting(Object::toString).filteredOn(text -> text.contains("SDK007"))
                .singleElement().asString().contains("contract:6:7", "'Pet': one part of it says that 'chip' is of the type 'string', another that it is of 'integer'");
    }

    @Test
    void members_that_must_be_there_are_properties_although_nothing_else_is_said_of_them() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Pet: {type: object, required: [name, chip], properties: {name: {type: string}}}
                    Sizes: {type: object, required: [height], properties: {unit: {type: string}}, additionalProperties: {type: integer}}
                    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {chip: {type: string}}}]}
                    Any: {type: object, properties: {kind: {type: string}}, oneOf: [{required: [kind]}, {required: [other]}]}
                """);

        assertThat(sdk.accessors("model.Pet", "get")).containsExactlyInAnyOrder("Name", "Chip");
        assertThat(sdk.source("model/Pet.java")).contains("Object chip");
        assertThat(sdk.source("model/Sizes.java")).contains("Long height");
        assertThat(sdk.source("model/Cat.java")).contains("String chip").doesNotContain("Object chip");
        assertThat(sdk.accessors("model.Any", "get")).containsExactly("Kind");
        assertThat(SdkJson.roundTrip(sdk, "model.Pet", "{\"name\":\"Tom\",\"chip\":{\"a\":[1]},\"b\":2}"))
                .isEqualTo("{\"name\":\"Tom\",\"chip\":{\"a\":[1]},\"b\":2}");
    }

    @Test
    void an_object_that_says_nothing_of_its_members_is_a_body() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                paths:
                  /pets:
                    get:
                      operationId: getPets
                      responses:
                        200:
                          description: Pets
                          content: {application/json: {schema: {allOf: [{type: array, items: {type: string}}, {minProperties: 1}]}}}
                """);

        assertThat(sdk.accessors("model.GetPetsResponse", "get")).contains("Body");
    }

    @Test
    void objects_that_contain_themselves_by_composition_are_one_type() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Apple:
                      type: object
                      properties:
                        kind:
                          type: object
                          properties: {color: {type: string}}
                          anyOf: [{$ref: '#/components/schemas/Apple'}, {type: object, properties: {size: {type: integer}}}]
                """);

        assertThat(sdk.accessors("model.AppleKind", "get")).contains("Color", "Size", "Kind");
    }

    @Test
    void unions_may_be_called_like_what_stands_inside_them() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Visitor: {oneOf: [{type: string}, {type: integer}]}
                    Unknown: {oneOf: [{type: string}, {type: integer}]}
                    OfText: {oneOf: [{type: string}, {type: integer}]}
                    Text: {type: object, properties: {a: {type: string}}}
                    OfPet: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
                    Pet: {type: object, properties: {name: {type: string}}}
                """);

        assertThat(sdk.publicTypes()).contains("model.VisitorModel", "model.UnknownModel", "model.OfText", "model.OfPet");
    }

    @Test
    void a_schema_is_no_parameter() {
        CompiledSdk sdk = CompiledSdk.of("swagger: '2.0'\n" + HEAD + """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      parameters: [{$ref: '#/definitions/Pet'}, {$ref: '#/parameters/nothing'}, {$ref: '#/parameters/page'}, {in: query}]
                      responses: {200: {description: Pets, schema: {$ref: '#/definitions/Pet'}}}
                parameters:
                  page: {name: page, in: query, type: integer}
                  nothing: {type: string}
                definitions:
                  Pet: {type: object, properties: {name: {type: string}}}
                """);

        assertThat(sdk.accessors("model.ListPetsRequest", "get")).containsExactly("Page");
        assertThat(sdk.generation().diagnostics()).extracting(Object::toString)
                .anyMatch(warning -> warning.startsWith("contract:7:")
                        && warning.contains("leads to is no parameter"))
                .anyMatch(warning -> warning.startsWith("contract:7:")
                        && warning.contains("a parameter has no 'name' or no 'in'; it is left out"));
    }

    @Test
    void parameters_list_integers_of_any_size() {
        CompiledSdk sdk = CompiledSdk.of("swagger: '2.0'\n" + HEAD + """
                paths:
                  /pets:
                    post:
                      operationId: addPet
                      consumes: [application/x-www-form-urlencoded]
                      parameters:
                        - {name: chip, in: query, type: integer, format: int64, enum: [10000000000, -10000000000]}
                        - {name: size, in: formData, type: integer, format: int64, enum: [20000000000, 1]}
                      responses: {204: {description: added}}
                    put:
                      operationId: putSize
                      parameters: [{name: size, in: body, schema: {type: integer, format: int32}}]
                      responses: {204: {description: put}}
                """);

        assertThat(sdk.accessors("model.PutSizeRequest", "get")).containsExactly("Body");
        assertThat(sdk.source("model/AddPetRequest.java")).contains("NUMBER_10000000000");
        assertThat(sdk.source("model/AddPetRequestBody.java")).contains("NUMBER_20000000000", "NUMBER_1 ");
    }

    @Test
    void what_stands_beside_a_reference_counts_only_where_the_version_says_so() {
        CompiledSdk sdk = CompiledSdk.of("openapi: 3.0.3\n" + HEAD + """
                components:
                  schemas:
                    Owner:
                      type: object
                      properties:
                        pet: {$ref: '#/components/schemas/Pet', allOf: {3: {properties: {a: {$ref: '#/nowhere'}}}}}
                    Pet: {type: object, properties: {name: {type: string}}}
                """);

        assertThat(sdk.source("model/Owner.java")).contains("Pet pet");
    }

    @Test
    void a_schema_may_be_referred_to_by_its_name_alone() {
        CompiledSdk sdk = CompiledSdk.of("swagger: '2.0'\n" + HEAD + """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses: {200: {description: Pets, schema: {type: array, items: {$ref: Pet}}}}
                definitions:
                  Pet: {type: object, properties: {name: {type: string}}}
                """);

        assertThat(sdk.source("model/ListPetsResponse.java")).contains("List<Pet> body");
        assertThat(sdk.generation().diagnostics()).extracting(Object::toString)
                .anyMatch(warning -> warning.contains("'Pet' leads nowhere; '#/definitions/Pet'"));
    }
}
