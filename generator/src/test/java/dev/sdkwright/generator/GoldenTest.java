package dev.sdkwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.GoldenTree;
import dev.sdkwright.generator.testing.Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole output for the founding contract: a change of an emitter shows here as a diff. */
class GoldenTest {
    private static final String CORE = "src/main/java/com/huaweicloud/sdk/core/";

    private static Generation generation;

    @BeforeAll
    static void generate() {
        generation = new Generator().generate(GeneratorOptions.of(Module.foundingContract()));
    }

    @Test
    void everything_but_the_core_is_as_in_the_golden_tree() throws IOException {
        new GoldenTree(Module.goldens().resolve("dcs-v2")).check(
                generation.files().stream().filter(file -> !isCore(file)).toList());
    }

    @Test
    void the_core_is_every_file_that_its_index_lists() throws IOException {
        assertThat(generation.files().stream().filter(GoldenTest::isCore))
                .extracting(GeneratedFile::path)
                .containsExactlyInAnyOrderElementsOf(coreIndex());
    }

    @Test
    void everything_compiles_and_has_clean_javadoc() {
        CompiledSdk sdk = CompiledSdk.ofWhole(generation);

        assertThat(sdk.generation().diagnostics()).isEmpty();
    }

    @Test
    void figures_are_those_of_the_contract() {
        assertThat(generation.operations()).isEqualTo(1);
        assertThat(generation.inputs()).containsExactly(Module.foundingContract());
    }

    @Test
    void paths_are_unique_sorted_and_relative_and_texts_have_lf_ends() {
        assertThat(generation.files()).extracting(GeneratedFile::path).isSorted().doesNotHaveDuplicates();
        assertThat(generation.files()).allSatisfy(file -> {
            assertThat(file.path()).matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
            assertThat(file.content()).doesNotContain("\r").endsWith("\n");
        });
    }

    @Test
    void a_difference_is_told_as_a_unified_diff() {
        String diff = GoldenTree.diff(Map.of("A.java", "one\ntwo\n", "Gone.java", "x\n"), Map.of("A.java", "one\n2\n"));

        assertThat(diff).contains("--- golden/A.java", "+++ generated/A.java", "-two", "+2", "+++ /dev/null", "-x");
    }

    private static boolean isCore(GeneratedFile file) {
        return file.path().startsWith(CORE);
    }

    private static List<String> coreIndex() throws IOException {
        try (BufferedReader index = new BufferedReader(new InputStreamReader(
                GoldenTest.class.getResourceAsStream("/META-INF/sdkwright/core.index"), StandardCharsets.UTF_8))) {
            return index.lines().map(line -> CORE + line.substring(line.indexOf('\t') + 1)).toList();
        }
    }
}
