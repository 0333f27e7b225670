package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.ClientSuite;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.option.AllowedReferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contracts there are, and what is set for one of them and for all. */
class SettingsTest {
    private static final String YAML = "openapi: 3.0.3\n";

    @TempDir
    Path project;

    @Test
    void contracts_of_the_conventional_folder_are_found_in_order_and_nothing_else() throws Exception {
        write("src/main/openapi/b.yml", YAML);
        write("src/main/openapi/a.json", "{\"swagger\": \"2.0\"}");
        write("src/main/openapi/c.yaml", YAML);
        write("src/main/openapi/common.yaml", "components: {}\n");
        write("src/main/openapi/notes.txt", YAML);
        write("src/main/openapi/below/d.yaml", YAML);

        assertThat(new ContractSelection(project, null, null).settings()).extracting(settings -> settings.location)
                .containsExactly("src/main/openapi/a.json", "src/main/openapi/b.yml", "src/main/openapi/c.yaml");
    }

    @Test
    void a_named_contract_is_the_only_one_and_a_list_goes_without_it() throws Exception {
        write("src/main/openapi/a.yaml", YAML);
        assertThat(new ContractSelection(project, "x.yaml", null).settings()).extracting(settings -> settings.location)
                .containsExactly("x.yaml");
        assertThatThrownBy(() -> new ContractSelection(project, "x.yaml", List.of(at("y.yaml"))))
                .isInstanceOf(MojoFailureException.class).hasMessageContaining("one too many");
        assertThatThrownBy(() -> new ContractSelection(project, null, List.of(new ContractSettings())))
                .isInstanceOf(MojoFailureException.class).hasMessage("parameter contracts: a contract has no location");
        assertThatThrownBy(() -> new ContractSelection(project.resolve("none"), null, null).references())
                .isInstanceOf(MojoFailureException.class).hasMessageStartingWith("there is no contract: ");
    }

    @Test
    void one_contract_has_the_base_package_and_shares_nothing() throws Exception {
        ClientSuite suite = suite("com.example", null, null, List.of(at("pets.yaml")));

        assertThat(suite.sharedPackage()).isEmpty();
        assertThat(suite.contracts()).extracting(GeneratorOptions::basePackage).containsExactly(Optional.of("com.example"));
    }

    @ParameterizedTest
    @CsvSource({"com.example, , com.example", "com.example, a.b, a.b", ", , org.group", "com.example, none, ", ", none, "})
    void several_contracts_have_packages_below_and_share_one(String base, String shared, String expected) throws Exception {
        ClientSuite suite = suite(base, shared, null, List.of(at("pets.yaml"), at("2 Shop-api.json")));

        assertThat(suite.sharedPackage()).isEqualTo(Optional.ofNullable(expected));
        assertThat(suite.contracts()).extracting(GeneratorOptions::basePackage).containsExactly(
                Optional.ofNullable(base).map(name -> name + ".pets"),
                Optional.ofNullable(base).map(name -> name + ".api2shopapi"));
    }

    @Test
    void what_is_set_for_a_contract_goes_over_what_is_set_for_all() throws Exception {
        ContractSettings pets = at("pets.yaml");
        pets.basePackage = "zoo";
        pets.service = "Zoo";
        pets.typeMappings = new Properties();
        pets.typeMappings.setProperty("Money", "a.Money#of");

        GeneratorOptions options = suite("com.example", null, null, List.of(pets, at("shop.yaml"))).contracts().get(0);

        assertThat(options.basePackage()).contains("zoo");
        assertThat(options.service()).contains("Zoo");
        assertThat(options.customization().typeMappings()).hasSize(2);
    }

    @Test
    void what_fits_one_contract_only_is_refused_for_several() {
        assertThatThrownBy(() -> suite(null, null, "Pets", List.of(at("a.yaml"), at("b.yaml"))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("there are 2 contracts; set them in the contract of contracts that they are for");
    }

    @Test
    void references_are_told_apart_by_their_beginnings() throws Exception {
        assertThat(ContractReference.parse("classpath:/a/b.yaml", project))
                .isEqualTo(new ClassPathReference("classpath:/a/b.yaml", "a/b.yaml"));
        assertThat(ContractReference.parse("HTTPS://example.com/a.yaml", project)).isInstanceOf(RemoteReference.class);
        assertThatThrownBy(() -> ContractReference.parse("http://me:secret@example.com/a.yaml", project))
                .isInstanceOf(MojoFailureException.class).hasMessageContaining("has credentials in it")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> ContractReference.parse("http:/a b", project)).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(() -> ContractReference.parse("classpath:/", project)).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_lock_file_is_written_when_it_has_something_new_to_say_and_refused_when_it_is_none() throws Exception {
        Path file = project.resolve("sdkwright.lock");
        String hash = "0".repeat(64);
        ContractLock.read(file).record(Map.of("http://h/a.yaml", hash));

        assertThat(ContractLock.read(file).hash("http://h/a.yaml")).contains(hash);
        assertThat(ContractLock.read(file).below("http://h/")).hasSize(1);
        Files.writeString(file, "nonsense\n");
        assertThatThrownBy(() -> ContractLock.read(file)).isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("has a line that is no hash and URL: nonsense");
    }

    private ClientSuite suite(String base, String shared, String service, List<ContractSettings> settings)
            throws MojoFailureException {
        Properties mappings = new Properties();
        mappings.setProperty("string:date-time", "java.time.Instant#parse");
        List<OpenContract> contracts = settings.stream()
                .map(one -> OpenContract.ofFile(project.resolve(one.location), one.location))
                .toList();
        return new SuiteSettings(base, null, service, shared, "org.group", null, AllowedReferences.NONE)
                .suite(settings, contracts, new Customizing(null, null, null, null, mappings, null, null));
    }

    private static ContractSettings at(String location) {
        ContractSettings settings = new ContractSettings();
        settings.set(location);
        return settings;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(project.resolve(name).getParent());
        Files.writeString(project.resolve(name), text);
    }
}
