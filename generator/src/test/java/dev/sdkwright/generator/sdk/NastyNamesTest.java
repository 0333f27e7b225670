package dev.sdkwright.generator.sdk;

import static dev.sdkwright.generator.sdk.Snippets.NAMELESS;
import static dev.sdkwright.generator.sdk.Snippets.STRING;
import static dev.sdkwright.generator.sdk.Snippets.array;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.SdkJson;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a contract calls its things: every one gets a Java name of its own and keeps its name on the wire. */
class NastyNamesTest {
    private static final String ENUM = "{'type': 'string', 'enum': ['a']}";

    private static final List<String> NAMES = List.of(
            "class", "default", "object", "Object", "String", "string", "List", "Map", "Consumer", "ArrayList",
            "UUID", "Integer", "Override", "Deprecated", "Arrays", "Enum", "Record", "Codec", "CodecCodec",
            "Request", "Response", "SdkResponse", "JsonCodec", "JsonReader", "JsonWriter", "JsonCodecs",
            "ToStringBuilder", "HcClient", "Client", "configuration", "enum", "record", "sealed", "permits", "var",
            "yield", "_", "__", "true", "null", "goto", "httpStatusCode", "HttpStatusCode", "value", "values",
            "known", "text", "other", "that", "in", "out", "item", "key", "change", "hashCode", "toString", "equals",
            "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "close", "newBuilder", "type", "model",
            "java", "sdk", "dev", "body", "INSTANCE", "+1", "-1", "1", "1.5", "2fa", "_2fa", "", " ", "$", "$ref",
            "$type", "@type", "#", "~", "/", "..", "*/", "foo-bar", "foo_bar", "fooBar", "FooBar", "FOO_BAR",
            "foo.bar", "foo bar", "foo:bar", "foobar", "FOOBAR", "a", "A", "aB", "AB", "Ab", "ab", "\u4e2d\u6587",
            "\u5bf9\u8c61", "\u00fc", "\u00dc", "\u0131", "\u0130", "\uD83D\uDE00", "\u202Ex", "x\u0000y", "\"",
            "\\", "\\u0022", "'", "a\nb", "%s", "$L", "$$", "{@code}", "unknown", "_unknown", "_classIsNull",
            "class_is_null", "class_null", "classItem", "Class", "accept", "visitor");

    @Test
    void properties_keep_their_wire_names_and_get_accessors_of_their_own() throws ReflectiveOperationException {
        Contract contract = Contract.empty();
        for (String name : NAMES) {
            contract = contract.property("Nasty", name, STRING);
        }
        CompiledSdk sdk = CompiledSdk.of(contract.text());
        Contract document = Contract.ofJson("{}").with(tree -> NAMES.forEach(name -> tree.put(name, "<" + name + ">")));

        Object decoded = SdkJson.decode(sdk, "model.Nasty", document.text());

        assertThat(sdk.accessors("model.Nasty", "with")).hasSameSizeAs(NAMES).doesNotHaveDuplicates();
        assertThat(unknownMembersOf(decoded)).isNull();
        assertThat(Contract.ofJson(SdkJson.encode(sdk, "model.Nasty", decoded)).tree()).isEqualTo(document.tree());
    }

    @Test
    void properties_of_every_kind_of_type_compile_under_nasty_names() {
        Contract contract = Contract.empty().property("Item", "a", STRING);
        List<String> kinds = List.of("{'type': 'array', 'items': {'$ref': '#/components/schemas/Item'}}",
                "{'type': 'object', 'additionalProperties': {'type': 'integer'}}",
                "{'$ref': '#/components/schemas/Item'}",
                "{'type': 'string', 'nullable': true}",
                "{'type': 'string', 'enum': ['a', 'b']}",
                "{'type': 'object', 'properties': {'class': {'type': 'string', 'enum': ['a']}}}");
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (String name : NAMES) {
                contract = contract.property("Nasty" + kind, name, kinds.get(kind));
            }
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        for (int kind = 0; kind < kinds.size(); kind++) {
            assertThat(sdk.accessors("model.Nasty" + kind, "set")).hasSameSizeAs(NAMES);
        }
    }

    @Test
    void components_each_get_a_class() {
        Contract contract = Contract.empty();
        for (String name : NAMES) {
            contract = contract.property(name, "x", STRING);
        }

        assertThat(modelsOf(CompiledSdk.of(contract.text()))).hasSameSizeAs(NAMES);
    }

    @Test
    void components_that_are_enumerations_each_get_a_class() {
        Contract contract = Contract.empty();
        for (String name : NAMES) {
            contract = contract.schema(name, ENUM)
                    .property("Holder", name, Contract.ofJson(array("{}")).at("/items", items ->
                            items.put("$ref", "#/components/schemas/" + encoded(name))).text());
        }

        assertThat(modelsOf(CompiledSdk.of(contract.text()))).hasSize(NAMES.size() + 1);
    }

