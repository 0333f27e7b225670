package dev.sdkwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.RegenerationReport.Outcome;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegenerationTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));

    @TempDir
    Path home;

    private final List<GeneratorOptions> generated = new ArrayList<>();
    private Path contract;
    private Path output;

    @BeforeEach
    void writeContract() throws IOException {
        contract = write("api/contract.txt", "A.java one\nB.java two\n");
        output = home.resolve("out");
    }

    @Test
    void first_run_writes_every_file_and_reports_it() {
        RegenerationReport report = run();

        assertThat(report.outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(report.written()).isEqualTo(2);
        assertThat(report.unchanged()).isZero();
        assertThat(report.removed()).isZero();
        assertThat(report.operations()).isEqualTo(2);
        assertThat(report.types()).isEqualTo(20);
        assertThat(outputFiles()).containsExactly(Map.entry("A.java", "one"), Map.entry("B.java", "two"));
    }

    @Test
    void second_run_neither_generates_nor_touches_anything() throws IOException {
        run();
        Map<Path, FileTime> before = settle();

        RegenerationReport report = run();

        assertThat(report.outcome()).isEqualTo(Outcome.UP_TO_DATE);
        assertThat(report.operations()).isEqualTo(2);
        assertThat(report.types()).isEqualTo(20);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.written()).isZero();
        assertThat(generated).hasSize(1);
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void only_files_that_differ_are_written() throws IOException {
        run();
        settle();
        write("api/contract.txt", "A.java one\nB.java changed\n");

        RegenerationReport report = run();

        assertThat(report.written()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(output.resolve("A.java"))).isEqualTo(LONG_AGO);
        assertThat(output.resolve("B.java")).hasContent("changed");
    }

    @Test
    void a_changed_referenced_document_is_noticed() throws IOException {
        Path other = write("api/parts/other.txt", "C.java three\n");
        write("api/contract.txt", "A.java one\ninclude parts/other.txt\n");
        run();
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);

        Files.writeString(other, "C.java four\n");

        assertThat(run().outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(output.resolve("C.java")).hasContent("four");
    }

    @Test
    void a_missing_referenced_document_is_noticed() throws IOException {
        Path other = write("api/other.txt", "C.java three\n");
        write("api/contract.txt", "include other.txt\n");
        run();
        Files.delete(other);

        assertThatThrownBy(this::run).isInstanceOf(UncheckedIOException.class);
        assertThat(output.resolve("C.java")).hasContent("three");
    }

    @Test
    void a_document_changed_while_it_was_read_is_read_again_next_time() {
        Regeneration slow = new Regeneration(options -> {
            Generation generation = generate(options);
            try {
                Files.writeString(contract, "A.java saved meanwhile\n");
                Files.setLastModifiedTime(contract, FileTime.from(Instant.now()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return generation;
        });
        slow.run(options(), output, ForeignFiles.REFUSE);

        assertThat(run().outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(output.resolve("A.java")).hasContent("saved meanwhile");
    }

    @Test
    void every_option_counts() {
        GeneratorOptions plain = options();
        List<GeneratorOptions> variants = List.of(
                plain.withBasePackage("a.b"), plain.withCorePackage("a.b"), plain.with(CoreEmission.LEFT_OUT),
                plain.withService("Pets"), plain.with(Layout.MODULE), plain.withTemplates(home.resolve("none")));
        for (GeneratorOptions variant : variants) {
            regeneration().run(plain, output, ForeignFiles.REFUSE);
            assertThat(regeneration().run(variant, output, ForeignFiles.REFUSE).outcome())
                    .as("%s", variant)
                    .isEqualTo(Outcome.REGENERATED);
        }
    }

    @Test
    void another_contract_in_the_same_folder_counts() throws IOException {
        run();
        Path other = write("api/other.txt", Files.readString(contract));

        assertThat(regeneration().run(options(other), output, ForeignFiles.REFUSE).outcome())
                .isEqualTo(Outcome.REGENERATED);
    }

    @Test
    void how_the_user_names_the_contract_does_not_count() {
        run();
        GeneratorOptions renamed = options().withContract(contract, "another name");

        assertThat(regeneration().run(renamed, output, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void a_changed_added_or_renamed_template_counts() throws IOException {
        Path template = write("templates/client.mustache", "text");
        GeneratorOptions options = options().withTemplates(home.resolve("templates"));
        regeneration().run(options, output, ForeignFiles.REFUSE);
        assertThat(regeneration().run(options, output, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.UP_TO_DATE);

        Files.writeString(template, "other");
        assertThat(regeneration().run(options, output, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.REGENERATED);
        write("templates/sub/readme.mustache", "text");
        assertThat(regeneration().run(options, output, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.REGENERATED);
        Files.move(template, template.resolveSibling("async-client.mustache"));
        assertThat(regeneration().run(options, output, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.REGENERATED);
    }

    @Test
    void a_deleted_output_is_healed() throws IOException {
        run();
        Files.delete(output.resolve("B.java"));

        RegenerationReport report = run();

        assertThat(report.written()).isEqualTo(1);
        assertThat(output.resolve("B.java")).hasContent("two");
    }

    @Test
    void an_edited_output_is_healed_even_if_size_and_time_are_the_same() throws IOException {
        run();
        FileTime time = Files.getLastModifiedTime(output.resolve("B.java"));
        Files.writeString(output.resolve("B.java"), "TWO");
        Files.setLastModifiedTime(output.resolve("B.java"), time);

        assertThat(run().written()).isEqualTo(1);
        assertThat(output.resolve("B.java")).hasContent("two");
    }

    @Test
    void a_failing_run_leaves_the_last_good_output_and_its_manifest() throws IOException {
        run();
        Map<Path, FileTime> before = settle();
        String good = Files.readString(contract);
        write("api/contract.txt", "fail\n");

        GenerationFailedException failure = catchThrowableOfType(GenerationFailedException.class, this::run);

        assertThat(failure.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.SYNTAX);
        assertThat(times()).isEqualTo(before);
        write("api/contract.txt", good);
        assertThat(run().outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void a_failing_first_run_does_not_even_create_the_folder() throws IOException {
        write("api/contract.txt", "fail\n");

        assertThatThrownBy(this::run).isInstanceOf(GenerationFailedException.class);

        assertThat(output).doesNotExist();
    }

    @Test
    void warnings_of_the_contract_and_of_writing_are_reported_together() throws IOException {
        write("api/contract.txt", "A.java one\nB.java two\nwarn\n");
        assertThat(run().warnings()).extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNSUPPORTED_CONSTRUCT);
        Files.writeString(output.resolve("B.java"), "edited");
        write("api/contract.txt", "A.java one\nwarn\n");

        assertThat(run().warnings()).extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNSUPPORTED_CONSTRUCT, DiagnosticCode.STALE_FILE_EDITED);
    }

    @Test
    void a_contract_in_an_archive_is_followed_like_one_on_disk() throws IOException {
        Path archive = home.resolve("contracts.jar");
        putIntoArchive(archive, "A.java one\ninclude other.txt\n");
        assertThat(runOnArchive(archive).outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(runOnArchive(archive).outcome()).isEqualTo(Outcome.UP_TO_DATE);

        putIntoArchive(archive, "A.java changed\ninclude other.txt\n");

        assertThat(runOnArchive(archive).outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(output.resolve("A.java")).hasContent("changed");
    }

    @Test
    void the_manifest_names_no_place_on_this_machine() throws IOException {
        write("api/contract.txt", "include ../shared/other.txt\n");
        write("shared/other.txt", "C.java three\n");
        run();

        assertThat(output.resolve(".sdkwright/manifest")).content()
                .contains(" contract.txt\n", " ../shared/other.txt\n")
                .doesNotContain(home.toString());
    }

    @Test
    void the_same_input_elsewhere_gives_the_same_manifest() throws IOException {
        run();
        Path copy = write("copy/contract.txt", Files.readString(contract));
        Path other = home.resolve("elsewhere/out");
        regeneration().run(options(copy), other, ForeignFiles.REFUSE);

        assertThat(other.resolve(".sdkwright/manifest"))
                .hasSameTextualContentAs(output.resolve(".sdkwright/manifest"));
    }

    @Test
    void summary_is_one_line_with_every_figure() {
        RegenerationReport report = new RegenerationReport(Outcome.REGENERATED, 1, 4, 12, 3, 0, 250, List.of());

        assertThat(report.summary("dcs-v2.yaml")).isEqualTo(
                "dcs-v2.yaml: 1 operation, 4 types; 12 files written, 3 unchanged, 0 removed; 250 ms");
    }

    private RegenerationReport run() {
        return regeneration().run(options(), output, ForeignFiles.REFUSE);
    }

    private Regeneration regeneration() {
        return new Regeneration(this::generate);
    }

    private RegenerationReport runOnArchive(Path archive) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
            return regeneration().run(options(files.getPath("/api/contract.txt")), output, ForeignFiles.REFUSE);
        }
    }

    private static void putIntoArchive(Path archive, String contract) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/api"));
            Files.writeString(files.getPath("/api/contract.txt"), contract);
            Files.writeString(files.getPath("/api/other.txt"), "B.java two\n");
            for (Path file : List.of(files.getPath("/api/contract.txt"), files.getPath("/api/other.txt"))) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private Generation generate(GeneratorOptions options) {
        generated.add(options);
        return LineGenerator.generate(options);
    }

    private GeneratorOptions options() {
        return options(contract);
    }

    private static GeneratorOptions options(Path contract) {
        return GeneratorOptions.of(contract).withContract(contract, "contract").with(Layout.SOURCES);
    }

    /** Writes a file that is older than the run that reads it, as in life. */
    private Path write(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }

    /** Gives everything in the output an old time, so that a touch shows. */
    private Map<Path, FileTime> settle() throws IOException {
        for (Path path : times().keySet()) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
        return times();
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private Map<String, String> outputFiles() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.list(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
