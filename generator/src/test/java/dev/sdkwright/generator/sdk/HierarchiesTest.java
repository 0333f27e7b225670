package dev.sdkwright.generator.sdk;

import static dev.sdkwright.generator.sdk.Snippets.STRING;
import static dev.sdkwright.generator.sdk.Snippets.array;
import static dev.sdkwright.generator.sdk.Snippets.giving;
import static dev.sdkwright.generator.sdk.Snippets.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.SdkJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parent with a discriminator is read as the child that its value means: typed, and without a loss. */
class HierarchiesTest {
    private static final String CAT = child("Pet", "'claws': {'type': 'integer'}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"Cat","name":"Tom","claws":3,"more":1}     | Cat
            {"kind":"small","claws":3}                         | Kitten
            {"kind":"tiny","mother":{"kind":"Cat","claws":1}}  | Kitten
            {"kind":"Dog"}                                     | Dog
            {"kind":"Horse","name":"Ed","hooves":4}            | Pet
            {"name":"Ed"}                                      | Pet
            """)
    void an_object_is_of_the_class_that_its_discriminator_means(String document, String type)
            throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(pets().text());

        Object pet = SdkJson.decode(sdk, "model.Pet", document);
        assertThat(pet).isExactlyInstanceOf(sdk.type("model." + type));
        assertThat(SdkJson.encode(sdk, "model.Pet", pet)).isEqualTo(document);
        String zoo = "{\"first\":" + document + ",\"all\":[" + document + "]}";
        Object read = SdkJson.decode(sdk, "model.Zoo", zoo);
        assertThat(read.getClass().getMethod("getFirst").invoke(read)).isEqualTo(pet);
        assertThat((List<?>) read.getClass().getMethod("getAll").invoke(read)).isEqualTo(List.of(pet));
        assertThat(SdkJson.encode(sdk, "model.Zoo", read)).isEqualTo(zoo);
    }

    @Test
    void children_extend_their_parents_and_may_be_built_in_one_go() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(pets().text());
        Class<?> cat = sdk.type("model.Cat");
        Class<?> kitten = sdk.type("model.Kitten");

        assertThat(cat.getSuperclass()).isSameAs(sdk.type("model.Pet"));
        assertThat(kitten.getSuperclass()).isSameAs(cat);
        assertThat(kitten.getMethod("withName", String.class).getReturnType()).isSameAs(kitten);
        assertThat(kitten.getDeclaredMethods()).extracting("name").doesNotContain("getName", "setName");
    }

    @Test
    void a_new_child_says_what_it_is() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(pets().text());

        assertThat(SdkJson.encode(sdk, "model.Pet", sdk.type("model.Cat").getConstructor().newInstance()))
                .isEqualTo("{\"kind\":\"Cat\"}");
        // Two values mean it: which one, only the caller knows.
        assertThat(SdkJson.encode(sdk, "model.Pet", sdk.type("model.Kitten").getConstructor().newInstance()))
                .isEqualTo("{}");
        assertThat(SdkJson.roundTrip(sdk, "model.Cat", "{\"claws\":1}")).isEqualTo("{\"claws\":1}");
    }

    @Test
    void a_parent_is_equal_to_no_child() {
        CompiledSdk sdk = CompiledSdk.of(pets().text());
        Object pet = SdkJson.decode(sdk, "model.Pet", "{\"name\":\"a\"}");
        Object cat = SdkJson.decode(sdk, "model.Cat", "{\"name\":\"a\"}");

        assertThat(pet).isNotEqualTo(cat);
        assertThat(cat).isNotEqualTo(pet).isEqualTo(SdkJson.decode(sdk, "model.Cat", "{\"name\":\"a\"}"));
    }

    @Test
    void responses_give_the_object_as_what_it_is() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(pets().text());

        assertThat(sdk.type("model.GetPetResponse").getMethod("getBody").getReturnType()).isSameAs(sdk.type("model.Pet"));
        assertThat(sdk.accessors("model.GetDogResponse", "get")).contains("Kind", "Name");
    }

    @Test
    void a_client_brings_what_its_hierarchies_need() {
        CompiledSdk sdk = CompiledSdk.ofWhole(CompiledSdk.inFile(pets().text(), file -> new Generator().generate(
                GeneratorOptions.of(file))));

        assertThat(sdk.source("json/HierarchyCodec.java")).isNotEmpty();
    }

    @Test
    void swagger_2_says_it_in_its_own_way() {
        CompiledSdk sdk = CompiledSdk.of("""
                swagger: '2.0'
                info: {title: Pets, version: '1'}
                paths: {}
                definitions:
                  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
                  Cat:
                    x-ms-discriminator-value: cat
                    allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {claws: {type: integer}}}]
                """);

        assertThat(SdkJson.decode(sdk, "model.Pet", "{\"kind\":\"cat\",\"claws\":1}"))
                .isExactlyInstanceOf(sdk.type("model.Cat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'kind': {'type': 'string', 'enum': ['cat']}, 'claws': {'type': 'integer'}} | cat
            {'kind': {'type': 'string', 'const': 'cat'}}                                | cat
            {'kind': {'type': 'string', 'description': 'Always the same.'}}             | Cat
            {'status': {'type': 'string', 'enum': ['old']}}                             | Cat
            {'name': {'type': 'string'}, 'owner': {'$ref': '#/components/schemas/Owner'}} | Cat
            """)
    void what_a_child_says_again_stays_what_its_parent_says(String properties, String value) {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Pet", """
                        {'type': 'object', 'discriminator': {'propertyName': 'kind'}, 'properties': {
                          'kind': {'type': 'string'}, 'name': {'type': 'string'},
                          'status': {'type': 'string', 'enum': ['new', 'old']},
                          'owner': {'$ref': '#/components/schemas/Owner'}}}""")
                .property("Owner", "name", STRING)
                .schema("Cat", "{'allOf': [" + ref("Pet") + ", {'type': 'object', 'properties': " + properties + "}]}")
                .text());

        String document = "{\"kind\":\"" + value + "\",\"name\":\"Tom\",\"status\":\"old\",\"owner\":{\"name\":\"Ann\"}}";
        assertThat(SdkJson.decode(sdk, "model.Pet", document)).isExactlyInstanceOf(sdk.type("model.Cat"));
        assertThat(SdkJson.roundTrip(sdk, "model.Pet", document)).isEqualTo(document);
        assertThat(sdk.generation().diagnostics()).isEmpty();
    }

    @Test
    void a_child_that_cannot_extend_stands_alone_and_is_told_of() {
        CompiledSdk sdk = CompiledSdk.of(parent()
                .schema("Cat", child("Pet", "'name': {'type': 'object', 'properties': {'first': {'type': 'string'}}}"))
                .schema("Other", "{'type': 'object', 'discriminator': {'propertyName': 'type'}, 'properties': {'type': {'type': 'string'}}}")
                .schema("Both", "{'allOf': [" + ref("Pet") + "," + ref("Other") + "]}")
                .text());

        assertThat(sdk.type("model.Cat").getSuperclass()).isSameAs(Object.class);
        assertThat(sdk.type("model.Both").getSuperclass()).isSameAs(sdk.type("model.Pet"));
        assertThat(sdk.generation().diagnostics()).extracting(Diagnostic::message).satisfiesExactlyInAnyOrder(
                message -> assertThat(message).contains("'Cat' gives 'name' another type than 'Pet'"),
                message -> assertThat(message).contains("'Both' builds on 'Pet' and 'Other'"));
        assertThat(sdk.generation().diagnostics()).allSatisfy(told -> assertThat(told.location().line()).isPositive());
        String document = "{\"kind\":\"Cat\",\"name\":\"Tom\"}";
        assertThat(SdkJson.roundTrip(sdk, "model.Pet", document)).isEqualTo(document);
    }

    @Test
    void a_parent_may_list_its_children() {
        CompiledSdk sdk = CompiledSdk.of(parent()
                .at("/components/schemas/Pet", pet -> pet.putArray("oneOf")
                        .add(pet.objectNode().put("$ref", "#/components/schemas/Cat"))
                        .add(pet.objectNode().put("$ref", "#/components/schemas/Dog")))
                .schema("Cat", CAT)
                .schema("Dog", child("Pet", "'tail': {'type': 'string'}"))
                .text());

        assertThat(sdk.accessors("model.Pet", "get")).containsExactly("Kind", "Name");
        assertThat(sdk.accessors("model.Cat", "get")).containsExactly("Claws");
        assertThat(SdkJson.decode(sdk, "model.Pet", "{\"kind\":\"Dog\"}")).isExactlyInstanceOf(sdk.type("model.Dog"));
    }

    @Test
    void a_union_whose_branches_build_on_it_gives_none_of_them_the_members_of_another() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Pet", "{'oneOf': [" + ref("Cat") + "," + ref("Dog") + "], 'discriminator': {'propertyName': 'kind'}}")
                .schema("Cat", CAT)
                .schema("Dog", child("Pet", "'tail': {'type': 'string'}"))
                .text());

        assertThat(sdk.accessors("model.Cat", "get")).containsExactly("Claws");
        assertThat(sdk.accessors("model.Dog", "get")).containsExactly("Tail");
    }

    @Test
    void names_inside_of_a_parent_do_not_hide_others() {
        CompiledSdk sdk = CompiledSdk.of(parent()
                .property("Pet", "status", "{'type': 'string', 'enum': ['a', 'b']}")
                .schema("StatusEnum", "{'type': 'object', 'properties': {'x': {'type': 'string'}}}")
                .schema("Cat", child("Pet", "'other': " + ref("StatusEnum") + ", 'pet': " + ref("Pet") + ", 'cat': " + ref("Cat")))
                .schema("Kitten", child("Cat", "'another': " + ref("StatusEnum")))
                .text());
        String document = "{\"kind\":\"Kitten\",\"status\":\"a\",\"other\":{\"x\":\"1\"},\"cat\":{},\"another\":{\"x\":\"2\"}}";

        assertThat(SdkJson.roundTrip(sdk, "model.Pet", document)).isEqualTo(document);
    }

    private static Contract pets() {
        return parent()
                .at("/components/schemas/Pet/discriminator", discriminator -> discriminator.putObject("mapping")
                        .put("small", "#/components/schemas/Kitten").put("tiny", "Kitten"))
                .schema("Cat", CAT)
                .schema("Kitten", child("Cat", "'mother': " + ref("Cat")))
                .schema("Dog", "{'allOf': [" + ref("Pet") + "]}")
                .property("Zoo", "first", ref("Pet"))
                .property("Zoo", "all", array(ref("Pet")))
                .operation("get", "/pet", giving("getPet", ref("Pet")))
                .operation("get", "/dog", giving("getDog", ref("Dog")));
    }

    private static Contract parent() {
        return Contract.empty().schema("Pet", """
                {'type': 'object', 'discriminator': {'propertyName': 'kind'},
                 'properties': {'kind': {'type': 'string'}, 'name': {'type': 'string'}}}""");
    }

    private static String child(String parent, String properties) {
        return "{'allOf': [" + ref(parent) + ", {'type': 'object', 'properties': {" + properties + "}}]}";
    }
}
