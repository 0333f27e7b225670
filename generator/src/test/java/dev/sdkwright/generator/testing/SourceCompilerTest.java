package dev.sdkwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.file.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other tests stand on: that unclean code does not pass. */
class SourceCompilerTest {

    @Test
    void clean_code_compiles_to_its_classes() {
        assertThat(SourceCompiler.compile(sources("class A { static class B {} }"), List.of()))
                .containsOnlyKeys("A", "A$B");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { int x = y; }",
        "class A { java.util.List x; }",
        "/** A <b>bold claim. */ class A {}",
        "/** Sees {@link Nowhere}. */ class A {}",
        "/** <p></p> */ class A {}",
        "class A { void a(Thread t) { t.stop(); } }"
    })
    void unclean_code_fails_and_says_where_to_look(String source) {
        assertThatThrownBy(() -> SourceCompiler.compile(sources(source), List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not compile, see ")
                .hasMessageContaining("A.java:1");
    }

    private static List<GeneratedFile> sources(String source) {
        return List.of(new GeneratedFile("A.java", source), new GeneratedFile("README.md", "no Java"));
    }
}
