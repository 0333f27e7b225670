package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts of one suite: what they take from one document is one class, everything else is as it would be alone. */
class SuiteTest {
    private static final String COMMON = """
            components:
              schemas:
                Money:
                  type: object
                  properties:
                    amount: {type: number}
                    currency: {type: string, enum: [EUR, USD]}
                    rates: {type: object, additionalProperties: {$ref: '#/components/schemas/Rate'}}
                Rate: {type: object, properties: {factor: {type: number}}}
                Level: {type: string, enum: [low, high]}
                Value: {oneOf: [{type: string}, {$ref: '#/components/schemas/Money'}]}
                Animal:
                  type: object
                  discriminator: {propertyName: kind}
                  properties: {kind: {type: string}}
            """;
    private static final String PETS = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post:
                  operationId: addPet
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'200': {description: ok, content: {application/json:
                    {schema: {$ref: 'common.yaml#/components/schemas/Money'}}}}}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    price: {$ref: 'common.yaml#/components/schemas/Money'}
                    levels: {type: array, items: {$ref: 'common.yaml#/components/schemas/Level'}}
                    value: {$ref: 'common.yaml#/components/schemas/Value'}
                    status: {$ref: '#/components/schemas/Status'}
                    animal: {$ref: 'common.yaml#/components/schemas/Animal'}
                Dog: {allOf: [{$ref: 'common.yaml#/components/schemas/Animal'}, {properties: {tricks: {type: integer}}}]}
                Status: {type: string, enum: [sold]}
            """;
    private static final String SHOP = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /carts:
                post:
                  operationId: pay
                  requestBody:
                    content: {application/x-www-form-urlencoded: {schema: {$ref: 'common.yaml#/components/schemas/Money'}}}
                  responses: {'200': {description: ok, content: {application/json:
                    {schema: {$ref: '#/components/schemas/Cart'}}}}}
            components:
              schemas:
                Cart:
                  type: object
                  properties:
                    total: {$ref: 'common.yaml#/components/schemas/Money'}
                    level: {$ref: 'common.yaml#/components/schemas/Level'}
                    values: {type: array, items: {$ref: 'common.yaml#/components/schemas/Value'}}
                    status: {$ref: '#/components/schemas/Status'}
                    favourite: {$ref: 'pets.yaml#/components/schemas/Status'}
                    animal: {$ref: 'common.yaml#/components/schemas/Animal'}
                Status: {type: string, enum: [paid]}
            """;

    @TempDir
    Path home;

    @BeforeEach
    void writeContracts() throws IOException {
        Files.writeString(home.resolve("common.yaml"), COMMON);
        Files.writeString(home.resolve("pets.yaml"), PETS);
        Files.writeString(home.resolve("shop.yaml"), SHOP);
    }

    @Test
    void what_both_take_from_one_document_is_one_class_and_the_rest_is_their_own() {
        CompiledSdk sdk = CompiledSdk.compiled(generate(suite("sdk.pets", "sdk.shop", Optional.of("sdk"))));

        assertThat(sdk.publicTypes().stream().filter(name -> name.startsWith("model.")))
                .contains("model.Money", "model.Money$CurrencyEnum", "model.Rate", "model.Level", "model.Value")
                .doesNotContain("model.Status", "model.Animal", "model.Pet");
        assertThat(sdk.publicTypes()).contains("pets.model.Pet", "pets.model.Status", "shop.model.Cart", "shop.model.Status",
                        "pets.model.Animal", "shop.model.Animal", "pets.model.Dog")
                .doesNotContain("pets.model.Money", "shop.model.Money", "pets.model.Value", "shop.model.Level");
    }

    @Test
    void what_is_shared_is_read_and_written_by_both() {
        CompiledSdk sdk = CompiledSdk.compiled(generate(suite("sdk.pets", "sdk.shop", Optional.of("sdk"))));

        String money = "{\"amount\":1.50,\"currency\":\"EUR\",\"rates\":{\"USD\":{\"factor\":2}}}";
        for (String document : List.of("{\"price\":" + money + ",\"levels\":[\"low\",\"none\"],\"value\":\"x\"}")) {
            assertThat(SdkJson.roundTrip(sdk, "pets.model.Pet", document)).isEqualTo(document);
        }
        String cart = "{\"total\":" + money + ",\"level\":\"high\",\"values\":[\"a\"," + money + "]}";
        assertThat(SdkJson.roundTrip(sdk, "shop.model.Cart", cart)).isEqualTo(cart);
    }

    @Test
    void without_a_shared_package_each_has_its_own() {
        CompiledSdk sdk = CompiledSdk.compiled(generate(suite("sdk.pets", "sdk.shop", Optional.empty())));

        assertThat(sdk.publicTypes()).contains("pets.model.Money", "shop.model.Money").doesNotContain("model.Money");
    }

    @Test
    void a_suite_gives_each_client_what_it_has_alone_but_for_what_is_shared() {
        List<String> alone = generate(new ClientSuite(List.of(options("pets.yaml", "sdk.pets")), Optional.empty())).files()
                .stream().map(GeneratedFile::path).toList();
        List<String> together = generate(suite("sdk.pets", "sdk.shop", Optional.of("sdk"))).files()
                .stream().map(GeneratedFile::path).toList();

        assertThat(together).containsAll(alone.stream().filter(path -> Stream.of("Money", "Rate", "Level", "Value")
                .noneMatch(path::contains)).toList());
    }

    @Test
    void one_core_is_there_once_and_whole() {
        GeneratorOptions pets = withCoreOfItsOwn("pets.yaml", "sdk.pets");
        GeneratorOptions shop = withCoreOfItsOwn("shop.yaml", "sdk.shop");

        Generation generation = generate(new ClientSuite(List.of(pets, shop), Optional.of("sdk")));

        assertThat(generation.files()).extracting(GeneratedFile::path).doesNotHaveDuplicates()
                .contains("src/main/java/sdk/core/HcClient.java", "src/main/java/sdk/core/auth/BasicCredentials.java")
                .noneMatch(path -> path.contains("pets/core") || path.contains("shop/core"));
        CompiledSdk.ofWhole(generation);
    }

    @Test
    void files_that_two_clients_would_have_are_faults() {
        GenerationFailedException failed = catchThrowableOfType(GenerationFailedException.class,
                () -> generate(suite("sdk", "sdk", Optional.empty())));

        assertThat(failed.diagnostics()).extracting(Diagnostic::toString).singleElement().asString()
                .startsWith("shop.yaml error SDK020 its client and that of 'pets.yaml' both have a file src/main/java/sdk/")
                .endsWith(" (give each contract a basePackage of its own, or a service of its own)");
    }

    @Test
    void faults_of_all_contracts_are_told_at_once() throws IOException {
        Files.writeString(home.resolve("pets.yaml"), "a: [");
        Files.writeString(home.resolve("shop.yaml"), "b: 1");

        GenerationFailedException failed = catchThrowableOfType(GenerationFailedException.class,
                () -> generate(suite("sdk.pets", "sdk.shop", Optional.of("sdk"))));

        assertThat(failed.diagnostics()).extracting(diagnostic -> diagnostic.location().file())
                .containsExactly("pets.yaml", "shop.yaml");
    }

    private Generation generate(ClientSuite suite) {
        return new Generator().generate(suite);
    }

    private ClientSuite suite(String pets, String shop, Optional<String> shared) {
        return new ClientSuite(List.of(options("pets.yaml", pets), options("shop.yaml", shop)), shared);
    }

    private GeneratorOptions options(String contract, String basePackage) {
        return withCoreOfItsOwn(contract, basePackage).withCorePackage(CompiledSdk.CORE).with(CoreEmission.LEFT_OUT);
    }

    private GeneratorOptions withCoreOfItsOwn(String contract, String basePackage) {
        Path file = home.resolve(contract);
        return GeneratorOptions.of(file).withContract(file, contract).withBasePackage(basePackage).with(Layout.SOURCES);
    }
}
