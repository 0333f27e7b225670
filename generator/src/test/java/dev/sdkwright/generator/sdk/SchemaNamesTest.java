package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas may be called by names of their own, and leave it to others what a part of them is (JSON Schema 2020-12, 8.2). */
class SchemaNamesTest {
    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Names, version: '1'}
            paths: {}
            components:
              schemas:
            """;

    private static final String NAMED = HEAD + """
                Pet: {$anchor: pet, type: object, properties: {friend: {$ref: '#pet'}}}
                Tree:
                  $id: https://example.com/schemas/tree
                  $dynamicAnchor: node
                  type: object
                  properties:
                    text: {type: string}
                    leaf: {$ref: '#/$defs/Leaf'}
                    pet: {$ref: '#/components/schemas/Pet'}
                    children: {type: array, items: {$dynamicRef: '#node'}}
                  $defs: {Leaf: {$anchor: leaf, type: object, properties: {colour: {type: string}}}}
                NamedTree:
                  $id: https://example.com/schemas/named-tree
                  $dynamicAnchor: node
                  $ref: tree
                  properties: {name: {type: string}}
                User:
                  $id: https://example.com/user
                  type: object
                  properties:
                    tree: {$ref: schemas/tree}
                    leaf: {$ref: 'schemas/tree#leaf'}
                    same: {$ref: '/schemas/tree#/$defs/Leaf'}
                    whole: {$ref: 'https://example.com/schemas/tree#'}
            """;

    @ParameterizedTest
    @CsvSource({"Pet, friend, Pet", "Tree, leaf, TreeLeaf", "Tree, pet, Pet", "Tree, children, List<Tree>",
        "NamedTree, children, List<NamedTree>", "NamedTree, name, String", "NamedTree, text, String", "User, tree, Tree",
        "User, leaf, TreeLeaf", "User, same, TreeLeaf", "User, whole, Tree"})
    void a_reference_leads_where_its_name_says(String owner, String member, String type) throws ReflectiveOperationException {
        assertThat(typeOf(CompiledSdk.of(NAMED), owner, member)).isEqualTo(type);
    }

    @Test
    void what_is_generic_is_what_each_user_makes_of_it() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(HEAD + """
                    Generic:
                      $id: generic_array
                      type: array
                      items: {$dynamicRef: '#element'}
                      $defs: {any: {$dynamicAnchor: element}}
                    Numbers:
                      $id: numbers
                      $ref: generic_array
                      $defs: {number: {$dynamicAnchor: element, type: number}}
                    Page:
                      type: object
                      properties: {next: {type: string}, items: {type: array, items: {$dynamicRef: '#item'}}}
                      $defs: {any: {$dynamicAnchor: item, type: object}}
                    Pet: {type: object, properties: {name: {type: string}}}
                    Pets: {$ref: '#/components/schemas/Page', $defs: {pet: {$dynamicAnchor: item, $ref: '#/components/schemas/Pet'}}}
                    Holder:
                      type: object
                      properties:
                        generic: {$ref: '#/components/schemas/Generic'}
                        numbers: {$ref: '#/components/schemas/Numbers'}
                        pets: {$ref: '#/components/schemas/Pets'}
                """);

        assertThat(typeOf(sdk, "Holder", "generic")).isEqualTo("List<Object>");
        assertThat(typeOf(sdk, "Holder", "numbers")).isEqualTo("List<BigDecimal>");
        assertThat(typeOf(sdk, "Holder", "pets")).isEqualTo("Pets");
        assertThat(typeOf(sdk, "Pets", "items")).isEqualTo("List<Pet>");
        String document = "{\"generic\":[1,\"a\"],\"numbers\":[1.50],\"pets\":{\"next\":\"x\",\"items\":[{\"name\":\"Tom\"}]}}";
        assertThat(SdkJson.roundTrip(sdk, "model.Holder", document)).isEqualTo(document);
        assertThat(sdk.generation().diagnostics()).isEmpty();
    }

    @Test
    void a_discriminator_may_map_to_a_name() {
        CompiledSdk sdk = CompiledSdk.of(HEAD + """
                    Cat: {$id: 'https://example.com/cat', type: object, properties: {kind: {type: string}}}
                    Dog: {type: object, properties: {kind: {type: string}}}
                    Animal:
                      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                      discriminator: {propertyName: kind, mapping: {c: 'https://example.com/cat', d: Dog, e: '#/components/schemas/Dog'}}
                """);

        for (String[] pair : new String[][] {{"c", "OfCat"}, {"d", "OfDog"}, {"e", "OfDog"}, {"f", "Unknown"}}) {
            Object animal = SdkJson.decode(sdk, "model.Animal", "{\"kind\":\"" + pair[0] + "\"}");
            assertThat(animal.getClass().getSimpleName()).isEqualTo(pair[1]);
        }
    }

    @Test
    void a_name_that_nobody_has_is_a_fault() {
        assertThatThrownBy(() -> CompiledSdk.generate(HEAD + "    Pet: {type: array, items: {$dynamicRef: '#nobody'}}\n"))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("contract:6:").hasMessageContaining("'#nobody' leads nowhere");
    }

    private static String typeOf(CompiledSdk sdk, String owner, String member) throws ReflectiveOperationException {
        String getter = "get" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        return sdk.type("model." + owner).getMethod(getter).getGenericReturnType().getTypeName().replaceAll("[a-z.]+\\.", "");
    }
}
