package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.CoreEmission;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.option.Customization;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private static final OpenContract CONTRACT = OpenContract.ofFile(Path.of("/project/api.yaml"), "api.yaml");

    @Test
    void a_contract_alone_leaves_the_rest_to_the_contract_and_asks_for_sources_only() throws MojoFailureException {
        assertThat(new Parameters(null, null, null, null, Customization.NONE).options(CONTRACT)).isEqualTo(
                GeneratorOptions.of(Path.of("/project/api.yaml")).withContract(Path.of("/project/api.yaml"), "api.yaml")
                        .with(Layout.SOURCES));
    }

    @Test
    void every_parameter_reaches_the_generator(@TempDir File templates) throws MojoFailureException {
        GeneratorOptions options = new Parameters("a.b", "a.core", "Pets", templates, Customization.NONE).options(CONTRACT);

        assertThat(options.basePackage()).contains("a.b");
        assertThat(options.corePackage()).contains("a.core");
        assertThat(options.coreEmission()).isEqualTo(CoreEmission.EMITTED);
        assertThat(options.service()).contains("Pets");
        assertThat(options.templateDirectory()).contains(templates.toPath());
    }

    @Test
    void core_package_none_leaves_the_core_out() throws MojoFailureException {
        GeneratorOptions options = new Parameters(null, "none", null, null, Customization.NONE).options(CONTRACT);

        assertThat(options.coreEmission()).isEqualTo(CoreEmission.LEFT_OUT);
        assertThat(options.corePackage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a", "a..b", "a.class", "a-b", "a/b", " a"})
    void what_is_no_package_is_refused_and_names_its_parameter(String value) {
        assertThatThrownBy(() -> new Parameters(value, null, null, null, Customization.NONE).options(CONTRACT))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("parameter basePackage: '" + value + "'");
        assertThatThrownBy(() -> new Parameters(null, value, null, null, Customization.NONE).options(CONTRACT))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("parameter corePackage: '" + value + "'");
    }

    @Test
    void a_service_that_cannot_begin_a_class_name_is_refused() {
        assertThatThrownBy(() -> new Parameters(null, null, "My Pets", null, Customization.NONE).options(CONTRACT))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("parameter service: 'My Pets'");
    }

    @Test
    void a_missing_template_directory_is_refused() {
        assertThatThrownBy(() -> new Parameters(null, null, null, new File("no-such-folder"), Customization.NONE).options(CONTRACT))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("parameter templateDirectory: 'no-such-folder' is not a folder");
    }
}