    @Test
    void inline_enumerations_each_get_a_class_inside_their_owner_whatever_that_is_called() {
        Contract contract = Contract.empty();
        List<String> owners = List.of("StatusEnum", "Status", "status_enum", "Codec", "Enum", "String");
        for (String owner : owners) {
            contract = contract.property(owner, "status", ENUM)
                    .property(owner, "Status", array(ENUM))
                    .property(owner, "status_enum", "{'type': 'integer', 'enum': [1]}")
                    .property(owner, "codec", array(ENUM));
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.publicTypes().stream().filter(name -> name.contains("$"))).hasSize(4 * owners.size());
    }

    @Test
    void values_of_an_enumeration_each_get_a_constant() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty()
                .schema("Nasty", STRING)
                .at("/components/schemas/Nasty", nasty -> NAMES.forEach(nasty.withArray("enum")::add))
                .text());

        Set<String> values = new LinkedHashSet<>();
        Class<?> type = sdk.type("model.Nasty");
        for (Field constant : type.getFields()) {
            values.add((String) type.getMethod("getValue").invoke(constant.get(null)));
        }

        assertThat(values).containsExactlyElementsOf(NAMES);
        for (String name : NAMES) {
            assertThat(type.getMethod("valueOf", String.class).invoke(null, name)).hasToString(name);
        }
    }

    @Test
    void operations_each_get_a_method_a_request_and_a_response() {
        Contract contract = Contract.empty();
        for (int index = 0; index < NAMES.size(); index++) {
            String name = NAMES.get(index);
            contract = contract.operation("get", "/" + index, NAMELESS)
                    .at("/paths/~1" + index + "/get", operation -> operation.put("operationId", name));
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        Set<String> methods = new TreeSet<>();
        for (var method : sdk.type("PetsClient").getDeclaredMethods()) {
            if (method.getReturnType().getName().endsWith("Invoker")) {
                methods.add(method.getName());
            }
        }
        assertThat(methods).hasSameSizeAs(NAMES);
        assertThat(sdk.generation().operations()).isEqualTo(NAMES.size());
    }

    @Test
    void parameters_each_get_a_property_even_where_they_differ_only_in_their_place() {
        List<String> places = List.of("query", "header", "cookie");
        Contract contract = Contract.empty().operation("post", "/x", """
                {"operationId": "call", "parameters": [], "requestBody": {"content": {"application/json":
                 {"schema": {"type": "string"}}}}, "responses": {"200": {"description": ""}}}""");
        for (String name : NAMES) {
            for (String place : places) {
                contract = contract.at("/paths/~1x/post", operation -> operation.withArray("parameters").addObject()
                        .put("name", name).put("in", place).putObject("schema").put("type", "string"));
            }
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        List<String> blank = new ArrayList<>(List.of(""));
        assertThat(sdk.accessors("model.CallRequest", "get"))
                .hasSizeBetween(places.size() * (NAMES.size() - blank.size()) + 1, places.size() * NAMES.size() + 1);
    }

    @Test
    void a_response_may_have_headers_that_are_called_like_its_members() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().operation("get", "/x", """
                {"operationId": "call", "responses": {"200": {"description": "",
                 "headers": {"id": {"schema": {"type": "string"}}, "class": {"schema": {"type": "integer"}},
                             "http_status_code": {"schema": {"type": "string"}},
                             "body": {"schema": {"type": "string"}}},
                 "content": {"application/json": {"schema": {"type": "object", "properties": {
                   "id": {"type": "string"}, "class": {"type": "string"}, "http-status-code": {"type": "string"},
                   "body": {"type": "string"}}}}}}}}""").text());

        assertThat(sdk.accessors("model.CallResponse", "with")).hasSize(8);
    }

    @Test
    void components_may_be_called_like_what_is_made_of_operations_and_components() {
        Contract contract = Contract.empty();
        for (String name : List.of("CallRequest", "CallResponse", "callResponse", "CallOperation", "PetsOperations",
                "CallRequestCodec", "CallResponseCodec", "CallRequestBody", "CallResponseBody", "CallKind", "Pet",
                "PetCodec", "PetOwner", "PetsClient", "PetsAsyncClient", "package-info", "PetsRegion")) {
            contract = contract.property(name, "name", STRING);
        }
        contract = contract
                .property("Pet", "owner", "{'type': 'object', 'properties': {'a': {'type': 'string'}}}")
                .operation("post", "/x", """
                        {"operationId": "call",
                         "parameters": [{"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a"]}}],
                         "requestBody": {"content": {"application/json": {"schema": {"type": "object",
                           "properties": {"a": {"$ref": "#/components/schemas/CallRequest"}}}}}},
                         "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                           "type": "object",
                           "properties": {"a": {"$ref": "#/components/schemas/CallResponse"}}}}}}}}""");

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.accessors("model.CallRequest", "get")).containsExactly("Body", "Kind");
        assertThat(sdk.accessors("model.CallResponse", "get")).containsExactly("A");
    }

    private static List<String> modelsOf(CompiledSdk sdk) {
        return sdk.publicTypes().stream().filter(name -> name.startsWith("model.") && !name.contains("$")).toList();
    }

    private static String encoded(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("%", "%25");
    }

    private static Object unknownMembersOf(Object model) throws ReflectiveOperationException {
        Field unknown = model.getClass().getDeclaredField("_unknown");
        unknown.setAccessible(true);
        return unknown.get(model);
    }
}
