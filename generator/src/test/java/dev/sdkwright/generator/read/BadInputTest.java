package dev.sdkwright.generator.read;

import static dev.sdkwright.generator.diagnostic.DiagnosticCode.CONTRACT_UNREADABLE;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.DUPLICATE_KEY;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.FORBIDDEN_REFERENCE;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.NOT_A_CONTRACT;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.SYNTAX;
import static dev.sdkwright.generator.diagnostic.DiagnosticCode.UNRESOLVED_REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a contract: a code, a place, a remedy, and no other exception. */
class BadInputTest {
    private static final String NAME = "api/contract.yaml";
    private static final String HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_named() {
        assertThat(failureOf(folder.resolve("missing.yaml"))).singleElement()
                .satisfies(is(CONTRACT_UNREADABLE, 0, 0)).satisfies(says("does not exist", "check the path"));
    }

    @Test
    void a_folder_is_no_contract() {
        assertThat(failureOf(folder)).singleElement()
                .satisfies(is(CONTRACT_UNREADABLE, 0, 0)).satisfies(says("is a folder", "name the file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# only a comment\n", "\uFEFF"})
    void an_empty_document_is_no_contract(String text) throws IOException {
        assertThat(failureOf(text)).singleElement()
                .satisfies(is(NOT_A_CONTRACT, 0, 0)).satisfies(says("is empty", "openapi: 3.0.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words", "- a\n- list\n", "[1, 2]", "42", "null", "---\n", "\"text\""})
    void a_document_that_is_no_mapping_is_no_contract(String text) throws IOException {
        assertThat(failureOf(text)).singleElement().satisfies(is(NOT_A_CONTRACT, 0, 0));
    }

    @Test
    void broken_yaml_is_located() throws IOException {
        assertThat(failureOf("openapi: 3.0.3\ninfo:\n  title: \"unclosed\n  version: 1\n")).singleElement()
                .satisfies(is(SYNTAX, 5, 1)).satisfies(says("not well-formed YAML", "correct the document"));
        assertThat(failureOf("openapi: 3.0.3\ninfo:\n\ttitle: tab\n")).singleElement().satisfies(is(SYNTAX, 3, 1));
        assertThat(failureOf("openapi: 3.0.3\ninfo: {a: 1\npaths: }\n")).singleElement().satisfies(is(SYNTAX, 3, 6));
        assertThat(failureOf("openapi: 3.0.3\ninfo: *nowhere\n")).singleElement().satisfies(is(SYNTAX, 2, 7));
        assertThat(failureOf("openapi: 3.0.3\n  info: 1\n")).singleElement().satisfies(is(SYNTAX, 2, 7));
    }

    @Test
    void broken_json_is_located() throws IOException {
        assertThat(failureOf("{\n  \"openapi\": \"3.0.3\",\n  \"info\": }\n}")).singleElement()
                .satisfies(is(SYNTAX, 3, 11)).satisfies(says("not well-formed JSON", "correct the document"));
        assertThat(failureOf("{\"openapi\": \"3.0.3\"")).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(SYNTAX);
            assertThat(diagnostic.location().line()).isEqualTo(1);
        });
        assertThat(failureOf("{\"openapi\": \"3.0.3\"} {}")).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(SYNTAX));
    }

    @Test
    void bytes_that_are_no_text_are_no_contract() throws IOException {
        Path file = folder.resolve("binary.yaml");
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0x7f, 0});

        assertThat(failureOf(file)).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isIn(SYNTAX, NOT_A_CONTRACT));
    }

    @Test
    void a_name_that_stands_twice_is_located_in_json_too() throws IOException {
        String twice = """
                {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
                 "components": {"schemas": {"A": {"type": "string"},
                   "A": {"type": "integer"}}}}""";

        assertThat(warningsOf(twice)).singleElement().satisfies(is(DUPLICATE_KEY, 3, 4));
        assertThat(failureOf(twice + " {}")).extracting(Diagnostic::code).contains(SYNTAX);
    }

    @Test
    void texts_of_other_encodings_are_read_as_what_they_are() throws IOException {
        String text = "openapi: 3.0.3\ninfo:\n  title: Caf\u00e9\n  version: 1.0\npaths: {}\n";

        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(titleOf(text.getBytes(charset))).isEqualTo("Caf\u00e9");
        }
        assertThat(titleOf(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo("Caf\u00e9");
        assertThat(titleOf(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Caf\u00e9");
        assertThat(read(write(text.getBytes(StandardCharsets.ISO_8859_1))).diagnostics()).singleElement()
                .satisfies(is(SYNTAX, 3, 1)).satisfies(says("not in UTF-8", "UTF-8"));
    }

    private String titleOf(byte[] contract) throws IOException {
        return read(write(contract)).model().service().title();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi: 3.0", "openapi: 3.1", "openapi: '3.2'", "swagger: 2.0", "swagger: 2"})
    void a_version_may_be_a_number(String version) throws IOException {
        assertThat(warningsOf(version + "\ninfo: {title: T, version: 1.0}\npaths: {}\n")).isEmpty();
    }

    @Test
    void a_document_of_another_kind_is_no_contract() throws IOException {
        assertThat(failureOf("name: build\non: push\n")).singleElement()
                .satisfies(is(NOT_A_CONTRACT, 1, 1))
                .satisfies(says("neither 'openapi' nor 'swagger'", "openapi: 3.0.3"));
    }

    @Test
    void an_unsupported_version_is_located() throws IOException {
        for (String version : List.of("4.0.0", "2.0", "3.9.9", "nonsense")) {
            assertThat(failureOf("# a comment\nopenapi: \"" + version + "\"\npaths: {}\n")).singleElement()
                    .satisfies(is(NOT_A_CONTRACT, 2, 10)).satisfies(says(version, "use Swagger 2.0 or OpenAPI"));
        }
        assertThat(failureOf("swagger: '1.2'\n")).singleElement().satisfies(is(NOT_A_CONTRACT, 1, 10));
        assertThat(failureOf("openapi: {a: b}\n")).singleElement().satisfies(is(NOT_A_CONTRACT, 1, 10));
    }

    @Test
    void an_unresolved_reference_is_located_and_what_was_meant_is_guessed() throws IOException {
        assertThat(failureOf("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /pets:
                    get:
                      responses:
                        '200':
                          description: ''
                          content:
                            application/json:
                              schema:
                                $ref: '#/components/schemas/Pett'
                components:
                  schemas:
                    Pet: {type: object}
                """)).singleElement()
                .satisfies(is(UNRESOLVED_REFERENCE, 12, 23))
                .satisfies(says("#/components/schemas/Pett", "did you mean '#/components/schemas/Pet'?"))
                .satisfies(diagnostic -> assertThat(diagnostic.location().pointer())
                        .isEqualTo("/paths/~1pets/get/responses/200/content/application~1json/schema/$ref"));
    }

    @Test
    void all_unresolved_references_are_reported_at_once_json_alike() throws IOException {
        assertThat(failureOf("""
                {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
                 "components": {"schemas": {
                   "A": {"$ref": "#/components/schemas/Missing"},
                   "B": {"type": "array", "items": {"$ref": "#/nowhere/at/all"}},
                   "C": {"properties": {"c": {"$ref": "other.yaml#/X"}}},
                   "D": {"properties": {"d": {"$ref": "http://localhost/x"}, "e": {"$ref": "../../e.yaml"}}}}}}"""))
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.location().line() + ":"
                        + diagnostic.location().column())
                .containsExactlyInAnyOrder(UNRESOLVED_REFERENCE + " 3:18", UNRESOLVED_REFERENCE + " 4:45",
                        UNRESOLVED_REFERENCE + " 5:39", FORBIDDEN_REFERENCE + " 6:39", FORBIDDEN_REFERENCE + " 6:76");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "file:x.yaml", "/etc/passwd", "../x.yaml", "a/../../x.yaml", "%2e%2e/x.yaml",
        "..%2Fx.yaml", "https://localhost/x.yaml#/X", "HTTP://localhost/x", "//localhost/x.yaml", "jar:file:/x.jar!/x.yaml",
        "classpath:x.yaml", "ftp://localhost/x"})
    void references_lead_no_further_than_the_folder_wherever_they_stand(String reference) throws IOException {
        assertThat(failureOf("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a: {$ref: 'TARGET'}
                  /b:
                    post:
                      parameters: [{$ref: 'TARGET'}]
                      requestBody: {$ref: 'TARGET'}
                      responses: {'200': {$ref: 'TARGET'}}
                components:
                  schemas: {A: {$ref: 'TARGET'}}
                  headers: {A: {$ref: 'TARGET'}}
                """.replace("TARGET", reference)))
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.location().line())
                .contains(FORBIDDEN_REFERENCE + " 4", FORBIDDEN_REFERENCE + " 7", FORBIDDEN_REFERENCE + " 8",
                        FORBIDDEN_REFERENCE + " 9", FORBIDDEN_REFERENCE + " 11", FORBIDDEN_REFERENCE + " 12")
                .allMatch(diagnostic -> diagnostic.startsWith(FORBIDDEN_REFERENCE.toString()));
    }

    @Test
    void references_in_data_are_data() throws IOException {
        assertThat(warningsOf("""
                openapi: 3.0.3
                info: {title: T, version: '1', x-note: {$ref: '#/nowhere'}}
                paths: {}
                components:
                  examples:
                    One: {value: {$ref: '#/nowhere'}}
                  schemas:
                    Pet:
                      type: object
                      example: {$ref: '#/nowhere'}
                      default: {$ref: '#/nowhere'}
                      properties:
                        $ref: {type: string}
                        example: {type: string}
                """)).isEmpty();
    }

    @Test
    void a_default_of_a_server_that_is_none_of_its_values_is_a_warning() throws IOException {
        assertThat(warningsOf("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                servers:
                  - url: https://{region}.example.com
                    variables:
                      region: {enum: [eu, us], default: ue}
                      version: {enum: [v1], default: v1}
                paths: {}
                """)).singleElement()
                .satisfies(is(DiagnosticCode.INVALID_CONSTRUCT, 6, 41))
                .satisfies(says("the default 'ue' of the server's variable 'region' is none of its values eu, us", "'enum'"));
    }

    @Test
    void a_duplicate_key_is_a_warning_and_the_last_one_holds() throws IOException {
        assertThat(warningsOf("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pet: {type: object, properties: {a: {type: string}}}
                    Pet: {type: object, properties: {b: {type: string}}}
                """)).singleElement()
                .satisfies(is(DUPLICATE_KEY, 7, 5))
                .satisfies(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING))
                .satisfies(says("'Pet'", "remove one"));
    }

    @Test
    void aliases_may_be_used_but_not_as_a_bomb() throws IOException {
        StringBuilder bomb = new StringBuilder(HEAD + "x-0: &a0 [x, x]\n");
        for (int level = 1; level <= 30; level++) {
            bomb.append("x-" + level + ": &a" + level + " [*a" + (level - 1) + ", *a" + (level - 1) + "]\n");
        }

        assertThat(failureOf(bomb.toString())).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(SYNTAX))
                .satisfies(says("aliases", ""));
        assertThat(warningsOf("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A: &shape {type: object, properties: {a: {type: string}}}
                    B: *shape
                    C: {<<: *shape, description: c}
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: &a [*a]", "x: &a {b: *a}", "x: &a\n  b: &b {c: *a, d: *b}"})
    void an_alias_of_what_it_stands_in_is_refused(String cycle) throws IOException {
        assertThat(failureOf(HEAD + cycle + "\n")).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(SYNTAX))
                .satisfies(says("aliases", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1100, 100_000})
    void depth_is_bounded_or_borne(int depth) throws IOException {
        String items = "{\"items\":".repeat(depth) + "{}" + "}".repeat(depth);
        String deep = """
                {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
                 "components": {"schemas": {"A": ITEMS}}}""".replace("ITEMS", items);

        Throwable thrown = catchThrowable(() -> read(write(deep)));

        assertThat(thrown).satisfiesAnyOf(
                failure -> assertThat(failure).isNull(),
                failure -> assertThat(failure).isInstanceOf(GenerationFailedException.class));
    }

    private List<Diagnostic> failureOf(String text) throws IOException {
        return failureOf(write(text));
    }

    private List<Diagnostic> failureOf(Path file) {
        Throwable thrown = catchThrowable(() -> read(file));
        assertThat(thrown).isInstanceOf(GenerationFailedException.class);
        return ((GenerationFailedException) thrown).diagnostics();
    }

    private List<Diagnostic> warningsOf(String text) throws IOException {
        return read(write(text)).diagnostics();
    }

    private static ContractReader.ReadContract read(Path file) {
        return new ContractReader().read(file, NAME);
    }

    private Path write(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("api")).resolve("contract.yaml");
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(write(""), bytes);
    }

    private static Consumer<Diagnostic> is(DiagnosticCode code, int line, int column) {
        return diagnostic -> {
            assertThat(diagnostic.code()).as(diagnostic.toString()).isEqualTo(code);
            assertThat(diagnostic.location().file()).isEqualTo(NAME);
            assertThat(diagnostic.location().line() + ":" + diagnostic.location().column())
                    .isEqualTo(line + ":" + column);
        };
    }

    private static Consumer<Diagnostic> says(String message, String hint) {
        return diagnostic -> {
            assertThat(diagnostic.message()).contains(message);
            assertThat(diagnostic.hint()).contains(hint);
        };
    }
}
