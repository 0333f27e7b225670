package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.SdkJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every keyword of JSON Schema that says something about a shape gives a type, and values that it allows survive. */
class KeywordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': 'array', 'prefixItems': [{'type': 'number'}, {'type': 'number'}], 'items': false} | java.util.List<java.math.BigDecimal> | [1,2.5]
            {'type': 'array', 'prefixItems': [{'type': 'string'}, {'type': 'integer'}]} | java.util.List<sdk.model.HolderX> | ["a",1]
            {'type': 'array', 'prefixItems': [{'type': 'string'}], 'items': {'type': 'integer'}} | java.util.List<sdk.model.HolderX> | ["a",1,2]
            {'prefixItems': [{'type': 'string'}], 'items': true}     | java.util.List<java.lang.Object> | ["a",1,{}]
            {'type': 'array', 'items': [{'type': 'string'}, {'type': 'boolean'}]} | java.util.List<sdk.model.HolderX> | ["a",true]
            {'type': 'object', 'patternProperties': {'^x-': {'type': 'string'}}} | java.util.Map<java.lang.String, java.lang.String> | {"x-a":"b"}
            {'patternProperties': {'^x-': {'type': 'string'}}, 'additionalProperties': false} | java.util.Map<java.lang.String, java.lang.String> | {"x-a":"b"}
            {'type': 'object', 'patternProperties': {'^x-': {'type': 'string'}}, 'additionalProperties': {'type': 'integer'}} | java.util.Map<java.lang.String, sdk.model.HolderX> | {"x-a":"b","c":1}
            {'type': 'object', 'patternProperties': {'^x-': {'type': 'string'}}, 'additionalProperties': true} | java.util.Map<java.lang.String, java.lang.Object> | {"x-a":"b","c":1}
            {'type': 'object', 'unevaluatedProperties': {'type': 'integer'}} | java.util.Map<java.lang.String, java.lang.Long> | {"a":1}
            {'type': 'array', 'unevaluatedItems': {'type': 'integer'}} | java.util.List<java.lang.Long> | [1]
            true                                                     | java.lang.Object                 | {"a":[1]}
            {'type': 'array', 'items': true}                         | java.util.List<java.lang.Object> | ["a",{}]
            {'$ref': '#/components/schemas/Anything'}                | java.lang.Object                 | "a"
            {'type': 'string', 'contentEncoding': 'base64'}          | byte[]                           | "YQ=="
            {'contentEncoding': 'base64', 'contentMediaType': 'image/png'} | byte[]                     | "YQ=="
            {'type': 'string', 'contentEncoding': 'base64url'}       | java.lang.String                 | "YQ"
            {'type': 'string', 'contentMediaType': 'application/octet-stream'} | java.lang.String       | "?"
            {'const': 'a'}                                           | sdk.model.Holder$XEnum           | "a"
            {'const': 3}                                             | sdk.model.Holder$XEnum           | 3
            {'const': 1.5}                                           | sdk.model.Holder$XEnum           | 1.5
            {'const': true}                                          | java.lang.Boolean                | true
            {'const': null}                                          | java.lang.Object                 | null
            {'const': {'a': 1}}                                      | java.lang.Object                 | {"a":1}
            {'const': [1, 2]}                                        | java.util.List<java.lang.Object> | [1,2]
            {'type': 'null'}                                         | java.lang.Object                 | null
            {'enum': [1, 2]}                                         | sdk.model.Holder$XEnum           | 2
            {'enum': ['a', null]}                                    | sdk.model.Holder$XEnum           | null
            {'enum': [null]}                                         | java.lang.Object                 | null
            {'enum': ['a', 1, true]}                                 | sdk.model.HolderX                | 1
            {'enum': ['a', 1, true]}                                 | sdk.model.HolderX                | "a"
            {'enum': [{'a': 1}, 'b']}                                | java.lang.Object                 | {"a":1}
            {'type': 'boolean', 'enum': [true]}                      | java.lang.Boolean                | true
            {'type': 'integer', 'format': 'int32', 'enum': [1, 99999999999]} | sdk.model.Holder$XEnum   | 99999999999
            {'not': {'type': 'string'}}                              | java.lang.Object                 | 1
            {'type': 'string', 'not': {'enum': ['a']}}               | java.lang.String                 | "b"
            """)
    void a_keyword_gives_a_type(String schema, String type, String value) throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(contract31().schema("Anything", "true").property("Holder", "x", schema).text());

        assertThat(sdk.type("model.Holder").getMethod("getX").getGenericReturnType().getTypeName()).isEqualTo(type);
        String document = "{\"x\":" + value + "}";
        assertThat(SdkJson.roundTrip(sdk, "model.Holder", document)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'if': {'properties': {'a': {'const': 'x'}}}, 'then': {'properties': {'b': {'type': 'string'}}, 'required': ['b']}, 'else': {'properties': {'c': {'type': 'integer'}}} | A B C
            'if': {'required': ['a']}, 'then': {'required': ['b']}                               | A
            'if': {}, 'then': {'if': {}, 'else': {'properties': {'b': {'type': 'string'}}}}      | A B
            'if': {}, 'then': {'$ref': '#/components/schemas/Other'}                             | A Other
            'dependentSchemas': {'a': {'properties': {'b': {'type': 'string'}}}}                 | A B
            'dependentRequired': {'a': ['b']}                                                    | A
            """)
    void what_is_there_under_a_condition_may_be_there(String condition, String members) {
        CompiledSdk sdk = CompiledSdk.of(contract31()
                .property("Other", "other", "{'type': 'string'}")
                .schema("Holder", "{'type': 'object', 'properties': {'a': {'type': 'string'}}, " + condition + "}")
                .text());

        assertThat(sdk.accessors("model.Holder", "get")).containsExactly(members.split(" "));
    }

    @Test
    void a_member_that_branches_see_differently_is_any_of_them() {
        CompiledSdk sdk = CompiledSdk.of(contract31()
                .schema("Holder", """
                        {'properties': {'id': {'type': 'string'}}, 'oneOf': [
                          {'properties': {'data': {'type': 'string'}}},
                          {'properties': {'data': {'type': 'object', 'properties': {'a': {'type': 'string'}}}}}]}""")
                .text());

        for (String document : new String[] {"{\"id\":\"1\",\"data\":\"text\"}", "{\"id\":\"1\",\"data\":{\"a\":\"b\"}}"}) {
            assertThat(SdkJson.roundTrip(sdk, "model.Holder", document)).isEqualTo(document);
        }
    }

    @Test
    void what_stands_beside_a_reference_belongs_to_it() {
        CompiledSdk sdk = CompiledSdk.of(contract31()
                .property("Base", "id", "{'type': 'string'}")
                .schema("Pet", "{'$ref': '#/components/schemas/Base', 'properties': {'name': {'type': 'string'}}}")
                .text());

        assertThat(sdk.accessors("model.Pet", "get")).containsExactly("Id", "Name");
    }

    @Test
    void schemas_inside_of_others_are_one_type_wherever_they_are_named() throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(contract31()
                .schema("Holder", """
                        {'type': 'object', 'properties': {
                          'inner': {'$ref': '#/components/schemas/Holder/$defs/Inner'},
                          'again': {'$ref': '#/components/schemas/Holder/properties/there'},
                          'there': {'type': 'object', 'properties': {'y': {'type': 'string'}}}},
                         '$defs': {'Inner': {'type': 'object', 'properties': {'x': {'type': 'string'}}}}}""")
                .text());

        assertThat(sdk.publicTypes()).contains("model.Holder", "model.HolderInner", "model.HolderThere");
        assertThat(sdk.type("model.Holder").getMethod("getAgain").getReturnType())
                .isSameAs(sdk.type("model.Holder").getMethod("getThere").getReturnType());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type': ['string', 'null']}             | java.lang.String          | null
            {'type': ['string', 'integer']}          | sdk.model.HolderX         | 1
            {'const': 'a'}                           | sdk.model.Holder$XEnum    | "a"
            {'type': 'Integer'}                      | java.lang.Long            | 1
            {'type': 'float'}                        | java.lang.Float           | 1.5
            {'type': 'datetime'}                     | java.time.OffsetDateTime  | "2026-01-01T00:00:00Z"
            {'type': 'any'}                          | java.lang.Object          | [1]
            {'type': 'string', 'items': {}}          | java.lang.String          | "a"
            {'type': 'string', 'x-nullable': true}   | java.lang.String          | null
            """)
    void what_a_version_does_not_know_is_read_where_it_is_clear(String schema, String type, String value)
            throws ReflectiveOperationException {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().property("Holder", "x", schema).text());

        assertThat(sdk.type("model.Holder").getMethod("getX").getGenericReturnType().getTypeName()).isEqualTo(type);
        String document = "{\"x\":" + value + "}";
        assertThat(SdkJson.roundTrip(sdk, "model.Holder", document)).isEqualTo(document);
    }

    private static Contract contract31() {
        return Contract.empty().with(tree -> tree.put("openapi", "3.1.0"));
    }
}
