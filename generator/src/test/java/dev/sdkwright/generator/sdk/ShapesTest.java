package dev.sdkwright.generator.sdk;

import static dev.sdkwright.generator.sdk.Snippets.NAMELESS;
import static dev.sdkwright.generator.sdk.Snippets.STRING;
import static dev.sdkwright.generator.sdk.Snippets.array;
import static dev.sdkwright.generator.sdk.Snippets.calling;
import static dev.sdkwright.generator.sdk.Snippets.giving;
import static dev.sdkwright.generator.sdk.Snippets.map;
import static dev.sdkwright.generator.sdk.Snippets.ref;
import static dev.sdkwright.generator.sdk.Snippets.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.SdkJson;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shape that a contract can give to data becomes the Java that a user expects, and that compiles. */
class ShapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "string"}                                          | java.lang.String
            {"type": "string", "format": "unheard-of"}                  | java.lang.String
            {"type": "string", "format": "date"}                        | java.time.LocalDate
            {"type": "string", "format": "date-time"}                   | java.time.OffsetDateTime
            {"type": "string", "format": "uuid"}                        | java.util.UUID
            {"type": "string", "format": "uri"}                         | java.net.URI
            {"type": "string", "format": "byte"}                        | byte[]
            {"type": "boolean"}                                         | java.lang.Boolean
            {"type": "integer"}                                         | java.lang.Long
            {"type": "integer", "format": "int32"}                      | java.lang.Integer
            {"type": "integer", "format": "int64"}                      | java.lang.Long
            {"type": "integer", "format": "uint64"}                     | java.math.BigInteger
            {"type": "integer", "maximum": 18446744073709551615}        | java.math.BigInteger
            {"type": "integer", "maximum": 9223372036854776000}         | java.lang.Long
            {"type": "number"}                                          | java.math.BigDecimal
            {"type": "number", "format": "float"}                       | java.lang.Float
            {"type": "number", "format": "double"}                      | java.lang.Double
            {}                                                          | java.lang.Object
            {"type": "array", "items": {"type": "string"}}              | java.util.List<java.lang.String>
            {"type": "array", "items": {"type": "array", "items": {}}}  | java.util.List<java.util.List<java.lang.Object>>
            {"type": "object", "additionalProperties": {"type": "integer", "format": "int32"}} | java.util.Map<java.lang.String, java.lang.Integer>
            {"$ref": "#/components/schemas/Text"}                       | java.lang.String
            {"$ref": "#/components/schemas/Holder"}                     | sdk.model.Holder
            {"allOf": [{"$ref": "#/components/schemas/Holder"}]}        | sdk.model.Holder
            {"allOf": [{"type": "string"}, {"description": "Words."}]}  | java.lang.String
            {"allOf": [{"nullable": true}, {"$ref": "#/components/schemas/Holder"}]} | sdk.model.Holder
            {"allOf": [{"type": "integer"}, {"minimum": 3}, {"type": "integer", "maximum": 5}]} | java.lang.Long
            {"allOf": [{"$ref": "#/components/schemas/Text"}, {"type": "string", "maxLength": 3}]} | java.lang.String
            {"type": "string", "allOf": [{"pattern": "a"}, {"maxLength": 3}]} | java.lang.String
            {"allOf": [{"type": "array", "items": {"type": "string"}}, {"maxItems": 3}]} | java.util.List<java.lang.String>
            {"allOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]} | sdk.model.Holder$XEnum
            """)
    void types_are_those_of_the_design(String schema, String type) throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(
                Contract.empty().schema("Text", STRING).property("Holder", "x", schema).text());

        assertThat(sdk.type("model.Holder").getMethod("getX").getGenericReturnType().getTypeName()).isEqualTo(type);
    }

    @Test
    void schemas_may_contain_themselves_in_any_way() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Node", "next", ref("Node"))
                .property("Node", "children", array(ref("Node")))
                .property("Node", "named", map(ref("Node")))
                .property("Node", "other", ref("Peer"))
                .property("Peer", "node", array(array(ref("Node"))))
                .schema("Alias", ref("OtherAlias"))
                .schema("OtherAlias", ref("Alias"))
                .schema("Nodes", array(ref("Nodes")))
                .property("Node", "alias", ref("Alias"))
                .operation("get", "/nodes", giving("listNodes", array(ref("Node"))))
                .text());
        String document = "{\"next\":{\"children\":[{},{\"named\":{\"a\":{}}}]},\"other\":{\"node\":[[{}],[]]}}";

        assertThat(SdkJson.roundTrip(sdk, "model.Node", document)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 'array', 'items': {'type': 'object', 'properties': {'x': S}}} | java.util.List<sdk.model.Self> | [{"x":[{"x":[]}]}]
            {'type': 'object', 'additionalProperties': {'type': 'object', 'properties': {'x': S}}} | java.util.Map<java.lang.String, sdk.model.Self> | {"a":{"x":{"b":{}}}}
            {'allOf': [{'type': 'object', 'properties': {'x': S}}]}                | sdk.model.Self | {"x":{"x":{}}}
            {'oneOf': [{'type': 'object', 'properties': {'x': S}}]}                | sdk.model.Self | {"x":{"x":{}}}
            {'type': 'array', 'items': {'oneOf': [{'type': 'string'}, {'type': 'object', 'properties': {'x': S}}]}} | java.util.List<sdk.model.Self> | ["a",{"x":["b"]}]
            {'type': 'object', 'additionalProperties': {'oneOf': [{'type': 'string'}, S]}} | java.util.Map<java.lang.String, sdk.model.Self> | {"a":{"b":"c"}}
            """)
    void what_has_no_class_of_its_own_may_contain_itself_further_down(String schema, String type, String document)
            throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Self", schema.replace("S}", ref("Self") + "}").replace("S]", ref("Self") + "]"))
                .property("Holder", "self", ref("Self"))
                .text());

        assertThat(sdk.type("model.Holder").getMethod("getSelf").getGenericReturnType().getTypeName()).isEqualTo(type);
        String held = "{\"self\":" + document + "}";
        assertThat(SdkJson.roundTrip(sdk, "model.Holder", held)).isEqualTo(held);
        assertThat(sdk.source("Self.java")).doesNotContain("Object get");
    }

    @Test
    void all_of_gathers_the_properties_of_its_parts() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Base", "id", STRING)
                .schema("Pet", "{'allOf': [" + ref("Base") + ", " + ref("Named") + "]}")
                .at("/components/schemas/Pet", pet -> pet.putObject("properties").putObject("age").put("type", "integer"))
                .schema("Named", "{'properties': {'name': {'type': 'string'}, 'kind': {'type': 'string', 'enum': ['cat']}}}")
                .text());

        assertThat(sdk.accessors("model.Pet", "get")).containsExactly("Age", "Id", "Kind", "Name");
        assertThat(sdk.publicTypes()).contains("model.Base", "model.Named", "model.Pet");
    }

    @Test
    void enumerations_are_open_classes_whose_value_of_is_strict() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Pet", "kind", "{'type': 'string', 'enum': ['cat', 'dog']}").text());
        Class<?> kind = sdk.type("model.Pet$KindEnum");

        Object cat = kind.getField("CAT").get(null);
        Object horse = kind.getMethod("fromValue", String.class).invoke(null, "horse");

        assertThat(kind.getMethod("fromValue", String.class).invoke(null, "cat")).isSameAs(cat);
        assertThat(kind.getMethod("valueOf", String.class).invoke(null, "cat")).isSameAs(cat);
        assertThat(horse).hasToString("horse").isNotEqualTo(cat)
                .isEqualTo(kind.getMethod("fromValue", String.class).invoke(null, "horse"));
        assertThatThrownBy(() -> kind.getMethod("valueOf", String.class).invoke(null, "horse"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(SdkJson.roundTrip(sdk, "model.Pet", "{\"kind\":\"horse\"}")).isEqualTo("{\"kind\":\"horse\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "integer", "format": "int32", "enum": [1, -2, 30]} | NUMBER_1 NUMBER_MINUS_2 NUMBER_30 | 30
            {"type": "integer", "enum": [1, 5000000000]}                | NUMBER_1 NUMBER_5000000000        | 5000000000
            {"type": "number", "enum": [1.5, 2]}                        | NUMBER_1_5 NUMBER_2               | 1.5
            {"type": "number", "format": "double", "enum": [0.25]}      | NUMBER_0_25                       | 0.25
            {"type": "string", "enum": ["AES_256", "aes-256 x"]}        | AES_256 AES_256_X                 | "AES_256"
            {"type": "string", "enum": ["cat", null], "nullable": true} | CAT                               | "cat"
            {"type": "string", "enum": ["a", "a"]}                      | A                                 | "a"
            {"type": "string", "format": "date", "enum": ["2026-01-01"]}| _2026_01_01                       | "2026-01-01"
            {"type": "string", "format": "date-time", "enum": ["2026-01-01T00:00:00Z"]} | _2026_01_01T00_00_00Z | "2026-01-01T00:00:00Z"
            {"type": "string", "format": "byte", "enum": ["YQ=="]}      | YQ                                | "YQ=="
            {"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["First", "second one"]} | FIRST SECOND_ONE | "b"
            """)
    void enumerations_of_all_scalars_read_and_write(String schema, String constants, String value) {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().schema("Code", schema)
                .property("Holder", "one", ref("Code"))
                .property("Holder", "many", array(ref("Code")))
                .property("Holder", "named", map(array(ref("Code"))))
                .text());
        String document = "{\"one\":V,\"many\":[V,V],\"named\":{\"a\":[V]}}".replace("V", value);

        assertThat(sdk.type("model.Code").getFields()).extracting(field -> field.getName())
                .containsExactlyInAnyOrder(constants.split(" "));
        assertThat(SdkJson.roundTrip(sdk, "model.Holder", document)).isEqualTo(document);
    }

    @Test
    void inline_types_are_named_by_their_place() {
        String object = "{'type': 'object', 'properties': {'kind': {'type': 'string', 'enum': ['a']}}}";
        String enumeration = "{'type': 'string', 'enum': ['a']}";
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Pet", "owner", object)
                .property("Pet", "old_owners", array(object))
                .property("Pet", "by_name", map(array(object)))
                .property("Pet", "size", enumeration)
                .property("Pet", "colours", array(array(enumeration)))
                .operation("post", "/pets", """
                        {"operationId": "createPet",
                         "parameters": [
                           {"name": "X-Language", "in": "header", "schema": {"type": "string", "enum": ["en_US"]}},
                           {"name": "sort", "in": "query", "schema": {"type": "array",
                                                                      "items": {"type": "string", "enum": ["up"]}}}],
                         "requestBody": {"content": {"application/json": {"schema": %s}}},
                         "responses": {"200": {"description": "", "content": {"application/json": {"schema": %s}}}}}"""
                        .formatted(object, object))
                .text());

        assertThat(sdk.publicTypes()).contains("model.PetOwner", "model.PetOwner$KindEnum", "model.PetOldOwners",
                "model.PetByName", "model.Pet$SizeEnum", "model.Pet$ColoursEnum", "model.CreatePetRequestBody",
                "model.CreatePetRequest$XLanguageEnum", "model.CreatePetRequest$SortEnum");
        assertThat(sdk.accessors("model.CreatePetResponse", "get")).containsExactly("Kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}          | java.util.List<sdk.model.Pet>
            {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Pet"}} | java.util.Map<java.lang.String, sdk.model.Pet>
            {"type": "string"}                                                        | java.lang.String
            {"type": "integer", "format": "int32"}                                    | java.lang.Integer
            {"type": "string", "enum": ["a"]}                                         | sdk.model.CallResponseBody
            """)
    void a_response_that_is_no_object_is_one_property(String schema, String type) throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(
                Contract.empty().property("Pet", "a", STRING).operation("get", "/x", giving("call", schema)).text());

        assertThat(sdk.accessors("model.CallResponse", "get")).containsExactly("Body");
        assertThat(sdk.type("model.CallResponse").getMethod("getBody").getGenericReturnType().getTypeName())
                .isEqualTo(type);
    }

    @Test
    void a_response_has_the_properties_of_an_object_and_may_be_a_component_of_its_name() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Pet", "name", STRING)
                .property("ListPetsResponse", "pets", array(ref("Pet")))
                .operation("get", "/pets", giving("listPets", ref("ListPetsResponse")))
                .operation("get", "/pet", giving("showPet", ref("Pet")))
                .operation("delete", "/pet", calling("deletePet"))
                .text());

        assertThat(sdk.publicTypes()).contains("model.Pet", "model.ListPetsResponse", "model.ShowPetResponse",
                "model.DeletePetResponse");
        assertThat(sdk.accessors("model.ListPetsResponse", "get")).containsExactly("Pets");
        assertThat(sdk.accessors("model.ShowPetResponse", "get")).containsExactly("Name");
        assertThat(sdk.accessors("model.DeletePetResponse", "get")).isEmpty();
        assertThat(sdk.type("model.ShowPetResponse").getSuperclass().getSimpleName()).isEqualTo("SdkResponse");
    }

    @Test
    void a_request_has_parameters_and_a_body() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Pet", "name", STRING)
                .operation("put", "/pets/{id}", taking("updatePet", ref("Pet")))
                .at("/paths/~1pets~1{id}", item -> item.withArray("parameters").addObject()
                        .put("name", "id").put("in", "path").put("required", true)
                        .putObject("schema").put("type", "integer"))
                .text());

        assertThat(sdk.accessors("model.UpdatePetRequest", "get")).containsExactly("Body", "Id");
        assertThat(sdk.type("model.UpdatePetRequest").getMethod("getBody").getReturnType())
                .isEqualTo(sdk.type("model.Pet"));
    }

    @Test
    void operations_without_an_id_are_verb_and_path() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .operation("get", "/pets/{pet_id}/toys", NAMELESS)
                .operation("delete", "/pets/{pet_id}/toys", NAMELESS)
                .operation("get", "/", NAMELESS)
                .text());

        assertThat(sdk.accessors("PetsClient", "get"))
                .containsExactly("", "Invoker", "PetsPetIdToys", "PetsPetIdToysInvoker");
        assertThat(sdk.accessors("PetsClient", "delete")).containsExactly("PetsPetIdToys", "PetsPetIdToysInvoker");
    }

    @Test
    void null_is_told_apart_from_absence_where_the_contract_allows_it() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .property("Pet", "plain", STRING)
                .property("Pet", "nullable", "{'type': 'string', 'nullable': true}")
                .property("Pet", "list", "{'type': 'array', 'items': {'type': 'string'}, 'nullable': true}")
                .property("Pet", "pet", "{'nullable': true, 'allOf': [" + ref("Pet") + "]}")
                .text());

        assertThat(SdkJson.roundTrip(sdk, "model.Pet", "{\"plain\":null,\"nullable\":null,\"list\":null,\"pet\":null}"))
                .isEqualTo("{\"nullable\":null,\"list\":null,\"pet\":null}");
        assertThat(sdk.accessors("model.Pet", "is")).containsExactly("ListNull", "NullableNull", "PetNull");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'description': 'Words.'}", "{'$ref': '#/components/schemas/None'}",
        "{'allOf': [{'$ref': '#/components/schemas/None'}]}", "{'allOf': [{'type': 'string', 'nullable': true}, {}]}",
        "{'oneOf': [{'type': 'string'}, {'type': 'integer', 'nullable': true}]}",
        "{'oneOf': [{'type': 'integer'}, {'$ref': '#/components/schemas/None'}]}"})
    void null_is_kept_wherever_the_contract_allows_it(String schema) {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("None", "{'type': 'string', 'nullable': true}")
                .property("Pet", "x", schema)
                .text());

        assertThat(SdkJson.roundTrip(sdk, "model.Pet", "{\"x\":null}")).isEqualTo("{\"x\":null}");
        assertThat(SdkJson.roundTrip(sdk, "model.Pet", "{}")).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\"", "{\"a\":1,\"b\":true}"})
    void an_object_with_members_may_be_a_text_instead(String document) {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .with(tree -> tree.put("openapi", "3.1.0"))
                .schema("Pet", "{'type': ['object', 'string'], 'properties': {'a': {'type': 'integer'}}, 'required': ['a']}")
                .text());

        assertThat(SdkJson.roundTrip(sdk, "model.Pet", document)).isEqualTo(document);
        assertThat(sdk.type("model.Pet").isInterface()).isTrue();
    }

    @Test
    void unknown_members_and_unset_ones_survive() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().property("Pet", "tags", array(STRING)).text());

        for (String document : List.of("{}", "{\"new\":{\"deep\":[1,2.50,null,true]}}", "{\"tags\":[]}")) {
            assertThat(SdkJson.roundTrip(sdk, "model.Pet", document)).isEqualTo(document);
        }
    }

    @Test
    void what_is_deprecated_may_be_used_by_the_sdk_itself() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Old", "{'type': 'object', 'deprecated': true, 'properties': {'next': " + ref("Old") + "}}")
                .schema("OldKind", "{'type': 'string', 'deprecated': true, 'enum': ['a']}")
                .property("Pet", "old", ref("Old"))
                .property("Pet", "olds", array(ref("Old")))
                .property("Pet", "kinds", map(ref("OldKind")))
                .property("Pet", "kind", "{'type': 'string', 'deprecated': true, 'enum': ['a']}")
                .operation("post", "/x", """
                        {"operationId": "call", "deprecated": true,
                         "parameters": [{"name": "p", "in": "query", "required": true, "deprecated": true,
                                         "schema": {"$ref": "#/components/schemas/OldKind"}}],
                         "requestBody": {"required": true, "content": {"application/json": {"schema":
                           {"$ref": "#/components/schemas/Old"}}}},
                         "responses": {"200": {"description": "", "content": {"application/json": {"schema":
                           {"$ref": "#/components/schemas/Old"}}}}}}""")
                .text());

        assertThat(sdk.type("model.Old")).hasAnnotation(Deprecated.class);
        assertThat(sdk.type("model.OldKind")).hasAnnotation(Deprecated.class);
        assertThat(sdk.type("model.Pet").getMethod("getKind").isAnnotationPresent(Deprecated.class)).isTrue();
    }

    @Test
    void a_contract_without_operations_gives_its_types_alone() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().property("Pet", "name", STRING).text());

        assertThat(sdk.publicTypes()).containsExactly("model.Pet");
        assertThat(sdk.generation().operations()).isZero();
    }

    @Test
    void a_contract_without_anything_compiles_too() {
        assertThat(CompiledSdk.of(Contract.empty().text()).publicTypes()).isEmpty();
    }
}
