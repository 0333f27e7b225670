package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of several types: which branch a document is read as, and that nothing of it is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnionsTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Zoo, version: "1"}
            components:
              schemas:
                Mapped:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator:
                    propertyName: kind
                    mapping: {c: '#/components/schemas/Cat', tom: '#/components/schemas/Cat', d: '#/components/schemas/Dog'}
                Named:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Tagged:
                  anyOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
                ByMembers:
                  oneOf: [{$ref: '#/components/schemas/XY'}, {$ref: '#/components/schemas/XZ'}]
                Scalars:
                  oneOf:
                    - {type: string}
                    - {type: boolean}
                    - {type: number}
                    - {type: integer, format: int32}
                    - {type: string, format: date}
                Lists:
                  oneOf:
                    - {type: array, items: {type: string}}
                    - {type: array, items: {$ref: '#/components/schemas/Cat'}}
                    - {$ref: '#/components/schemas/Cat'}
                    - {type: object, additionalProperties: {type: integer}}
                Several:
                  type: [string, integer, "null"]
                Recursive:
                  oneOf:
                    - {type: string}
                    - {type: array, items: {$ref: '#/components/schemas/Recursive'}}
                Numbered:
                  oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}]
                  discriminator:
                    propertyName: version
                    mapping: {'1': First, '2': '#/components/schemas/Second', '3': '#/components/schemas/Second'}
                Listed:
                  oneOf: [{$ref: '#/components/schemas/Letter'}, {$ref: '#/components/schemas/Parcel'}]
                  discriminator: {propertyName: form, mapping: {letter: Letter, parcel: Parcel}}
                Composed:
                  oneOf:
                    - allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, required: [x], properties: {x: {type: integer}}}]
                    - allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, required: [y], properties: {y: {type: integer}}}]
                Within:
                  oneOf:
                    - {$ref: '#/components/schemas/Named'}
                    - oneOf: [{type: integer}, {type: array, items: {type: integer}}]
                    - anyOf: [{type: string, enum: [a, b]}, {type: boolean}]
                Nested:
                  type: object
                  additionalProperties:
                    oneOf:
                      - {type: string}
                      - {$ref: '#/components/schemas/Nested'}
                      - {type: array, items: {$ref: '#/components/schemas/Nested'}}
                Nullable:
                  oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Cat'}, {type: array, items: {type: [string, 'null'], enum: [a, null]}}]
                Truths:
                  oneOf:
                    - {type: object, required: [ok], properties: {ok: {const: true}, value: {type: string}}}
                    - {type: object, required: [ok], properties: {ok: {const: false}, why: {type: string}}}
                Absent:
                  oneOf:
                    - {type: object, required: [end], properties: {end: {type: string}, start: {type: string}}}
                    - {type: object, required: [end], properties: {end: {const: null}, why: {type: string}}}
                    - {type: object, required: [end], properties: {end: {const: open}, why: {type: string}}}
                Floats: {oneOf: [{type: number, format: float}, {type: number, format: double}, {type: number}]}
                Holder:
                  type: object
                  properties:
                    nested: {$ref: '#/components/schemas/Nested'}
                    nullable: {$ref: '#/components/schemas/Nullable'}
                    all: {type: object, additionalProperties: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Named'}, {type: 'null'}]}}}
                First: {type: object, required: [version], properties: {version: {type: integer}, a: {type: string}}}
                Second: {type: object, required: [version], properties: {version: {type: integer}, a: {type: string}}}
                Form: {type: string, enum: [letter, parcel]}
                Letter: {type: object, properties: {form: {$ref: '#/components/schemas/Form'}, pages: {type: integer}}}
                Parcel: {type: object, properties: {form: {$ref: '#/components/schemas/Form'}, weight: {type: number}}}
                Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
                Dog: {type: object, properties: {kind: {type: string}, tricks: {type: array, items: {type: string}}}}
                Circle: {type: object, required: [shape], properties: {shape: {const: circle}, r: {type: number}}}
                Square: {type: object, required: [shape], properties: {shape: {enum: [square]}, a: {type: number}}}
                XY: {type: object, required: [x, y], properties: {x: {type: integer}, y: {type: integer}}}
                XZ: {type: object, required: [x, z], properties: {x: {type: integer}, z: {type: integer}}}
            """;

    private final CompiledSdk sdk = CompiledSdk.of(CONTRACT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mapped    | {"kind":"c","lives":9}               | OfCat
            Mapped    | {"kind":"tom"}                       | OfCat
            Mapped    | {"kind":"d","lives":9}               | OfDog
            Mapped    | {"kind":"bird","wings":2}            | Unknown
            Mapped    | {"tricks":["sit"]}                   | OfDog
            Named     | {"kind":"Dog","tricks":[]}           | OfDog
            Numbered  | {"version":1,"a":"x"}                | OfFirst
            Numbered  | {"version":2,"a":"x"}                | OfSecond
            Numbered  | {"version":3,"a":"x"}                | OfSecond
            Numbered  | {"version":4,"a":"x"}                | Unknown
            Composed  | {"lives":9,"x":1}                    | OfX
            Composed  | {"lives":9,"y":1}                    | OfY
            Within    | {"kind":"Dog"}                       | OfNamed
            Within    | [1,2]                                | OfLongList
            Within    | "b"                                  | OfString
            Within    | false                                | OfBoolean
            Nullable  | ["a",null,"new"]                     | OfValueList
            Nullable  | {"lives":1}                          | OfCat
            Absent    | {"end":null,"why":"open"}            | OfEndWhy
            Absent    | {"end":"open","why":"x"}             | OfOpen
            Absent    | {"end":"2020","start":"2019"}        | OfEndStart
            Floats    | 1.5                                  | OfFloat
            Floats    | 0.1234567891                         | OfDouble
            Floats    | 1234567.125                          | OfDouble
            Floats    | 1.0E39                               | OfDouble
            Floats    | 0.12345678901234567890               | OfDecimal
            Floats    | 9007199254740993                     | OfDecimal
            Truths    | {"ok":true,"value":"a"}              | OfTrue
            Truths    | {"ok":false,"why":"a"}               | OfFalse
            Holder    | {"nested":{"a":"x","b":{"c":"y"},"d":[{"e":"f"},{}]}} | Holder
            Holder    | {"nullable":null,"all":{"a":[null,{"kind":"Cat"}],"b":[]}} | Holder
            Listed    | {"form":"parcel"}                    | OfParcel
            Listed    | {"form":"letter","weight":1}         | OfLetter
            Listed    | {"form":"card"}                      | Unknown
            Tagged    | {"shape":"square","a":1.50}          | OfSquare
            Tagged    | {"shape":"circle","a":1}             | OfCircle
            Tagged    | {"shape":"hexagon"}                  | Unknown
            ByMembers | {"x":1,"y":2}                        | OfXY
            ByMembers | {"x":1,"z":2,"more":{"a":[null]}}    | OfXZ
            ByMembers | {"x":1,"z":2,"y":"no number"}        | OfXZ
            ByMembers | "a text"                             | Unknown
            Scalars   | "a text"                             | OfText
            Scalars   | "2017-07-18"                         | OfDate
            Scalars   | 7                                    | OfInteger
            Scalars   | 7.50                                 | OfDecimal
            Scalars   | 99999999999                          | OfDecimal
            Scalars   | true                                 | OfBoolean
            Scalars   | {"a":1}                              | Unknown
            Lists     | ["a","b"]                            | OfTextList
            Lists     | [{"lives":1}]                        | OfCatList
            Lists     | {"lives":1}                          | OfCat
            Several   | 12                                   | OfLong
            Several   | "twelve"                             | OfText
            Recursive | ["a",["b",["c"]]]                    | OfRecursiveList
            """)
    void a_document_is_read_as_its_branch_and_written_as_it_was(String union, String document, String branch) {
        Object value = SdkJson.decode(sdk, "model." + union, document);

        assertThat(value.getClass().getSimpleName()).isEqualTo(branch);
        assertThat(SdkJson.encode(sdk, "model." + union, value)).isEqualTo(document);
    }

    @Test
    void a_union_is_a_sealed_interface_with_a_factory_a_getter_and_a_visit_per_branch() throws ReflectiveOperationException {
        Class<?> union = sdk.type("model.Tagged");
        Class<?> circle = sdk.type("model.Circle");

        assertThat(union.isSealed()).isTrue();
        Method factory = union.getMethod("ofCircle", circle);
        assertThat(Modifier.isStatic(factory.getModifiers())).isTrue();
        Object value = factory.invoke(null, circle.getConstructor().newInstance());
        assertThat(union.getMethod("asCircle").invoke(value)).isInstanceOf(circle);
        assertThat(union.getMethod("asSquare").invoke(value)).isNull();
        assertThat(sdk.type("model.Tagged$Visitor").getMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("visitCircle", "visitSquare", "visitUnknown");
    }

    @Test
    void texts_of_which_some_are_listed_are_an_open_enumeration() throws ReflectiveOperationException {
        CompiledSdk models = CompiledSdk.of("""
                openapi: 3.0.3
                info: {title: Models, version: "1"}
                paths: {}
                components:
                  schemas:
                    Model: {anyOf: [{type: string}, {type: string, enum: [small, large]}]}
                """);

        Class<?> model = models.type("model.Model");
        assertThat(model.getField("SMALL").get(null)).hasToString("small");
        assertThat(model.getMethod("fromValue", String.class).invoke(null, "medium")).hasToString("medium");
    }

    @Test
    void members_that_only_have_a_type_in_common_have_a_map_of_their_own() {
        CompiledSdk labels = CompiledSdk.of("""
                openapi: 3.0.3
                info: {title: Labels, version: "1"}
                paths: {}
                components:
                  schemas:
                    Labels:
                      type: object
                      properties: {name: {type: string}}
                      additionalProperties: {type: integer, format: int32}
                """);

        assertThat(labels.accessors("model.Labels", "get")).containsExactly("AdditionalProperties", "Name");
        assertThat(SdkJson.roundTrip(labels, "model.Labels", "{\"name\":\"n\",\"a\":1,\"b\":null}"))
                .isEqualTo("{\"name\":\"n\",\"a\":1,\"b\":null}");
    }
}
