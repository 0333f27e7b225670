package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReferenceTest {
    private static final Path FOLDER = Path.of("/project");

    @Test
    void a_relative_path_starts_from_the_projects_folder() throws MojoFailureException {
        assertThat(ContractReference.parse("src/api.yaml", FOLDER))
                .isEqualTo(new FileReference("src/api.yaml", Path.of("/project/src/api.yaml")));
    }

    @Test
    void an_absolute_path_stands_for_itself() throws MojoFailureException {
        assertThat(ContractReference.parse("/contracts/api.yaml", FOLDER))
                .isEqualTo(new FileReference("/contracts/api.yaml", Path.of("/contracts/api.yaml")));
    }

    @Test
    void coordinates_need_group_artifact_and_version() throws MojoFailureException {
        assertThat(ContractReference.parse("mvn:g.h:a-b:1.0-SNAPSHOT", FOLDER))
                .isEqualTo(new ArtifactReference("g.h", "a-b", "1.0-SNAPSHOT", "", Optional.empty()));
    }

    @Test
    void coordinates_may_have_a_classifier_and_a_path() throws MojoFailureException {
        assertThat(ContractReference.parse("mvn:g:a:1:openapi!/api/v2.yaml", FOLDER))
                .isEqualTo(new ArtifactReference("g", "a", "1", "openapi", Optional.of("api/v2.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mvn:", "mvn:g", "mvn:g:a", "mvn:g:a:", "mvn::a:1", "mvn:g:a:1:c:x", "mvn:g:a:1:", "mvn:g:a:1!/",
        "mvn:g:a:1!v2.yaml"
    })
    void incomplete_coordinates_are_refused_with_their_form(String value) {
        assertThatThrownBy(() -> ContractReference.parse(value, FOLDER))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("parameter contract: '" + value
                        + "' is not of the form mvn:groupId:artifactId:version[:classifier][!/path/in/jar.yaml]");
    }

    @Test
    void what_is_no_path_at_all_is_refused() {
        assertThatThrownBy(() -> ContractReference.parse("a\0b", FOLDER))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("parameter contract:");
    }
}
