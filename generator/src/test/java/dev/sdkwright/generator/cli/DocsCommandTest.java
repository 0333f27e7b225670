package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.Module;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs} as users run it. */
class DocsCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_contract_and_an_output_folder_are_enough() {
        assertThat(docs("--output", home.toString())).isZero();

        assertThat(home.resolve("index.html")).exists();
        assertThat(home.resolve("index.md")).exists();
        assertThat(home.resolve("operations/listRestoreRecords.html")).exists();
        assertThat(out.toString())
                .matches("(?s).*: 1 operation, 5 types; \\d+ files written, 0 unchanged, 0 removed; \\d+ ms\\R");
        assertThat(docs("--output", home.toString())).isZero();
        assertThat(out.toString()).contains("up to date");
    }

    @Test
    void a_format_may_be_chosen() {
        assertThat(docs("--output", home.toString(), "--format", "markdown")).isZero();

        assertThat(home.resolve("index.html")).doesNotExist();
        assertThat(home.resolve("index.md")).exists();
    }

    @Test
    void a_format_that_is_none_is_wrong_usage() {
        assertThat(docs("--output", home.toString(), "--format", "htlm")).isEqualTo(2);

        assertThat(err.toString()).contains("'htlm' is none of markdown, html and both; did you mean html?");
        assertThat(home.resolve("index.md")).doesNotExist();
    }

    @Test
    void a_contract_at_fault_is_told_of_and_nothing_is_written() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.yaml"), "openapi: 3.0.3\npaths: {}\ninfo: [\n");

        assertThat(run("docs", broken.toString(), "--output", home.resolve("out").toString())).isEqualTo(1);

        assertThat(err.toString()).contains("broken.yaml:", "error SDK");
        assertThat(home.resolve("out")).doesNotExist();
    }

    @Test
    void foreign_files_are_replaced_on_demand_only() throws IOException {
        Files.writeString(home.resolve("index.md"), "mine");

        assertThat(docs("--output", home.toString())).isEqualTo(2);
        assertThat(home.resolve("index.md")).hasContent("mine");
        assertThat(docs("--output", home.toString(), "--force")).isZero();
        assertThat(home.resolve("index.md")).content().startsWith("# Dcs");
    }

    private int docs(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "docs";
        all[1] = Module.foundingContract().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run(all);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
