package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.it.Consumer.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Goals that are called by hand, in a project that has bound only {@code generate}: one story, told in the tests' order. */
@TestMethodOrder(OrderAnnotation.class)
class OtherGoalsIT {
    private static final String CLIENT = Consumer.GENERATED + "src/main/java/pets/PetsClient.java";

    private static Consumer consumer;

    @BeforeAll
    static void copy() throws IOException {
        consumer = Consumer.named("contract-only").copy("other-goals");
    }

    @Test
    @Order(1)
    void a_good_contract_is_what_its_sources_and_its_pages_come_from() throws IOException, InterruptedException {
        assertThat(consumer.build(goals("validate", "generate", "verify", "explain", "docs"))).contains(
                        "[INFO] src/main/openapi/pets.yaml: no faults",
                        "[INFO] " + folder() + " is what would be generated from src/main/openapi/pets.yaml.",
                        "[INFO] " + folder() + " is up to date.");
        assertThat(consumer.state("target/sdkwright-docs").names()).contains("index.html", "index.md");
    }

    @Test
    @Order(2)
    void a_name_is_traced_to_its_line() throws IOException, InterruptedException {
        String[] explain = Stream.concat(Arrays.stream(goals("explain")), Stream.of("-Dsdkwright.name=Pet.getName"))
                .toArray(String[]::new);

        assertThat(consumer.build(explain)).contains("[INFO] Pet.getName(): String",
                "[INFO]   from the property name of the schema Pet at src/main/openapi/pets.yaml:59:11");
    }

    @Test
    @Order(3)
    void what_was_edited_by_hand_fails_and_is_named() throws IOException, InterruptedException {
        Files.writeString(consumer.path(CLIENT), consumer.read(CLIENT) + "// edited\n");

        Attempt attempt = consumer.attempt(Consumer.settings(), goals("explain", "verify"));

        assertThat(attempt.succeeded()).isFalse();
        assertThat(attempt.text()).contains("the generated file src/main/java/pets/PetsClient.java was edited or deleted",
                "[ERROR] -// edited", "error SDK034 the file is not what would be generated").doesNotContain("\tat ");
    }

    @Test
    @Order(4)
    void a_faulty_contract_fails_with_the_place_of_each_fault() throws IOException, InterruptedException {
        consumer.edit("src/main/openapi/pets.yaml", "\npaths:\n", "\npaths:\n  /nowhere: {$ref: '#/components/pathItems/None'}\n");

        Attempt attempt = consumer.attempt(Consumer.settings(), goals("validate"));

        assertThat(attempt.succeeded()).isFalse();
        assertThat(attempt.text()).containsPattern("pets\\.yaml:\\d+:\\d+ error SDK004 the reference").doesNotContain("\tat ");
    }

    @Test
    @Order(5)
    void a_project_gets_its_pom_section_and_another_plugins_is_translated() throws IOException, InterruptedException {
        Files.writeString(consumer.path("legacy.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <build><plugins><plugin>
                    <groupId>org.openapitools</groupId>
                    <artifactId>openapi-generator-maven-plugin</artifactId>
                    <configuration>
                      <inputSpec>src/main/openapi/pets.yaml</inputSpec>
                      <generatorName>java</generatorName>
                      <modelPackage>com.example.pets.model</modelPackage>
                    </configuration>
                  </plugin></plugins></build>
                </project>
                """);
        String[] both = Stream.concat(Arrays.stream(goals("init", "migrate")), Stream.of(
                "-Dsdkwright.contract=src/main/openapi/pets.yaml", "-Dsdkwright.pom=legacy.xml")).toArray(String[]::new);

        assertThat(String.join("\n", consumer.build(both)))
                .contains("<contract>src/main/openapi/pets.yaml</contract>", "<artifactId>jackson-core</artifactId>",
                        "<basePackage>com.example.pets</basePackage>", "# generatorName java: ");
    }

    private static String folder() {
        return consumer.path("target/generated-sources/sdkwright").toString();
    }

    private static String[] goals(String... names) {
        return Arrays.stream(names).map(consumer::goal).toArray(String[]::new);
    }
}
