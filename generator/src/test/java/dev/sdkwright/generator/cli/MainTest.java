package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<GeneratorOptions> received = new ArrayList<>();

    private Function<GeneratorOptions, Generation> generator = options -> {
        received.add(options);
        List<GeneratedFile> files = List.of(new GeneratedFile("pom.xml", "<project/>"));
        return new Generation(files, 1, 4, List.of(options.contract()), List.of());
    };

    private String contract;
    private String output;

    @BeforeEach
    void writeContract() throws IOException {
        contract = Files.writeString(home.resolve("pets.yaml"), "openapi: 3.0.3").toString();
        output = home.resolve("out").toString();
    }

    @Test
    void a_contract_and_an_output_folder_are_enough() {
        assertThat(run("generate", contract, "--output", output)).isZero();

        assertThat(out.toString()).startsWith(contract)
                .matches(".*: 1 operation, 4 types; 1 file written, 0 unchanged, 0 removed; \\d+ ms\\R");
        assertThat(err.toString()).isEmpty();
        assertThat(home.resolve("out/pom.xml")).hasContent("<project/>");
        assertThat(received).containsExactly(GeneratorOptions.of(Path.of(contract)));
    }

    @Test
    void every_option_reaches_the_generator() throws IOException {
        Path templates = Files.createDirectory(home.resolve("templates"));

        assertThat(run("generate", contract, "--output", output, "--base-package", "a.b", "--core-package", "a.core",
                "--service", "Pets", "--template-directory", templates.toString(),
                "--allowed-references", templates + ",https://example.com/schemas/")).isZero();

        assertThat(received).containsExactly(GeneratorOptions.of(Path.of(contract))
                .withBasePackage("a.b").withCorePackage("a.core").withService("Pets").withTemplates(templates)
                .with(new AllowedReferences(List.of(templates.toString(), "https://example.com/schemas/"))));
    }

    @Test
    void core_package_none_leaves_the_core_out() {
        assertThat(run("generate", contract, "--output", output, "--core-package", "none")).isZero();

        assertThat(received.get(0).coreEmission()).isEqualTo(CoreEmission.LEFT_OUT);
        assertThat(received.get(0).corePackage()).isEmpty();
    }

    @Test
    void an_unchanged_contract_is_said_to_be_up_to_date() {
        run("generate", contract, "--output", output);
        out.getBuffer().setLength(0);

        assertThat(run("generate", contract, "--output", output)).isZero();

        assertThat(out.toString()).contains(": up to date, 1 operation, 4 types; 0 files written, 1 unchanged");
    }

    @Test
    void faults_of_the_contract_end_in_1_with_one_line_each_and_nothing_written() {
        generator = options -> {
            throw new GenerationFailedException(List.of(
                    Diagnostic.error(DiagnosticCode.UNRESOLVED_REFERENCE, at(3, 5), "no target", "define it"),
                    Diagnostic.error(DiagnosticCode.DUPLICATE_OPERATION_ID, at(9, 1), "twice", "rename one")));
        };

        assertThat(run("generate", contract, "--output", output)).isEqualTo(1);

        assertThat(err.toString().lines()).containsExactly(
                "pets.yaml:3:5 error SDK004 no target (define it)", "pets.yaml:9:1 error SDK005 twice (rename one)");
        assertThat(out.toString()).isEmpty();
        assertThat(home.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void exit_code_tells_the_contract_from_the_usage(DiagnosticCode code) {
        generator = options -> {
            throw new GenerationFailedException(List.of(
                    Diagnostic.warning(DiagnosticCode.UNSUPPORTED_CONSTRUCT, Location.ofFile("x"), "w", "h"),
                    Diagnostic.error(code, Location.ofFile("x"), "m", "h")));
        };

        boolean usage = code == DiagnosticCode.BASELINE
                || code.id().matches("SDK0[23].") && code != DiagnosticCode.STALE_FILE_EDITED
                        && code != DiagnosticCode.OUTPUT_DIFFERS;
        assertThat(run("generate", contract, "--output", output)).isEqualTo(usage ? 2 : 1);
    }

    @Test
    void warnings_go_to_the_error_output_and_do_not_fail() {
        generator = options -> new Generation(List.of(), 0, 0, List.of(options.contract()), List.of(
                Diagnostic.warning(DiagnosticCode.UNSUPPORTED_CONSTRUCT, at(2, 1), "odd", "mind it")));

        assertThat(run("generate", contract, "--output", output)).isZero();

        assertThat(err.toString().lines()).containsExactly("pets.yaml:2:1 warning SDK007 odd (mind it)");
        assertThat(out.toString()).contains("0 operations");
    }

    @Test
    void an_output_that_cannot_be_written_ends_in_2_and_names_it() throws IOException {
        Files.writeString(home.resolve("out"), "a file");

        assertThat(run("generate", contract, "--output", output)).isEqualTo(2);

        assertThat(err.toString().lines()).singleElement().asString().startsWith(output + " error SDK030 ");
    }

    @Test
    void foreign_files_stop_the_run_unless_forced() throws IOException {
        Files.createDirectory(home.resolve("out"));
        Files.writeString(home.resolve("out/pom.xml"), "mine");

        assertThat(run("generate", contract, "--output", output)).isEqualTo(2);
        assertThat(err.toString()).contains("pom.xml error SDK031", "--force");
        assertThat(home.resolve("out/pom.xml")).hasContent("mine");

        assertThat(run("generate", contract, "--output", output, "--force")).isZero();
        assertThat(home.resolve("out/pom.xml")).hasContent("<project/>");
    }

    @ParameterizedTest
    @CsvSource({"--ouput, --output", "--base-pakage, --base-package", "--template-dir, --template-directory"})
    void an_unknown_option_is_refused_with_what_may_be_meant(String wrong, String right) {
        assertThat(run("generate", contract, "--output", output, wrong, "x")).isEqualTo(2);

        assertThat(err.toString()).contains("'" + wrong + "'", "did you mean", right, "sdkwright generate --help");
        assertThat(received).isEmpty();
    }

    @Test
    void a_required_option_that_is_misspelt_is_told_as_such() {
        assertThat(run("generate", contract, "--otput", output)).isEqualTo(2);

        assertThat(err.toString()).contains("'--otput'", "did you mean", "--output");
    }

    @Test
    void an_unknown_command_is_refused_with_what_may_be_meant() {
        assertThat(run("generat", contract)).isEqualTo(2);

        assertThat(err.toString()).contains("'generat'", "did you mean generate?");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("subcommand");
        assertThat(run("generate", "--output", output)).isEqualTo(2);
        assertThat(err.toString()).contains("CONTRACT");
        assertThat(run("generate", contract)).isEqualTo(2);
        assertThat(err.toString()).contains("--output");
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--base-package, 1a.b", "--base-package, a..b", "--base-package, a.class", "--base-package, ''",
        "--core-package, a-b", "--service, My Pets", "--template-directory, no-such-folder"
    })
    void an_invalid_value_is_refused_and_names_its_option(String option, String value) {
        assertThat(run("generate", contract, "--output", output, option, value)).isEqualTo(2);

        assertThat(err.toString()).contains("'" + option + "'", "'" + value + "'");
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "generate --help"})
    void help_is_a_success_on_the_standard_output(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();

        assertThat(out.toString()).contains("Usage: sdkwright", "Exit codes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void help_of_generate_lists_every_option() {
        run("generate", "--help");

        assertThat(out.toString()).contains("CONTRACT", "--output", "--base-package", "--core-package", "--service",
                "--template-directory", "--force", "--stacktrace");
    }

    @Test
    void version_names_the_program() {
        assertThat(run("--version")).isZero();

        assertThat(out.toString()).matches("sdkwright \\S+\\R");
    }

    @Test
    void a_fault_of_our_own_is_one_line_and_a_trace_on_request() {
        generator = options -> {
            throw new IllegalStateException("boom");
        };

        assertThat(run("generate", contract, "--output", output)).isEqualTo(70);
        assertThat(err.toString().lines()).singleElement().asString().contains("boom", "--stacktrace", "report");

        assertThat(run("generate", contract, "--output", output, "--stacktrace")).isEqualTo(70);
        assertThat(err.toString()).contains("\tat " + MainTest.class.getName());
    }

    @Test
    void exhausted_memory_or_stack_is_one_line_as_well() {
        generator = options -> {
            throw new StackOverflowError();
        };

        assertThat(run("generate", contract, "--output", output)).isEqualTo(70);
        assertThat(err.toString().lines()).singleElement().asString().contains("StackOverflowError");
    }

    private static Location at(int line, int column) {
        return new Location("pets.yaml", line, column, "");
    }

    private int run(String... arguments) {
        Regeneration regeneration = new Regeneration(options -> generator.apply(options));
        return Main.run(regeneration, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
