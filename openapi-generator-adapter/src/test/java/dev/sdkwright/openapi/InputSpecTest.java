package dev.sdkwright.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputSpecTest {
    @ParameterizedTest
    @ValueSource(strings = {"api.yaml", "specs/v1/api.yaml", "/srv/api.yaml", "with space.yaml", "a%20b.yaml"})
    void path_is_taken_as_it_is(String text) {
        assertThat(new InputSpec(text).path()).isEqualTo(Path.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:/srv/my%20api.yaml", "file:///srv/my%20api.yaml", "FILE:/srv/my%20api.yaml"})
    void file_uri_is_the_path_that_it_stands_for(String text) {
        assertThat(new InputSpec(text).path()).isEqualTo(Path.of("/srv/my api.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.com/api.yaml",
        "http://localhost:1/api.yaml",
        "HTTP://example.com",
        "https:/example.com/slashes-collapsed.yaml",
        "jar:file:/a.jar!/api.yaml"
    })
    void what_is_no_file_is_refused_by_its_name(String text) {
        assertThatThrownBy(() -> new InputSpec(text).path())
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageStartingWith(text + " error SDK001 it is no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:relative.yaml", "file://host/share/api.yaml", "file:/sp ace.yaml", "nul\0.yaml"})
    void what_cannot_be_a_path_is_refused_by_its_name(String text) {
        assertThatThrownBy(() -> new InputSpec(text).path())
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageStartingWith(text + " error SDK001 it is not the path of a file");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void it_must_be_set(String text) {
        assertThatThrownBy(() -> new InputSpec(text).path())
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageStartingWith("inputSpec error SDK001 it is not set");
    }

    @Test
    void drive_is_no_scheme() {
        // Elsewhere than on Windows it is the name of a file.
        assertThat(new InputSpec("C:/api.yaml").path()).isEqualTo(Path.of("C:/api.yaml"));
    }
}
