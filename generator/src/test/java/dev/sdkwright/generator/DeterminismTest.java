package dev.sdkwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.Contract;
import dev.sdkwright.generator.testing.GoldenTree;
import dev.sdkwright.generator.testing.Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same contract gives the same bytes in every JVM. That it does so in other releases of Java show the goldens. */
class DeterminismTest {
    private static final List<String> HERE = List.of(
            "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8");
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    private static final List<String> ARABIC = List.of(
            "-Duser.timezone=America/St_Johns", "-Duser.language=ar", "-Duser.country=EG",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0");

    @TempDir
    Path folder;

    @Test
    void the_founding_contract_gives_the_same_tree_in_any_time_zone_and_language() throws Exception {
        String here = treeOf(Module.foundingContract(), HERE);

        assertSame(treeOf(Module.foundingContract(), ELSEWHERE), here);
        assertThat(here).contains("== pom.xml\n", "class DcsClient ", "== index.html\n");
        assertSame(treeOf(Module.foundingContract(), ARABIC), here);
    }

    @Test
    void so_does_a_contract_with_values_that_the_parser_turns_into_objects() throws Exception {
        Path contract = Files.writeString(folder.resolve("contract.json"), Contract.empty()
                .property("Pet", "ID_I", "{'type': 'string', 'format': 'date', 'default': '2026-01-01'}")
                .property("Pet", "b", "{'type': 'string', 'format': 'byte', 'default': 'YQ=='}")
                .property("Pet", "c", "{'type': 'string', 'format': 'date-time', 'default': '2026-01-01T00:00:00+14:00'}")
                .property("Pet", "d", "{'type': 'number', 'default': 1234567.5, 'minimum': 0.1, 'maximum': 1e30}")
                .property("Pet", "e", "{'type': 'array', 'items': {'type': 'string'}, 'default': ['a', 'b']}")
                .property("Pet", "f", "{'properties': {'x': {'type': 'string'}}, 'default': {'x': 'y'}}")
                .schema("Day", "{'type': 'string', 'format': 'date', 'enum': ['2026-01-01', '2026-12-31']}")
                .schema("Moment", "{'type': 'string', 'format': 'date-time', 'enum': ['2026-01-01T00:00:00Z']}")
                .schema("Size", "{'type': 'number', 'enum': [1.50, 1e3, -7]}")
                .schema("Either", "{'oneOf': [{'$ref': '#/components/schemas/Pet'}, {'type': 'integer'}, {'type': 'string'}]}")
                .operation("get", "/i/{I}", "{'responses': {'204': {'description': ''}}}")
                .text());

        String here = treeOf(contract, HERE);

        assertSame(treeOf(contract, ELSEWHERE), here);
        assertSame(treeOf(contract, ARABIC), here);
        assertThat(here).contains("default 2026-01-01 */\n", "NUMBER_1_5");
        assertThat(here).doesNotContainPattern("\\[B@|@[0-9a-f]{6,8}\\b");
    }

    @Test
    void so_does_a_contract_whose_pages_show_dates_and_shapes_of_all_kinds() throws Exception {
        Path contract = folder.resolve("shapes.yaml");
        try (InputStream shapes = getClass().getResourceAsStream("page/shapes.yaml")) {
            Files.copy(shapes, contract);
        }

        String here = treeOf(contract, HERE);

        assertSame(treeOf(contract, ELSEWHERE), here);
        assertThat(here).contains("== operations/createThing.md\n", "== operations/createThing.html\n");
    }

    private static void assertSame(String elsewhere, String here) {
        assertThat(GoldenTree.diff(Map.of("tree", here), Map.of("tree", elsewhere))).isEmpty();
    }

    /** All that a JVM with these options generates. */
    private String treeOf(Path contract, List<String> options) throws IOException, InterruptedException {
        Path tree = folder.resolve("tree.txt");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintTree.class.getName(),
                contract.toString(), tree.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return Files.readString(tree);
    }
}
