package dev.sdkwright.generator.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.file.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreSourcesTest {
    private static final String HOME = "dev.sdkwright.core";

    @Test
    void every_file_is_moved_and_names_its_new_home_alone() {
        List<GeneratedFile> files = new CoreSources().relocatedTo("com.example.pets.core");

        assertThat(files).hasSizeGreaterThan(50).allSatisfy(file -> {
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            assertThat(folder).startsWith("com/example/pets/core");
            assertThat(file.content()).contains("package " + folder.replace('/', '.') + ";").doesNotContain(HOME);
        });
        assertThat(files).extracting(GeneratedFile::path).doesNotHaveDuplicates();
    }

    @Test
    void moving_changes_nothing_but_the_name_of_the_package() {
        List<GeneratedFile> home = new CoreSources().relocatedTo(HOME);
        List<GeneratedFile> moved = new CoreSources().relocatedTo("x.y");

        assertThat(moved).hasSameSizeAs(home);
        for (int index = 0; index < home.size(); index++) {
            assertThat(moved.get(index).content()).isEqualTo(home.get(index).content().replace(HOME, "x.y"));
        }
    }

    @Test
    void a_package_may_have_what_patterns_take_for_their_own() {
        assertThat(new CoreSources().relocatedTo("a.$1.b")).allSatisfy(file ->
                assertThat(file.content()).contains("package a.$1.b").doesNotContain(HOME));
    }
}
