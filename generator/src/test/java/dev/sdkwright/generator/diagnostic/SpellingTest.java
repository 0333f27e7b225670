package dev.sdkwright.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN =
            List.of("--output", "--base-package", "--core-package", "--template-directory", "-h", "generate");

    @ParameterizedTest
    @CsvSource({
        "--otput, --output", "--out, --output", "--OUTPUT, ",
        "--basepackage, --base-package", "--cor-package, --core-package",
        "--template, --template-directory", "--ouptut, --output", "generat, generate", "genrate, generate", "-x, ", "--nothing-like-it, "
    })
    void the_closest_word_is_found_if_it_is_close(String word, String meant) {
        assertThat(Spelling.closest(word, KNOWN).orElse(null)).isEqualTo(meant);
    }

    @Test
    void nothing_is_close_among_nothing() {
        assertThat(Spelling.closest("--output", List.of())).isEmpty();
    }
}
