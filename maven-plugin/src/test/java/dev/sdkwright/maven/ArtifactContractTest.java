package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.option.Customization;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts in artifacts, against a repository that holds one file for every coordinate. */
class ArtifactContractTest {
    private static final String YAML = "# a comment\nopenapi: 3.0.3\n";

    @TempDir
    Path home;

    @Test
    void the_only_contract_at_the_root_of_a_jar_need_not_be_named() throws Exception {
        Path jar = jar(Map.of("pets.yaml", YAML, "other.yaml", "name: x\n", "deep/second.yaml", YAML, "a.txt", YAML));

        try (OpenContract contract = open("mvn:g:a:1", jar)) {
            assertThat(contract.name()).isEqualTo("mvn:g:a:1!/pets.yaml");
            assertThat(Files.readString(contract.document())).isEqualTo(YAML);
        }
    }

    @Test
    void a_module_that_is_compiled_and_not_yet_packaged_is_a_folder() throws Exception {
        Path folder = Files.createDirectories(home.resolve("classes"));
        Files.writeString(folder.resolve("pets.yaml"), YAML);

        try (OpenContract contract = open("mvn:g:a:1", folder)) {
            assertThat(contract.name()).isEqualTo("mvn:g:a:1!/pets.yaml");
            assertThat(contract.document()).isEqualTo(folder.resolve("pets.yaml"));
        }
    }

    @Test
    void json_contracts_are_recognised_too() throws Exception {
        for (String json : List.of("{\"openapi\":\"3.0.3\"}", "{\n  \"info\": {}, \"swagger\" : \"2.0\"\n}")) {
            try (OpenContract contract = open("mvn:g:a:1", jar(Map.of("pets.json", json)))) {
                assertThat(contract.name()).endsWith("!/pets.json");
            }
        }
    }

    @Test
    void a_named_contract_may_lie_anywhere_and_other_documents_are_in_its_reach() throws Exception {
        Path jar = jar(Map.of("pets.yaml", YAML, "api/v2.yaml", YAML, "api/parts/pet.yaml", "type: object\n"));

        try (OpenContract contract = open("mvn:g:a:1:openapi!/api/v2.yaml", jar)) {
            assertThat(contract.name()).isEqualTo("mvn:g:a:1:openapi!/api/v2.yaml");
            assertThat(contract.document().resolveSibling("parts/pet.yaml")).exists();
        }
    }

    @Test
    void what_a_contract_in_a_jar_refers_to_is_read_from_the_jar() throws Exception {
        Path jar = jar(Map.of(
                "api/v2.yaml", "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
                        + "    Pet: {type: object, properties: {kind: {$ref: 'parts/kind.yaml#/Kind'}}}\n",
                "api/parts/kind.yaml", "Kind: {type: object, properties: {parent: {$ref: '#/Kind'}}}\n"));

        try (OpenContract contract = open("mvn:g:a:1!/api/v2.yaml", jar)) {
            GeneratorOptions options =
                    new Parameters(null, null, null, null, Customization.NONE).options(contract);
            assertThat(new Generator().generate(options).files()).extracting(GeneratedFile::path)
                    .contains("src/main/java/pets/model/Pet.java", "src/main/java/pets/model/Kind.java");
        }
    }

    @Test
    void the_jar_is_closed_with_the_contract() throws Exception {
        OpenContract contract = open("mvn:g:a:1", jar(Map.of("pets.yaml", YAML)));

        contract.close();

        assertThat(contract.document().getFileSystem().isOpen()).isFalse();
    }

    @Test
    void two_contracts_at_the_root_are_listed_to_choose_from() throws Exception {
        Path jar = jar(Map.of("v2.yaml", YAML, "v1.yaml", YAML));

        assertThatThrownBy(() -> open("mvn:g:a:1", jar))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("parameter contract: 'mvn:g:a:1' has more than one contract at its root; "
                        + "add the one that is meant: !/v1.yaml, !/v2.yaml");
    }

    @Test
    void a_jar_without_a_contract_at_its_root_is_refused() throws Exception {
        Path jar = jar(Map.of("deep/pets.yaml", YAML, "other.yaml", "nested:\n  openapi: no\n"));

        assertThatThrownBy(() -> open("mvn:g:a:1", jar))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'mvn:g:a:1' has no contract at its root");
    }

    @Test
    void a_path_that_names_no_file_of_the_artifact_is_refused() throws Exception {
        Path folder = Files.createDirectories(home.resolve("classes"));
        Files.writeString(home.resolve("outside.yaml"), YAML);

        for (String path : List.of("nothing.yaml", "../outside.yaml", ".")) {
            assertThatThrownBy(() -> open("mvn:g:a:1!/" + path, folder))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("parameter contract: 'mvn:g:a:1!/" + path + "' names no file of that artifact");
        }
    }

    @Test
    void an_artifact_that_is_no_jar_is_refused() throws Exception {
        Path file = Files.writeString(home.resolve("a.jar"), "not an archive");

        assertThatThrownBy(() -> open("mvn:g:a:1", file))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'mvn:g:a:1' is no readable jar", file.toString());
    }

    @Test
    void coordinates_that_lead_nowhere_are_named() {
        assertThatThrownBy(() -> ContractReference.parse("mvn:g:a:1", home).open(artifacts(null)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("parameter contract: 'mvn:g:a:1' cannot be resolved: ")
                .hasMessageContaining("g:a:jar:1");
    }

    private OpenContract open(String reference, Path file) throws MojoFailureException {
        return ContractReference.parse(reference, home).open(artifacts(file));
    }

    /** Every artifact is this file; nothing is found where it is null. */
    private static Sources artifacts(Path file) {
        Object system = Proxy.newProxyInstance(
                ArtifactContractTest.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> {
                    ArtifactRequest request = (ArtifactRequest) arguments[1];
                    ArtifactResult result = new ArtifactResult(request);
                    if (file == null) {
                        throw new ArtifactResolutionException(List.of(result), "no " + request.getArtifact());
                    }
                    return result.setArtifact(request.getArtifact().setFile(file.toFile()));
                });
        return new Sources(new ArtifactFiles((RepositorySystem) system, null, List.of()), null, null);
    }

    private Path jar(Map<String, String> entries) throws IOException {
        Path jar = Files.createTempDirectory(home, "jar").resolve("a.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                Path file = files.getPath("/").resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
        }
        return jar;
    }
}
