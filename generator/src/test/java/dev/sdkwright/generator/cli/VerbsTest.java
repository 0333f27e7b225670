package dev.sdkwright.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {
    private static final String PETS = """
            openapi: 3.0.3
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    "200":
                      description: OK
                      content: {application/json: {schema: {$ref: 'parts/pet.yaml#/Pet'}}}
            """;
    private static final String PET = """
            Pet:
              type: object
              properties:
                name: {type: string}
                age: {type: integer}
            """;

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String contract;

    @BeforeEach
    void writeContract() throws IOException {
        contract = write("api/pets.yaml", PETS);
        write("api/parts/pet.yaml", PET);
    }

    private String write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** A contract in a folder of its own, whose pets have no age. */
    private String withoutAge() throws IOException {
        write("new/parts/pet.yaml", PET.replace("    age: {type: integer}\n", ""));
        return write("new/pets.yaml", PETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "docs"})
    void a_quiet_run_prints_nothing_where_nothing_is_wrong(String verb) {
        assertThat(run(verb, contract, "--output", home.resolve("out").toString(), "--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run(verb, contract, "--output", home.resolve("out").toString())).isZero();
        assertThat(out.toString()).contains("up to date, 1 operation").hasLineCount(1);
    }

    @Test
    void diff_tells_every_change_in_each_form() throws IOException {
        String after = withoutAge();

        assertThat(run("diff", contract, after)).isZero();
        assertThat(out.toString()).startsWith("1 change, 1 of them breaking; the next version must be a major one\n")
                .contains("major  Pet.age: the received property is gone", "gone: Pet.getAge(): Long", "id: property-removed Pet.age");
        assertThat(run("diff", contract, after, "--format", "markdown")).isZero();
        assertThat(out.toString()).startsWith("# Changes\n").contains("- `Pet.age`: the received property is gone");
        assertThat(run("diff", contract, after, "--format=json")).isZero();
        assertThat(out.toString()).contains("\"id\" : \"property-removed Pet.age\"");
        assertThat(run("diff", contract, contract)).isZero();
        assertThat(out.toString()).isEqualTo("no changes\n");
        assertThat(run("diff", contract, after, "--format", "html")).isEqualTo(2);
        assertThat(err.toString()).contains("'html' is none of text, markdown and json");
    }

    @Test
    void diff_takes_the_surface_that_a_run_wrote_down() throws IOException {
        run("generate", contract, "--output", home.resolve("out").toString());

        assertThat(run("diff", home.resolve("out/.sdkwright/surface").toString(), withoutAge())).isZero();
        assertThat(out.toString()).contains("id: property-removed Pet.age");
        assertThat(run("diff", write("surface", "sdkwright surface 99\n"), contract)).isEqualTo(2);
        assertThat(err.toString()).contains("error SDK043", "the surface is of another version of Sdkwright");
    }

    @Test
    void diff_takes_a_revision_of_git_with_all_that_it_refers_to() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", "api");
        git("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "first");
        write("api/parts/pet.yaml", PET.replace("age:", "years:"));

        assertThat(baseline("HEAD:api/pets.yaml")).isZero();
        assertThat(out.toString()).contains("id: property-removed Pet.age");
        assertThat(baseline("HEAD:api/cats.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("HEAD:api/cats.yaml error SDK043 nothing to compare with: the revision has no file");
        assertThat(baseline("nowhere:api/pets.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("git says: fatal: not a valid object name");
    }

    private int baseline(String place) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(home, new PrintWriter(out, true), new PrintWriter(err, true), "diff", place, "api/pets.yaml");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(home.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void check_fails_until_somebody_decides() throws IOException {
        String after = withoutAge();
        String decisions = home.resolve("breaking-changes.txt").toString();

        assertThat(run("check", contract, after, "--acknowledged", decisions)).isEqualTo(1);
        assertThat(err.toString()).contains("parts/pet.yaml:4:5 error SDK040 Pet.age: the received property is gone; breaks calls");

        Files.writeString(Path.of(decisions), "property-removed Pet.age\n  Birthdays tell it.\n");
        assertThat(run("check", contract, after, "--acknowledged", decisions)).isZero();
        assertThat(run("check", contract, after, "--acknowledged", decisions, "--released", "1.2.0", "--version-to-be", "1.3.0"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("error SDK042", "after 1.2.0 comes 2.0.0, not 1.3.0");
        assertThat(run("check", contract, contract, "--acknowledged", decisions)).isZero();
        assertThat(err.toString()).contains("warning SDK041 'property-removed Pet.age' is no breaking change");
    }

    @Test
    void verify_shows_what_differs() throws IOException {
        String output = home.resolve("out").toString();
        run("generate", contract, "--output", output);
        assertThat(run("verify", contract, "--output", output)).isZero();

        Path pet = home.resolve("out/src/main/java/pets/model/Pet.java");
        String text = Files.readString(pet);
        Files.writeString(pet, text.replace("getAge", "getYears"));
        Files.delete(home.resolve("out/README.md"));

        assertThat(run("verify", contract, "--output", output)).isEqualTo(1);
        assertThat(out.toString()).contains("--- a/src/main/java/pets/model/Pet.java", "-    public Long getYears() {",
                "+    public Long getAge() {");
        assertThat(err.toString()).contains("Pet.java error SDK034 the file is not what would be generated",
                "README.md error SDK034 the file is missing");
        assertThat(pet).content().contains("getYears");
        assertThat(run("verify", withoutAge(), "--output", output, "--quiet")).isEqualTo(1);
    }

    @Test
    void validate_tells_all_faults_of_all_contracts() throws IOException {
        assertThat(run("validate", contract)).isZero();
        assertThat(out.toString()).isEqualTo(contract + " is valid" + System.lineSeparator());
        assertThat(run("validate", contract, "-q")).isZero();
        assertThat(out.toString()).isEmpty();

        String broken = write("broken.yaml", PETS.replace("parts/pet.yaml", "parts/dog.yaml"));
        assertThat(run("validate", broken, contract, write("none.yaml", "a: b"))).isEqualTo(1);
        assertThat(err.toString()).contains("broken.yaml:10:").contains("SDK004").contains("none.yaml").contains("SDK003");
    }

    @Test
    void explain_tells_why() throws IOException {
        String output = home.resolve("out").toString();
        assertThat(run("explain", contract, "--output", output)).isZero();
        assertThat(out.toString()).contains("nothing was generated here yet");
        run("generate", contract, "--output", output);
        assertThat(run("explain", contract, "--output", output)).isZero();
        assertThat(out.toString()).isEqualTo("up to date" + System.lineSeparator());

        write("api/parts/pet.yaml", PET + "# more\n");
        Files.delete(home.resolve("out/README.md"));
        assertThat(run("explain", contract, "--output", output, "--service", "Zoo")).isZero();
        assertThat(out.toString().lines()).containsExactly("the option service changed: unset -> Zoo",
                "the contract's document parts/pet.yaml changed", "the generated file README.md was edited or deleted");
    }

    @Test
    void explain_tells_where_a_name_comes_from() {
        assertThat(run("explain", contract, "--name", "getAge")).isZero();
        assertThat(out.toString()).contains("Pet.getAge(): Long", "from the property age of the schema Pet at ", "parts/pet.yaml:5:10");
        assertThat(run("explain", contract, "--name", "PetsClient.listPets")).isZero();
        assertThat(out.toString()).contains("PetsClient.listPets(ListPetsRequest): ListPetsResponse",
                "from the operation GET /pets at " + contract + ":6:7");
        assertThat(run("explain", contract, "--name", "getAges")).isEqualTo(1);
        assertThat(err.toString()).contains("nothing is called getAges; did you mean getAge?");
        assertThat(run("explain", contract)).isEqualTo(2);
    }

    @Test
    void init_prints_or_puts_it_there() throws IOException {
        assertThat(run("init", contract)).isZero();
        assertThat(out.toString()).contains("<artifactId>sdkwright-maven-plugin</artifactId>", "<artifactId>jackson-core</artifactId>");

        String pom = home.resolve("pom.xml").toString();
        assertThat(run("init", contract, "--pom", pom)).isZero();
        assertThat(Path.of(pom)).content().contains("<contract>api/pets.yaml</contract>", "<artifactId>pets-client</artifactId>");
        assertThat(run("init", contract, "--pom", pom)).isEqualTo(2);
        assertThat(err.toString()).contains("the pom has the sdkwright-maven-plugin already");
    }

    @Test
    void migrate_prints_ours_and_what_has_no_counterpart() throws IOException {
        String pom = write("pom.xml", """
                <project><build><plugins><plugin><groupId>org.openapitools</groupId>
                <artifactId>openapi-generator-maven-plugin</artifactId><configuration>
                <inputSpec>${project.basedir}/api/pets.yaml</inputSpec><verbose>true</verbose></configuration>
                </plugin></plugins></build></project>
                """);

        assertThat(run("migrate", pom)).isZero();
        assertThat(out.toString()).contains("<contract>api/pets.yaml</contract>", "# verbose: not needed: mvn -X tells more");
        assertThat(run("migrate", contract)).isEqualTo(2);
        assertThat(run("migrate", home.resolve("none.xml").toString())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "diff", "check", "verify", "validate", "explain", "init", "migrate"})
    void help_teaches_by_examples(String verb) {
        assertThat(run(verb, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: sdkwright " + verb, "Examples:", "  sdkwright " + verb + " ");
    }

    @Test
    void a_verb_that_is_misspelt_is_guessed() {
        assertThat(run("verfy", contract)).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean verify?");
    }

    @Test
    void shells_can_complete_it() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("complete -F");
    }
}
