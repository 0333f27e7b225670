package dev.sdkwright.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which text files a contract gets, and that they agree with each other. */
class TextEmitterTest {
    private static final String CALL = "{'operationId': 'call', 'responses': {'204': {'description': ''}}}";

    @TempDir
    Path templates;

    @Test
    void a_contract_without_operations_gets_neither_client_nor_sample() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().property("Pet", "name", "{'type': 'string'}").text());

        assertThat(paths(sdk.generation())).containsExactly("README.md", "pom.xml", "src/main/java/sdk/model/Pet.java",
                "src/main/java/sdk/model/PetCodec.java", "src/main/java/sdk/model/package-info.java");
        assertThat(sdk.source("README.md")).contains("no operations").doesNotContain("PetsClient", "whole program");
    }

    @Test
    void a_contract_without_servers_asks_for_an_endpoint() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().operation("get", "/x", CALL).text());

        assertThat(paths(sdk.generation())).noneMatch(path -> path.contains("/region/"));
        assertThat(sdk.source("sdk/PetsClient.java")).doesNotContain("withEndpoint");
        assertThat(sdk.source("CallSample.java")).contains(".withEndpoint(System.getenv()", "https://localhost")
                .doesNotContain("withRegion");
    }

    @Test
    void the_first_plain_server_is_the_default() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().operation("get", "/x", CALL)
                .server("{'url': '/relative'}")
                .server("{'url': 'https://{place}.example.com/v1', 'variables': {'place': {'default': 'here'}}}")
                .server("{'url': 'https://there.example.com'}")
                .text());

        assertThat(sdk.source("sdk/PetsClient.java")).contains(".withServer(\"https://{place=here}.example.com/v1\")");
        assertThat(sdk.source("sdk/PetsAsyncClient.java")).contains(".withServer(\"https://{place=here}.example.com/v1\")");
        assertThat(sdk.source("CallSample.java")).contains("https://here.example.com/v1");
    }

    @Test
    void servers_with_regions_make_a_table_of_them() {
        CompiledSdk sdk = CompiledSdk.of(Contract.empty().operation("get", "/x", CALL)
                .server("{'url': 'https://n1.example.com', 'x-region-id': 'cn-north-1'}")
                .server("{'url': 'https://n1b.example.com', 'x-region-id': 'cn-north-1'}")
                .server("{'url': 'https://e0.example.com', 'x-region-id': 'eu-west-0'}")
                .text());

        assertThat(sdk.type("region.PetsRegion").getFields()).extracting(field -> field.getName())
                .containsExactly("CN_NORTH_1", "EU_WEST_0");
        assertThat(sdk.source("sdk/PetsClient.java")).doesNotContain("withEndpoint");
        assertThat(sdk.source("CallSample.java")).contains(".withRegion(PetsRegion.valueOf(", "\"cn-north-1\"");
    }

    @Test
    void required_properties_are_filled_in_by_the_sample_whatever_their_type() {
        Contract contract = Contract.empty()
                .property("Pet", "name", "{'type': 'string'}")
                .schema("Kind", "{'type': 'string', 'enum': ['a']}")
                .schema("Either", "{'oneOf': [{'$ref': '#/components/schemas/Pet'}, {'type': 'string'}]}")
                .operation("post", "/x", """
                        {"operationId": "call", "parameters": [],
                         "requestBody": {"required": true, "content": {"application/json": {"schema":
                           {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}},
                         "responses": {"204": {"description": ""}}}""");
        List<String> types = List.of("{'type': 'string'}", "{'type': 'integer'}", "{'type': 'integer', 'format': 'int32'}",
                "{'type': 'number'}", "{'type': 'number', 'format': 'float'}", "{'type': 'number', 'format': 'double'}",
                "{'type': 'boolean'}", "{'type': 'string', 'format': 'date'}", "{'type': 'string', 'format': 'date-time'}",
                "{'type': 'string', 'format': 'uuid'}", "{'type': 'string', 'format': 'uri'}",
                "{'type': 'string', 'format': 'byte'}", "{}", "{'$ref': '#/components/schemas/Kind'}",
                "{'$ref': '#/components/schemas/Pet'}", "{'$ref': '#/components/schemas/Either'}",
                "{'type': 'object', 'additionalProperties': {'type': 'integer'}}",
                "{'type': 'array', 'items': {'$ref': '#/components/schemas/Kind'}}");
        for (int index = 0; index < types.size(); index++) {
            String parameter =
                    "{'name': 'p" + index + "', 'in': 'query', 'required': true, 'schema': " + types.get(index) + "}";
            contract = contract.at("/paths/~1x/post", operation ->
                    operation.withArray("parameters").add(Contract.ofJson(parameter).tree()));
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.source("CallSample.java").split("request\\.with", -1)).hasSize(types.size() + 2);
    }

    @Test
    void coordinates_come_from_the_contract_or_are_made() {
        Contract contract = Contract.empty().operation("get", "/x", CALL);
        Contract asking = contract.at("/info", info -> info.putObject("x-sdk")
                .put("groupId", "com.example").put("artifactId", "pets-sdk").put("version", "2.3"));

        assertThat(pom(contract)).contains("<groupId>sdk</groupId>", "<artifactId>pets-client</artifactId>",
                "<version>1.0.0-SNAPSHOT</version>");
        assertThat(pom(asking)).contains("<groupId>com.example</groupId>", "<artifactId>pets-sdk</artifactId>",
                "<version>2.3</version>");
    }

    @Test
    void what_the_contract_says_of_itself_is_markdown_in_which_nothing_acts() {
        String readme = CompiledSdk.of("""
                openapi: 3.0.3
                info:
                  title: Pets
                  version: '1'
                  description: |
                    # Limits

                    * `one` request a second, see [limits](https://example.com/limits)

                    <script>alert(1)</script> ![picture](https://example.com/picture.png)
                paths: {}
                """).source("README.md");

        assertThat(readme).contains("**Limits**", "[limits](https://example.com/limits)", "`one` request")
                .doesNotContain("<script>", "![", "\\# Limits");
    }

    @Test
    void sources_alone_are_the_module_without_its_own_files() {
        String contract = Contract.empty().operation("get", "/x", CALL).text();
        List<String> module = paths(generate(contract, options -> options));

        assertThat(paths(generate(contract, options -> options.with(Layout.SOURCES))))
                .containsExactlyElementsOf(module.stream().filter(path -> path.startsWith("src/")).toList());
        assertThat(module).contains("pom.xml", "README.md", "src/test/java/pets/sample/CallSample.java");
    }

    @Test
    void a_template_of_the_user_replaces_that_one_file() throws IOException {
        Files.writeString(templates.resolve("readme.mustache"), "# Mine: {{title}}\n");
        String contract = Contract.empty().operation("get", "/x", CALL).text();

        Generation plain = generate(contract, options -> options);
        Generation own = generate(contract, options -> options.withTemplates(templates));

        assertThat(own.files()).contains(new GeneratedFile("README.md", "# Mine: Pets\n"));
        assertThat(own.files()).filteredOn(file -> !plain.files().contains(file)).hasSize(1);
        assertThat(own.files()).hasSameSizeAs(plain.files());
    }

    private static String pom(Contract contract) {
        return CompiledSdk.generate(contract.text()).files().stream()
                .filter(file -> file.path().equals("pom.xml"))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static Generation generate(String contract, UnaryOperator<GeneratorOptions> wishes) {
        return CompiledSdk.inFile(contract, file -> new Generator().generate(
                wishes.apply(GeneratorOptions.of(file).with(CoreEmission.LEFT_OUT))));
    }

    private static List<String> paths(Generation generation) {
        return generation.files().stream().map(GeneratedFile::path).toList();
    }
}
