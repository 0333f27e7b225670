package dev.sdkwright.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.cli.Main;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;

/** Runs OpenAPI Generator itself, and compares with what our own command line writes. */
class SdkwrightCodegenTest {
    private static final String CONTRACT = Path.of("..", "spec", "dcs-v2.yaml").toString();
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
    private static final String UNRESOLVED_REFERENCES = """
            openapi: 3.0.3
            info: {title: Broken, version: v1}
            paths:
              /things:
                get:
                  operationId: listThings
                  responses:
                    "200":
                      description: all
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/Thing"
              /others:
                get:
                  operationId: listOthers
                  responses:
                    "200":
                      description: all
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/Other"
            components:
              schemas: {}
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path home;

    private static SortedMap<String, String> treeOfCommandLine;

    private Path output;

    @BeforeAll
    static void runCommandLine() {
        treeOfCommandLine = treeOfCommandLine(shared.resolve("out"), List.of());
    }

    @BeforeEach
    void chooseOutput() {
        output = home.resolve("out");
    }

    @Test
    void writes_what_our_command_line_writes() {
        new HostRun(CONTRACT, output).generate();

        assertThat(Tree.of(output))
                .isEqualTo(treeOfCommandLine)
                .containsKeys("pom.xml", "README.md", "src/main/java/com/huaweicloud/sdk/dcs/v2/DcsClient.java");
    }

    static Stream<Arguments> options() {
        return Stream.of(
                Arguments.of(Map.of("basePackage", "com.example.dcs"), List.of("--base-package", "com.example.dcs")),
                Arguments.of(Map.of("corePackage", "com.example.rt"), List.of("--core-package", "com.example.rt")),
                Arguments.of(Map.of("corePackage", "none"), List.of("--core-package", "none")),
                Arguments.of(Map.of("service", "Cache"), List.of("--service", "Cache")),
                Arguments.of(Map.of("force", "false", "service", "Cache"), List.of("--service", "Cache")));
    }

    @ParameterizedTest
    @MethodSource("options")
    void properties_mean_what_options_mean(Map<String, Object> properties, List<String> options) {
        new HostRun(CONTRACT, output).with(properties).generate();

        assertThat(Tree.of(output))
                .isEqualTo(treeOfCommandLine(home.resolve("expected"), options))
                .isNotEqualTo(treeOfCommandLine);
    }

    @Test
    void templates_may_be_named_in_either_way() throws IOException {
        String templates = templates();
        SortedMap<String, String> expected = treeOfCommandLine(
                home.resolve("expected"), List.of("--template-directory", templates));
        assertThat(expected).containsEntry("README.md", "Ours: Dcs\n");

        new HostRun(CONTRACT, output).with(Map.of("templateDirectory", templates)).generate();
        HostRun hostsOption = new HostRun(CONTRACT, home.resolve("out2"));
        hostsOption.settings().setTemplateDir(templates);
        hostsOption.generate();

        assertThat(Tree.of(output)).isEqualTo(expected);
        assertThat(Tree.of(home.resolve("out2"))).isEqualTo(expected);
    }

    @Test
    void with_metadata_only_the_three_files_of_openapi_generator_are_added() {
        new HostRun(CONTRACT, output).withMetadata().generate();

        SortedMap<String, String> written = Tree.of(output);
        assertThat(written.keySet()).contains(
                ".openapi-generator-ignore", ".openapi-generator/FILES", ".openapi-generator/VERSION");
        written.keySet().removeIf(path -> path.startsWith(".openapi-generator"));
        assertThat(written).isEqualTo(treeOfCommandLine);
        assertThat(Tree.of(output)).hasSize(written.size() + 3);
    }

    @Test
    void nothing_is_left_for_openapi_generator_to_generate() {
        OpenAPI document = new OpenAPI()
                .path("/things", new PathItem())
                .schema("Thing", new Schema<>())
                .webhooks(new HashMap<>(Map.of("thing", new PathItem())));
        SdkwrightCodegen codegen = new SdkwrightCodegen();
        codegen.setInputSpec(CONTRACT);
        codegen.setOutputDir(output.toString());

        codegen.preprocessOpenAPI(document);

        assertThat(document.getPaths()).isEmpty();
        assertThat(document.getComponents().getSchemas()).isNull();
        assertThat(document.getWebhooks()).isNull();
    }

    @Test
    void second_run_touches_nothing() throws IOException {
        new HostRun(CONTRACT, output).generate();
        Path client = output.resolve("src/main/java/com/huaweicloud/sdk/dcs/v2/DcsClient.java");
        Files.setLastModifiedTime(client, LONG_AGO);

        new HostRun(CONTRACT, output).generate();

        assertThat(Files.getLastModifiedTime(client)).isEqualTo(LONG_AGO);
        assertThat(Tree.of(output)).isEqualTo(treeOfCommandLine);
    }

    @Test
    void contract_may_be_a_file_uri() {
        new HostRun(Path.of(CONTRACT).toAbsolutePath().normalize().toUri().toString(), output).generate();

        assertThat(Tree.of(output)).isEqualTo(treeOfCommandLine);
    }

    @Test
    void dry_run_writes_nothing() {
        new HostRun(CONTRACT, output).dry().generate();

        assertThat(output).doesNotExist();
    }

    @Test
    void dry_run_finds_faults() throws IOException {
        HostRun run = new HostRun(contract(UNRESOLVED_REFERENCES), output).withoutValidation().dry();

        assertThat(failure(run).diagnostics())
                .extracting(Diagnostic::code).containsOnly(DiagnosticCode.UNRESOLVED_REFERENCE);
    }

    @Test
    void one_exception_tells_of_all_faults_and_where_they_are() throws IOException {
        String contract = contract(UNRESOLVED_REFERENCES);

        GenerationFailedException failure = failure(new HostRun(contract, output).withoutValidation());

        assertThat(failure.diagnostics()).hasSize(2);
        assertThat(failure.getMessage().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith(contract + ":13:").contains("SDK004", "schemas/Thing"),
                line -> assertThat(line).startsWith(contract + ":23:").contains("SDK004", "schemas/Other"));
        assertThat(output).doesNotExist();
    }

    @Test
    void validation_of_openapi_generator_comes_first() throws IOException {
        HostRun run = new HostRun(contract(UNRESOLVED_REFERENCES), output);

        assertThatThrownBy(run::generate).isInstanceOf(SpecValidationException.class);
        assertThat(output).doesNotExist();
    }

    @Test
    void parsed_document_without_its_location_is_not_enough() {
        ClientOptInput input = new ClientOptInput().openAPI(new OpenAPI()).config(new SdkwrightCodegen());

        assertThatThrownBy(() -> new DefaultGenerator().opts(input).generate())
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("inputSpec error SDK001");
    }

    @Test
    void foreign_file_is_replaced_only_by_force() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("pom.xml"), "mine");

        assertThat(failure(new HostRun(CONTRACT, output)).diagnostics())
                .extracting(Diagnostic::code).containsOnly(DiagnosticCode.FOREIGN_FILE);
        assertThat(Tree.of(output)).containsEntry("pom.xml", "mine");

        // A boolean, as the Maven plugin makes of "true".
        new HostRun(CONTRACT, output).with(Map.of("force", true)).generate();
        assertThat(Tree.of(output)).isEqualTo(treeOfCommandLine);
    }

    @Test
    void all_wrong_properties_are_told_at_once() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("basePackge", "com.example");
        properties.put("corePackage", "com.example.1");
        properties.put("service", "Some Thing");
        properties.put("force", "yes");
        properties.put("templateDirectory", home.resolve("absent").toString());

        GenerationFailedException failure = failure(new HostRun(CONTRACT, output).with(properties));

        assertThat(failure.diagnostics()).hasSize(5)
                .extracting(Diagnostic::code).containsOnly(DiagnosticCode.INVALID_OPTION);
        assertThat(failure).hasMessageContaining("'basePackge'")
                .hasMessageContaining("basePackage, corePackage, force, service, templateDirectory")
                .hasMessageContaining("corePackage 'com.example.1'")
                .hasMessageContaining("service 'Some Thing'")
                .hasMessageContaining("force 'yes'")
                .hasMessageContaining("templateDirectory '");
        assertThat(output).doesNotExist();
    }

    @Test
    void two_template_directories_are_one_too_many() throws IOException {
        HostRun run = new HostRun(CONTRACT, output).with(Map.of("templateDirectory", templates()));
        run.settings().setTemplateDir(templates());

        assertThat(failure(run)).hasMessageContaining("templateDirectory").hasMessageContaining("templateDir are both");
    }

    @Test
    void properties_of_openapi_generator_itself_are_not_refused() {
        HostRun run = new HostRun(CONTRACT, output).with(Map.of("hideGenerationTimestamp", "true",
                "sortParamsByRequiredFlag", "true", "legacyDiscriminatorBehavior", "false"));
        run.settings()
                .setApiPackage("com.example.api")
                .setModelPackage("com.example.model")
                .setInvokerPackage("com.example")
                .setPackageName("example")
                .setGroupId("com.example")
                .setArtifactId("example")
                .setArtifactVersion("1")
                .setApiNameSuffix("Api")
                .setModelNamePrefix("A")
                .setModelNameSuffix("B")
                .setGitHost("git.example.com")
                .setGitUserId("me")
                .setGitRepoId("example")
                .setReleaseNote("none")
                .setHttpUserAgent("example");

        run.generate();

        assertThat(Tree.of(output)).isEqualTo(treeOfCommandLine);
    }

    @Test
    void lists_exactly_the_options_that_it_takes() {
        assertThat(new SdkwrightCodegen().cliOptions())
                .extracting(option -> option.getOpt())
                .containsExactlyInAnyOrderElementsOf(SdkwrightProperties.NAMES);
    }

    private static SortedMap<String, String> treeOfCommandLine(Path expected, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("generate", CONTRACT, "--output", expected.toString()));
        arguments.addAll(options);
        StringWriter messages = new StringWriter();
        int exitCode = Main.run(new PrintWriter(messages), new PrintWriter(messages), arguments.toArray(String[]::new));
        assertThat(exitCode).as(messages.toString()).isZero();
        return Tree.of(expected);
    }

    private static GenerationFailedException failure(HostRun run) {
        GenerationFailedException failure = catchThrowableOfType(GenerationFailedException.class, run::generate);
        assertThat(failure).as("the run fails").isNotNull();
        return failure;
    }

    private String contract(String text) throws IOException {
        return Files.writeString(home.resolve("contract.yaml"), text).toString();
    }

    private String templates() throws IOException {
        Path templates = Files.createDirectories(home.resolve("templates"));
        Files.writeString(templates.resolve("readme.mustache"), "Ours: {{title}}\n");
        return templates.toString();
    }
}
