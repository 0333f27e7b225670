package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is of which the discriminator says nothing that is known, where the contract says it (OAS 3.2, 4.25). */
class DefaultMappingTest {
    private static final String CONTRACT = """
            openapi: 3.2.0
            info: {title: Pets, version: '1'}
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
                  discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: Other}
                Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
                Other: {type: object, properties: {kind: {type: string}, what: {type: string}}}
                Shape:
                  type: object
                  properties: {form: {type: string}}
                  discriminator: {propertyName: form, defaultMapping: '#/components/schemas/Free'}
                Circle: {allOf: [{$ref: '#/components/schemas/Shape'}, {properties: {radius: {type: number}}}]}
                Free: {allOf: [{$ref: '#/components/schemas/Shape'}, {properties: {path: {type: string}}}]}
            """;

    private static CompiledSdk sdk;

    @BeforeAll
    static void generate() {
        sdk = CompiledSdk.of(CONTRACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pet   | {"kind":"cat","lives":9}       | OfCat
            Pet   | {"kind":"Other","what":"x"}    | OfOther
            Pet   | {"kind":"dragon","lives":1}    | OfOther
            Pet   | {"lives":9}                    | OfOther
            Shape | {"form":"Circle","radius":1.5} | Circle
            Shape | {"form":"spline","path":"M"}   | Free
            Shape | {"path":"M"}                   | Free
            Shape | {"form":"Shape","radius":1}    | Shape
            """)
    void it_is_what_the_default_mapping_says(String model, String document, String type) {
        Object value = SdkJson.decode(sdk, "model." + model, document);

        assertThat(value.getClass().getSimpleName()).isEqualTo(type);
        assertThat(SdkJson.encode(sdk, "model." + model, value)).isEqualTo(document);
    }

    @Test
    void earlier_versions_have_none() {
        CompiledSdk earlier = CompiledSdk.of(CONTRACT.replace("3.2.0", "3.1.0"));

        assertThat(SdkJson.decode(earlier, "model.Pet", "{\"kind\":\"dragon\"}").getClass().getSimpleName())
                .isEqualTo("Unknown");
        assertThat(SdkJson.decode(earlier, "model.Shape", "{\"form\":\"spline\"}").getClass().getSimpleName())
                .isEqualTo("Shape");
    }
}
