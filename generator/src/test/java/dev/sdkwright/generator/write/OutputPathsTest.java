package dev.sdkwright.generator.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
    @Test
    void ordinary_paths_pass() {
        assertThatCode(() -> OutputPaths.check(List.of("pom.xml", "src/main/java/a/A.java", "src/main/java/a/b/A.java",
                ".sdkwright.txt", "src/..a/b..")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "/etc/passwd", "../A.java", "a/../../A.java", "a/..", "./A.java", "a//A.java", "a/", "a\\..\\A.java",
        "C:/A.java", "a\nb", "a\0b", ".sdkwright/manifest", ".SDKwright/x", ".sdkwright"
    })
    void paths_that_could_leave_the_folder_or_hit_our_record_are_refused(String path) {
        assertThatThrownBy(() -> OutputPaths.check(List.of("pom.xml", path)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/a/A.java", "src/a/a.java", "src/A/B.java", "src/a", "src/a/A.java/B.java", "SRC"})
    void paths_that_are_the_same_file_somewhere_are_refused(String path) {
        assertThatThrownBy(() -> OutputPaths.check(List.of("src/a/A.java", path)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
