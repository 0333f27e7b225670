package dev.sdkwright.generator.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user changes of a client, in what is emitted then and compiled. */
class CustomizationTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /items:
                get:
                  operationId: listItems
                  tags: [items]
                  parameters:
                    - {name: since, in: query, schema: {type: string, format: date-time}}
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
              /items/{id}:
                delete:
                  operationId: deleteItem
                  tags: [items, admin]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses: {'204': {description: gone}}
              /orders:
                get:
                  operationId: listOrders
                  tags: [orders]
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
            components:
              schemas:
                Item:
                  type: object
                  properties:
                    id: {type: string}
                    made: {type: string, format: date-time}
                    price: {$ref: '#/components/schemas/Money'}
                    owner: {$ref: '#/components/schemas/Owner'}
                Money:
                  type: object
                  properties: {cents: {type: integer}}
                Owner:
                  type: object
                  properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}
                Kind: {type: string, enum: [person, firm]}
                Order:
                  type: object
                  properties: {item: {$ref: '#/components/schemas/Item'}, note: {$ref: '#/components/schemas/Note'}}
                Note:
                  oneOf: [{type: string}, {$ref: '#/components/schemas/Owner'}]
                Unused: {type: object, properties: {a: {type: string}}}
            """;

    @TempDir
    Path home;

    @Test
    void operations_are_selected_by_tag_path_and_id() {
        assertThat(operations(Filter.of(List.of("items"), List.of(), List.of()), Filter.NONE))
                .containsExactly("DeleteItem", "ListItems");
        assertThat(operations(Filter.of(List.of(), List.of("/items/**"), List.of()), Filter.NONE))
                .containsExactly("DeleteItem");
        assertThat(operations(Filter.of(List.of(), List.of("/*"), List.of()), Filter.NONE))
                .containsExactly("ListItems", "ListOrders");
        assertThat(operations(Filter.of(List.of(), List.of(), List.of("list*")), Filter.NONE))
                .containsExactly("ListItems", "ListOrders");
        assertThat(operations(Filter.NONE, Filter.of(List.of("admin"), List.of(), List.of("listOrders"))))
                .containsExactly("ListItems");
        assertThat(operations(Filter.of(List.of("items"), List.of("/items"), List.of()), Filter.NONE))
                .containsExactly("ListItems");
    }

    @Test
    void only_the_types_that_are_left_in_use_are_emitted() {
        Selection orders = new Selection(Filter.of(List.of(), List.of(), List.of("listItems")), Filter.NONE);

        CompiledSdk sdk = CompiledSdk.compiled(generate(with(orders)));

        assertThat(sdk.publicTypes()).contains("model.Item", "model.Money", "model.Owner", "model.Kind")
                .doesNotContain("model.Order", "model.Note", "model.Unused");
        assertThat(CompiledSdk.of(CONTRACT).publicTypes()).contains("model.Order", "model.Note", "model.Unused");
    }

    @Test
    void a_pattern_without_a_match_and_an_empty_selection_are_faults() {
        assertThat(faults(with(new Selection(Filter.of(List.of("itmes"), List.of(), List.of()), Filter.NONE))))
                .contains("contract error SDK020 include: no operation has a tag that matches 'itmes' (did you mean 'items'?)");
        assertThat(faults(with(new Selection(Filter.NONE, Filter.of(List.of(), List.of("/**"), List.of())))))
                .containsExactly("contract error SDK020 the selection keeps none of its 3 operations"
                        + " (include more, or exclude less)");
    }

    @Test
    void schemas_operations_and_properties_get_other_names_and_stay_the_same_on_the_wire() throws Exception {
        Renames renames = new Renames(Map.of("Item", "Article"), Map.of("listItems", "findArticles", "GET /orders", "orders"),
                Map.of("Item.price", "cost", "Owner.name", "fullName"));

        CompiledSdk sdk = CompiledSdk.compiled(generate(new Customization(List.of(), Selection.ALL, renames, List.of(),
                List.of(), Optional.empty())));

        assertThat(sdk.publicTypes()).contains("model.Article", "model.FindArticlesRequest", "model.OrdersRequest")
                .doesNotContain("model.Item");
        assertThat(sdk.type("model.Article").getMethod("getCost").getReturnType()).isEqualTo(sdk.type("model.Money"));
        assertThat(sdk.type("model.Owner").getMethod("getFullName")).isNotNull();
        assertThat(sdk.source("model/ArticleCodec.java")).contains("case \"price\" -> value.cost");
    }

    @Test
    void renames_of_what_is_not_there_are_faults() {
        Renames renames = new Renames(Map.of("Itm", "Article"), Map.of("listItem", "find"), Map.of("Item.prize", "cost"));

        assertThat(faults(new Customization(List.of(), Selection.ALL, renames, List.of(), List.of(), Optional.empty())))
                .containsExactly(
                        "contract error SDK020 renames: the contract has no schema 'Itm' (did you mean 'Item'?)",
                        "contract error SDK020 renames: the contract has no property 'Item.prize' (did you mean 'Item.price'?)",
                        "contract error SDK020 renames: the contract has no operation 'listItem'"
                                + " (did you mean 'listItems'?)");
        assertThatThrownBy(() -> new Renames(Map.of("Item", "1st"), Map.of(), Map.of()))
                .hasMessage("schemas: '1st', the new name of 'Item', cannot be a name in Java");
    }

    @Test
    void formats_become_classes_from_elsewhere_in_bodies_and_parameters() throws Exception {
        CompiledSdk sdk = CompiledSdk.compiled(generate(mapped(
                new TypeMapping("string:date-time", "java.time.Instant#parse"))));

        Class<?> item = sdk.type("model.Item");
        assertThat(item.getMethod("getMade").getReturnType()).isEqualTo(Instant.class);
        assertThat(sdk.type("model.ListItemsRequest").getMethod("getSince").getReturnType()).isEqualTo(Instant.class);
        assertThat(roundTrip(sdk, "model.Item", "{\"made\":\"2026-01-02T03:04:05Z\"}", Instant.parse("2026-01-02T03:04:05Z"),
                "getMade")).isEqualTo("{\"made\":\"2026-01-02T03:04:05Z\"}");
        assertThat(sdk.source("model/ListItemsOperation.java")).contains("InstantCodec.INSTANCE");
    }

    @Test
    void a_schema_becomes_a_class_from_elsewhere_with_a_codec_of_the_users() throws Exception {
        CompiledSdk sdk = CompiledSdk.compiled(generate(mapped(new TypeMapping("Money",
                "dev.sdkwright.generator.option.Cents by dev.sdkwright.generator.option.CentsCodec"))),
                testClasses());

        assertThat(sdk.publicTypes()).doesNotContain("model.Money");
        assertThat(roundTrip(sdk, "model.Item", "{\"price\":{\"cents\":7}}", new Cents(7), "getPrice"))
                .isEqualTo("{\"price\":{\"cents\":7}}");
    }

    @Test
    void mappings_that_cannot_be_right_are_faults() {
        assertThat(faults(mapped(new TypeMapping("Money", "com.example.Money#of"), new TypeMapping("Mony", "a.B#of"),
                new TypeMapping("integer:int64", "a.B#of"))))
                .anySatisfy(fault -> assertThat(fault).contains("'Money' is no single value", "name a codec"))
                .anySatisfy(fault -> assertThat(fault).contains("no schema 'Mony' (did you mean 'Money'?)"))
                .anySatisfy(fault -> assertThat(fault).contains("is written as integer", "a.B#of/longValue"));
        assertThatThrownBy(() -> new TypeMapping("Money", "java.time.Instant"))
                .hasMessageContaining("does not say how a value of the wire becomes one of the type");
    }

    @Test
    void annotations_and_interfaces_are_added_by_pattern() {
        List<Addition> additions = List.of(
                new Addition(new NamePattern("*"), List.of(), List.of("dev.sdkwright.generator.option.Marked")),
                new Addition(new NamePattern("O*"), List.of("@dev.sdkwright.generator.option.Noted(\"yes\")"), List.of()),
                new Addition(new NamePattern("Note"), List.of("dev.sdkwright.generator.option.Noted(value = \"u\")"),
                        List.of()));

        CompiledSdk sdk = CompiledSdk.compiled(generate(new Customization(List.of(), Selection.ALL, Renames.NONE, List.of(),
                additions, Optional.empty())), testClasses());

        for (String type : List.of("Item", "Kind", "Note", "ListItemsRequest", "ListItemsResponse")) {
            assertThat(Marked.class).as(type).isAssignableFrom(sdk.type("model." + type));
        }
        assertThat(sdk.type("model.Order").getAnnotation(Noted.class).value()).isEqualTo("yes");
        assertThat(sdk.type("model.Note").getAnnotation(Noted.class).value()).isEqualTo("u");
        assertThat(sdk.type("model.Item").getAnnotation(Noted.class)).isNull();
    }

    @Test
    void the_license_stands_over_every_java_file_and_nowhere_else() {
        Generation generation = generate(new Customization(List.of(), Selection.ALL, Renames.NONE, List.of(), List.of(),
                Optional.of("Copyright Example\n\nend */ of \\u002a/ it\n")));

        assertThat(generation.files()).filteredOn(file -> file.path().endsWith(".java")).isNotEmpty()
                .allSatisfy(file -> assertThat(file.content())
                        .startsWith("/*\n * Copyright Example\n *\n * end * / of \\ u002a/ it\n */\n"));
        assertThat(generation.files()).filteredOn(file -> !file.path().endsWith(".java")).isNotEmpty()
                .noneSatisfy(file -> assertThat(file.content()).contains("Copyright Example"));
        CompiledSdk.compiled(generation);
    }

    @Test
    void overlays_are_applied_before_anything_else() throws Exception {
        Path overlay = write("overlay.yaml", """
                overlay: 1.0.0
                info: {title: Ours, version: '1'}
                actions:
                  - target: $.components.schemas.Item.properties
                    update: {weight: {type: integer}}
                  - target: $.paths[?@.delete]
                    remove: true
                  - target: $.paths.*.get.parameters
                    update: {name: until, in: query, schema: {type: string}}
                  - target: $.info
                    update: {title: Store}
                  - target: $.components.schemas.Order.properties['note','gone']
                    remove: true
                """);

        CompiledSdk sdk = CompiledSdk.compiled(generate(overlays(overlay)));

        assertThat(sdk.publicTypes()).contains("StoreClient").doesNotContain("model.DeleteItemRequest");
        assertThat(sdk.type("model.Item").getMethod("getWeight").getReturnType()).isEqualTo(Long.class);
        assertThat(sdk.accessors("model.ListItemsRequest", "get")).containsExactly("Since", "Until");
        assertThat(sdk.accessors("model.Order", "get")).containsExactly("Item");
    }

    @Test
    void faults_of_overlays_are_told_with_their_places() throws Exception {
        Path overlay = write("overlay.yaml", """
                overlay: 1.0.0
                info: {title: Ours, version: '1'}
                actions:
                  - target: $.paths[
                    remove: true
                  - target: $.info.title
                    update: {a: b}
                  - target: $.info
                    updte: {a: b}
                  - target: $
                    remove: true
                """);

        assertThat(faults(overlays(overlay))).containsExactly(
                overlay + ":4:13 error SDK010 the target is no JSONPath: expected a selector at character 9"
                        + " (write it as RFC 9535 says, as in $.paths['/pets'].get)",
                overlay + ":6:13 error SDK010 the target selects '\"Shop\"', which cannot be updated by an object"
                        + " (target the object around it)",
                overlay + ":9:12 error SDK010 an overlay has no 'updte' here (did you mean 'update'?)",
                overlay + ":8:5 error SDK010 this action neither updates nor removes (add update: or remove: true)",
                overlay + ":10:13 error SDK010 the whole contract cannot be removed (name a part of it)");
    }

    @Test
    void an_overlay_that_changes_nothing_is_warned_of() throws Exception {
        Path overlay = write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: O, version: '1'}\n"
                + "actions:\n  - target: $.paths['/itms']\n    remove: true\n");

        assertThat(generate(overlays(overlay)).diagnostics()).extracting(Diagnostic::toString).containsExactly(
                overlay + ":4:13 warning SDK010 the target '$.paths['/itms']' selects nothing of the contract"
                        + " (correct the target, or remove the action)");
    }

    private static Path testClasses() {
        try {
            return Path.of(CustomizationTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> operations(Filter include, Filter exclude) {
        return generate(with(new Selection(include, exclude))).files().stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .filter(name -> name.endsWith("Operation.java"))
                .map(name -> name.substring(0, name.length() - "Operation.java".length()))
                .sorted()
                .toList();
    }

    private static String roundTrip(CompiledSdk sdk, String type, String json, Object value, String getter) throws Exception {
        Object read = SdkJson.decode(sdk, type, json);
        Method get = read.getClass().getMethod(getter);
        assertThat(get.invoke(read)).isEqualTo(value);
        return SdkJson.encode(sdk, type, read);
    }

    private List<String> faults(Customization customization) {
        GenerationFailedException failed =
                catchThrowableOfType(GenerationFailedException.class, () -> generate(customization));
        return failed.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static Customization with(Selection selection) {
        return new Customization(List.of(), selection, Renames.NONE, List.of(), List.of(), Optional.empty());
    }

    private static Customization mapped(TypeMapping... mappings) {
        return new Customization(List.of(), Selection.ALL, Renames.NONE, List.of(mappings), List.of(), Optional.empty());
    }

    private static Customization overlays(Path... overlays) {
        return new Customization(List.of(overlays), Selection.ALL, Renames.NONE, List.of(), List.of(), Optional.empty());
    }

    private Generation generate(Customization customization) {
        return new Generator().generate(CompiledSdk.options(write("shop.yaml", CONTRACT)).with(customization));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(home.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
