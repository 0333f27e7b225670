package dev.sdkwright.generator.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.sample.SampleProgram.Language;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.ForeignSyntax;
import dev.sdkwright.generator.testing.GoTool;
import dev.sdkwright.generator.testing.Module;
import dev.sdkwright.generator.testing.SampleSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs that show calls: every body and parameter of a contract with all kinds of them. */
class SampleProgramsTest {
    private static final Path SHAPES = resource("shapes.yaml");

    private static Path resource(String name) {
        return Module.goldens().resolveSibling("dev").resolve("sdkwright/generator/page").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.yaml", "hostile.yaml"})
    void programs_in_java_compile_with_the_client(String contract) {
        Path file = resource(contract);
        Generation generation = new Generator().generate(GeneratorOptions.of(file));
        SampleSources programs = SampleSources.of(file);

        CompiledSdk sdk = CompiledSdk.ofWhole(programs.together(generation));

        assertThat(programs.javaFiles()).hasSize(generation.operations());
        assertThat(sdk.generation().files()).hasSize(generation.files().size() + generation.operations() - 1);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "JAVA", mode = EnumSource.Mode.EXCLUDE)
    void programs_in_other_languages_are_well_formed(Language language) throws Exception {
        for (Path contract : List.of(SHAPES, resource("hostile.yaml"), Module.foundingContract())) {
            List<String> programs = SampleSources.of(contract).of(language);

            assertThat(programs).isNotEmpty();
            ForeignSyntax.check(language, programs);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.yaml", "hostile.yaml"})
    void programs_in_go_that_need_nothing_else_compile(String contract, @TempDir Path folder) throws Exception {
        if (!GoTool.isInstalled()) {
            System.out.println("programs in Go are not compiled: there is no go");
        }
        Assumptions.assumeTrue(GoTool.isInstalled(), "there is no go");

        GoTool.vet(folder, SampleSources.of(resource(contract)).of(Language.GO));
    }

    @Test
    void what_is_required_is_filled_from_examples() {
        SampleSources programs = SampleSources.of(SHAPES);

        assertThat(programs.of(Language.JAVA, "createThing"))
                .contains(".withName(\"first\")", "request.withXTrace(UUID.fromString(", "import java.util.UUID;")
                .doesNotContain("withCreated(OffsetDateTime.parse(\"2020-02-30");
        assertThat(programs.of(Language.PYTHON, "listThings"))
                .contains("(\"ids\", \"1\"),", "(\"ids\", \"2\"),", "(\"filter[a]\", \"x y\"),");
        assertThat(programs.of(Language.CURL, "listThings")).contains("'?'", "'ids=1''&''ids=2'",
                "filter%5Ba%5D=x%20y");
        assertThat(programs.of(Language.GO, "putForm")).contains("url.PathEscape(\"7\")",
                "form.Add(\"a\", \"x&y=z'\\\"\")");
    }

    @Test
    void secrets_come_from_the_environment() {
        SampleSources programs = SampleSources.of(SHAPES);

        assertThat(programs.of(Language.PYTHON, "putText")).contains("os.environ[\"API_USER\"]", "base64");
        assertThat(programs.of(Language.GO, "postFile")).contains("\"Bearer \"+os.Getenv(\"API_TOKEN\")");
        assertThat(programs.of(Language.CURL, "removeAll")).contains("'key='\"$INQUERY_API_KEY\"", "--cookie");
    }
}
