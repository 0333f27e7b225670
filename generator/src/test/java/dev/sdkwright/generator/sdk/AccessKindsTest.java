package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HcClient;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts of one kind each: what their client, its core, its sample and its README have. */
class AccessKindsTest {
    private static final String CALL =
            "{\"operationId\": \"call\", \"responses\": {\"200\": {\"description\": \"d\"}}}";
    private static final Contract OPEN = Contract.empty().operation("get", "/x", CALL);

    /** With its core below the client's own package. */
    private static Generation generate(Contract contract, Optional<String> corePackage) {
        return CompiledSdk.inFile(contract.text(), file -> {
            GeneratorOptions options = GeneratorOptions.of(file).withBasePackage("sdk");
            return new Generator().generate(corePackage.map(options::withCorePackage).orElse(options));
        });
    }

    private static Set<String> core(Generation generation) {
        return generation.files().stream().map(GeneratedFile::path)
                .filter(path -> path.contains("/core/") && !path.endsWith("package-info.java"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
                .collect(Collectors.toSet());
    }

    private static Contract scheme(String name, String scheme) {
        return OPEN.with(tree -> {
            tree.withArray("security").addObject().putArray(name);
            tree.withObjectProperty("components").withObjectProperty("securitySchemes")
                    .set(name, Contract.ofJson(scheme).tree());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"K\"}"
                + "| ApiKeyCredentials| .withApiKey(System.getenv(\"API_KEY\"))",
        "{\"type\":\"http\",\"scheme\":\"basic\"}| BasicAuthCredentials| .withUsername(System.getenv(\"API_USER\"))",
        "{\"type\":\"http\",\"scheme\":\"bearer\"}| BearerCredentials| .withToken(System.getenv(\"API_TOKEN\"))",
        "{\"type\":\"oauth2\",\"flows\":{\"clientCredentials\":{\"tokenUrl\":\"https://t/t\",\"scopes\":{}}}}"
                + "| ClientCredentials BearerCredentials| .withClientSecret(System.getenv(\"CLIENT_SECRET\"))",
        "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"A\",\"x-signature\":\"SDK-HMAC-SHA256\"}"
                + "| BasicCredentials GlobalCredentials AbstractCredentials| .withAk(System.getenv(\"CLOUD_SDK_AK\"))"
    })
    void a_core_of_ones_own_has_what_the_scheme_needs(String scheme, String credentials, String sample) {
        Generation generation = generate(scheme("the scheme", scheme), Optional.empty());

        assertThat(core(generation)).filteredOn(name -> name.endsWith("Credentials"))
                .containsExactlyInAnyOrder(credentials.split(" "));
        assertThat(core(generation)).doesNotContain("RegionTable", "YamlLine", "UnionCodec");
        assertThat(core(generation).contains("RequestSigner")).isEqualTo(scheme.contains("x-signature"));
        CompiledSdk sdk = CompiledSdk.ofWhole(generation);
        assertThat(sdk.source("CallSample.java")).contains(sample);
        assertThat(sdk.source("README.md")).contains("## Credentials", "new " + credentials.split(" ")[0] + "()");
    }

    @Test
    void a_contract_that_is_silent_takes_what_every_caller_may_have() {
        Generation generation = generate(OPEN, Optional.empty());

        assertThat(core(generation)).filteredOn(name -> name.endsWith("Credentials"))
                .containsExactlyInAnyOrder("BasicAuthCredentials", "BearerCredentials");
        assertThat(CompiledSdk.ofWhole(generation).source("README.md")).doesNotContain("## Credentials");
    }

    @Test
    void types_alone_need_json_alone() {
        Contract types = Contract.empty().schema("Pet",
                "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"string\"}}}");
        Generation generation = generate(types, Optional.empty());

        CompiledSdk.ofWhole(generation);
        assertThat(core(generation)).contains("JsonReader", "SdkException").doesNotContain("HcClient", "HttpRequest");
        String union = "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}";
        Generation withUnion = generate(types.schema("Any", union), Optional.empty());
        CompiledSdk.ofWhole(withUnion);
        assertThat(core(withUnion)).contains("UnionCodec");
    }

    @Test
    void a_core_that_others_may_share_is_whole() {
        Generation one = generate(OPEN, Optional.of("com.example.core"));
        Generation other = generate(scheme("s", "{\"type\":\"http\",\"scheme\":\"basic\"}"),
                Optional.of("com.example.core"));

        assertThat(core(one)).isEqualTo(core(other)).contains("RequestSigner", "RegionTable", "ClientCredentials");
        // A package that only begins like the client's is not below it.
        assertThat(core(generate(OPEN, Optional.of("sdkshared.core")))).isEqualTo(core(one));
    }

    @Test
    void two_keys_that_go_together_are_given_by_name() {
        Contract two = scheme("app-id", "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"A\"}").with(tree -> {
            tree.withObjectProperty("components").withObjectProperty("securitySchemes")
                    .set("secret", Contract.ofJson("{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"B\"}").tree());
            tree.withArray("security").removeAll().addObject().putArray("app-id");
            ((ObjectNode) tree.withArray("security").get(0)).putArray("secret");
        });
        CompiledSdk sdk = CompiledSdk.of(two.text());
        assertThat(sdk.source("CallSample.java")).contains(".withCredential(\"app-id\", new ApiKeyCredentials()",
                "System.getenv(\"APP_ID_API_KEY\")", "System.getenv(\"SECRET_API_KEY\")");
    }

    @Test
    void schemes_that_nothing_asks_for_may_be_used_and_need_not() {
        Contract silent = scheme("s", "{\"type\":\"http\",\"scheme\":\"basic\"}").with(tree -> tree.remove("security"));
        assertThat(CompiledSdk.of(silent.text()).source("PetsOperations.java"))
                .contains("SecurityRequirement.of(\"s\").or()");
    }

    @Test
    void signed_services_say_nothing_more_than_they_did() {
        Contract signed = scheme("aksk", "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"A\",\"x-signature\":\"S\"}")
                .operation("get", "/open", CALL.replace("call", "nobody").replace("{\"op", "{\"security\": [], \"op"));
        CompiledSdk sdk = CompiledSdk.of(signed.text());
        assertThat(sdk.source("PetsClient.java")).contains("new ClientBuilder<>(PetsClient::new, \"BasicCredentials\")")
                .doesNotContain("withSecurity");
        assertThat(sdk.source("PetsOperations.java")).doesNotContain("SECURITY");
        assertThat(sdk.source("CallOperation.java")).doesNotContain("security()");
        assertThat(sdk.source("NobodyOperation.java")).contains("SecurityRequirement.NONE");
    }

    /** What Swagger 2.0 says in three places, and what OpenAPI 3 says in one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"host\":\"h.example.com:8080\",\"basePath\":\"/b\",\"schemes\":[\"https\"]}| https://h.example.com:8080/b",
        "{\"host\":\"h.example.com\",\"basePath\":\"/b\",\"schemes\":[\"http\",\"https\"]}| https://h.example.com/b",
        "{\"host\":\"h.example.com\",\"schemes\":[\"http\"]}| http://h.example.com",
        "{\"host\":\"h.example.com\"}| https://h.example.com",
        "{\"basePath\":\"/b\"}| Could not find any endpoints",
        "{}| Could not find any endpoints",
        "{\"servers\":[{\"url\":\"/rel\"},{\"url\":\"https://a.example.com\"}]}| https://a.example.com",
        "{\"servers\":[{\"url\":\"http://a.example.com\"},{\"url\":\"https://a.example.com\"}]}| https://a.example.com",
        "{\"servers\":[{\"url\":\"https://{x}.example.com\",\"variables\":{\"x\":{\"default\":\"d\"}}}]}"
                + "| https://d.example.com",
        "{\"servers\":[{\"url\":\"https://{x}.example.com\"}]}| withServerVariable(\"x\", ...)",
        "{\"servers\":[{\"url\":\"/rel/v1\"}]}| withEndpoint(\"https://...host.../rel/v1\")",
        "{\"servers\":[]}| Could not find any endpoints"
    })
    void servers(String place, String used) throws Exception {
        boolean swagger = !place.contains("servers");
        Contract contract = OPEN.with(tree -> {
            if (swagger) {
                tree.remove("openapi");
                tree.put("swagger", "2.0");
            }
            tree.setAll(Contract.ofJson(place).tree());
        });
        CompiledSdk sdk = CompiledSdk.of(contract.text());
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type("PetsClient").getMethod("newBuilder").invoke(null);
        if (used.startsWith("http")) {
            assertThat(endpoint(builder.build())).isEqualTo(used);
        } else {
            assertThatThrownBy(builder::build).isInstanceOf(SdkException.class).hasMessageContaining(used);
        }
        assertThat(endpoint(builder.withEndpoint("https://mine").build())).isEqualTo("https://mine");
    }

    @Test
    void operations_may_be_all_that_says_where_they_are() throws Exception {
        String own = CALL.replace("{\"op", "{\"servers\": [{\"url\": \"https://own.example.com\"}], \"op");
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().operation("get", "/x", own)
                .operation("get", "/y", own.replace("call", "more").replace("own.", "other.")).text());
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type("PetsClient").getMethod("newBuilder").invoke(null);
        assertThat(endpoint(builder.build())).isEqualTo("https://own.example.com");
        assertThat(sdk.source("CallOperation.java")).doesNotContain("server()");
        assertThat(sdk.source("MoreOperation.java")).contains("https://other.example.com");
    }

    private static String endpoint(Object client) throws Exception {
        var field = client.getClass().getDeclaredField("hcClient");
        field.setAccessible(true);
        try (HcClient hcClient = (HcClient) field.get(client)) {
            return String.join(",", hcClient.getEndpoints());
        }
    }
}
