package dev.sdkwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path home;

    @Test
    void files_lie_where_their_paths_say_and_nothing_else_is_left() throws IOException {
        write(Map.of("pom.xml", "<project/>", "src/main/java/a/A.java", "class A {}"));

        assertThat(tree()).containsExactly(".sdkwright/manifest", "pom.xml", "src/main/java/a/A.java");
        assertThat(out("src/main/java/a/A.java")).hasContent("class A {}");
    }

    @Test
    void files_that_are_no_longer_generated_go_with_the_folders_they_leave_empty() throws IOException {
        write(Map.of("a/b/C.java", "c", "a/D.java", "d"));
        Files.writeString(out("a/mine.txt"), "mine");

        WriteResult result = write(Map.of("E.java", "e"));

        assertThat(result.removed()).isEqualTo(2);
        assertThat(tree()).containsExactly(".sdkwright/manifest", "E.java", "a/mine.txt");
        assertThat(out("a/b")).doesNotExist();
    }

    @Test
    void a_stale_file_that_was_edited_is_kept_and_named() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.writeString(out("B.java"), "b, and an hour of work");

        WriteResult result = write(Map.of("A.java", "a"));

        assertThat(out("B.java")).hasContent("b, and an hour of work");
        assertThat(result.removed()).isZero();
        assertThat(result.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(DiagnosticCode.STALE_FILE_EDITED);
            assertThat(warning.location().file()).isEqualTo(out("B.java").toString());
        });
    }

    @Test
    void a_stale_file_that_is_gone_already_is_no_matter() throws IOException {
        write(Map.of("A.java", "a", "x/B.java", "b"));
        Files.delete(out("x/B.java"));

        WriteResult result = write(Map.of("A.java", "a"));

        assertThat(result.removed()).isZero();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void all_foreign_files_in_the_way_are_refused_at_once_and_nothing_is_written() throws IOException {
        foreign("A.java", "not ours");
        foreign("B.java", "not ours either");

        GenerationFailedException failure = failureOf(Map.of("A.java", "a", "B.java", "b", "C.java", "c"));

        assertThat(failure.diagnostics()).extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.FOREIGN_FILE, DiagnosticCode.FOREIGN_FILE);
        assertThat(failure.diagnostics()).extracting(diagnostic -> diagnostic.location().file())
                .containsExactly(out("A.java").toString(), out("B.java").toString());
        assertThat(tree()).containsExactly("A.java", "B.java");
        assertThat(out(".sdkwright")).doesNotExist();
        assertThat(out("A.java")).hasContent("not ours");
    }

    @Test
    void foreign_files_in_the_way_are_replaced_on_request_and_ours_from_then_on() throws IOException {
        foreign("A.java", "not ours");

        write(Map.of("A.java", "a"), ForeignFiles.REPLACE);

        assertThat(out("A.java")).hasContent("a");
        assertThat(write(Map.of("A.java", "b")).written()).isEqualTo(1);
    }

    @Test
    void foreign_files_that_are_not_in_the_way_stay() throws IOException {
        foreign("notes.txt", "mine");

        write(Map.of("A.java", "a"), ForeignFiles.REPLACE);
        write(Map.of("B.java", "b"), ForeignFiles.REPLACE);

        assertThat(tree()).containsExactly(".sdkwright/manifest", "B.java", "notes.txt");
    }

    @Test
    void a_file_that_already_has_the_generated_content_is_no_conflict() throws IOException {
        foreign("A.java", "a");

        WriteResult result = write(Map.of("A.java", "a"));

        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(write(Map.of()).removed()).as("it is ours now").isEqualTo(1);
    }

    @Test
    void a_damaged_manifest_makes_strangers_of_files_that_differ_only() throws IOException {
        write(Map.of("A.java", "a", "B.java", "b"));
        Files.writeString(out(".sdkwright/manifest"), "sdkwright manifest 1\ngarbage");

        assertThat(new OutputFolder(out("")).manifest()).isEmpty();
        GenerationFailedException failure = failureOf(Map.of("A.java", "a", "B.java", "changed"));

        assertThat(failure.diagnostics()).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.location().file()).endsWith("B.java"));
        assertThat(write(Map.of("A.java", "a", "B.java", "b")).unchanged()).isEqualTo(2);
    }

    @Test
    void a_manifest_that_points_out_of_the_folder_deletes_nothing_there() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.txt"), "precious");
        write(Map.of("A.java", "a"));
        Path manifest = out(".sdkwright/manifest");
        Files.writeString(manifest, Files.readString(manifest)
                .replace("\nend\n", "\nfile " + Checksum.of(outside) + " ../outside.txt\nend\n"));

        write(Map.of("A.java", "a"));

        assertThat(outside).hasContent("precious");
    }

    @Test
    void files_of_a_run_that_was_killed_half_way_are_still_ours() throws IOException {
        Manifest planned = manifest(Map.of("A.java", "a", "B.java", "b"));
        Manifest claim = manifest(Map.of()).claiming(planned);
        Files.createDirectories(out(".sdkwright"));
        Files.writeString(out(".sdkwright/manifest"), ManifestText.format(claim));
        Files.writeString(out("A.java"), "a");
        Files.writeString(out("B.java.sdkwright-new"), "half of");

        assertThat(new OutputFolder(out("")).manifest()).get()
                .extracting(Manifest::fingerprint).isNotEqualTo(planned.fingerprint());
        write(Map.of("A.java", "changed meanwhile", "B.java", "b"));

        assertThat(tree()).containsExactly(".sdkwright/manifest", "A.java", "B.java");
        assertThat(out("A.java")).hasContent("changed meanwhile");
    }

    @Test
    void what_a_killed_run_had_put_into_a_new_folder_is_not_taken_for_this_runs() throws IOException {
        foreign(".sdkwright/staged/0/Strange.java", "half of");

        write(Map.of("a/A.java", "a"));

        assertThat(tree()).containsExactly(".sdkwright/manifest", "a/A.java");
    }

    @Test
    void folders_move_also_where_the_one_around_them_goes_with_what_was_in_it() throws IOException {
        write(Map.of("src/old/A.java", "a"));

        write(Map.of("src/fresh/A.java", "a", "src/fresh/b/B.java", "b"));

        assertThat(tree()).containsExactly(".sdkwright/manifest", "src/fresh/A.java", "src/fresh/b/B.java");
    }

    @Test
    void nothing_is_left_of_new_folders_where_writing_fails() throws IOException {
        foreign("z", "a file");

        failureOf(Map.of("a/A.java", "a", "z/B.java", "b"));

        assertThat(tree()).containsExactly("z");
        assertThat(out("a")).doesNotExist();
        assertThat(out(".sdkwright")).doesNotExist();
    }

    @Test
    void a_file_in_the_place_of_the_output_folder_is_named() throws IOException {
        Files.writeString(home.resolve("out"), "a file");

        Diagnostic diagnostic = failureOf(Map.of("A.java", "a")).diagnostics().get(0);

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_UNWRITABLE);
        assertThat(diagnostic.location().file()).isEqualTo(home.resolve("out").toString());
        assertThat(home.resolve("out")).hasContent("a file");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_named_and_nothing_is_written() throws IOException {
        write(Map.of("A.java", "a"));
        foreign("src", "a file");

        Diagnostic diagnostic = failureOf(Map.of("A.java", "changed", "src/B.java", "b")).diagnostics().get(0);

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_UNWRITABLE);
        assertThat(diagnostic.toString()).contains(out("src").toString());
        assertThat(out("A.java")).hasContent("a");
        assertThat(tree()).containsExactly(".sdkwright/manifest", "A.java", "src");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_named_and_nothing_is_written_even_by_force() throws IOException {
        foreign("B.java/inner.txt", "a file");

        GenerationFailedException failure = catchThrowableOfType(GenerationFailedException.class,
                () -> write(Map.of("A.java", "a", "B.java", "b"), ForeignFiles.REPLACE));

        assertThat(failure.diagnostics()).singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_UNWRITABLE));
        assertThat(tree()).containsExactly("B.java/inner.txt");
    }

    @Test
    void a_second_run_on_the_same_folder_is_refused_while_the_first_one_writes() throws IOException {
        write(Map.of("A.java", "a"));
        try (FolderLock first = FolderLock.take(out(""))) {
            Diagnostic diagnostic = failureOf(Map.of("A.java", "b")).diagnostics().get(0);

            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_IN_USE);
            assertThat(first.manifest()).exists();
        }
        assertThat(out("A.java")).hasContent("a");
        assertThat(write(Map.of("A.java", "b")).written()).isEqualTo(1);
    }

    @Test
    void paths_that_lead_out_or_clash_are_refused_before_anything_is_written() {
        assertThatThrownBy(() -> write(Map.of("A.java", "a", "../B.java", "b")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(out("")).doesNotExist();
    }

    private WriteResult write(Map<String, String> contents) {
        return write(contents, ForeignFiles.REFUSE);
    }

    private WriteResult write(Map<String, String> contents, ForeignFiles policy) {
        return new OutputFolder(home.resolve("out")).write(files(contents), manifest(contents), policy);
    }

    private GenerationFailedException failureOf(Map<String, String> contents) {
        return catchThrowableOfType(GenerationFailedException.class, () -> write(contents));
    }

    private static Manifest manifest(Map<String, String> contents) {
        Fingerprint fingerprint = new Fingerprint("test", new TreeMap<>(), Fingerprint.NONE, List.of());
        return Manifest.of(fingerprint, 1, 2, files(contents));
    }

    private static List<GeneratedFile> files(Map<String, String> contents) {
        return new TreeMap<>(contents).entrySet().stream()
                .map(entry -> new GeneratedFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void foreign(String name, String content) throws IOException {
        Files.createDirectories(out(name).getParent());
        Files.writeString(out(name), content);
    }

    private Path out(String name) {
        return home.resolve("out").resolve(name);
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> paths = Files.walk(out(""))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> RelativeName.of(out(""), path))
                    .filter(name -> !name.equals(".sdkwright/lock"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
