package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** A build that says no more than where its contract is: {@code mvn generate-sources}, and then {@code mvn compile}. */
class ContractOnlyIT {
    private final Consumer consumer = Consumer.named("contract-only");

    @Test
    void sources_and_classes_are_there() {
        assertThat(consumer.generated().names())
                .contains("src/main/java/pets/PetsClient.java", "src/main/java/pets/model/Pet.java");
        assertThat(consumer.state("target/classes").names())
                .contains("pets/PetsClient.class", "pets/model/Pet.class", "com/example/PetNames.class");
    }

    @Test
    void every_build_says_in_one_line_what_was_done() {
        List<String> lines = consumer.log().stream().filter(line -> line.contains("pets.yaml")).toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("\\[INFO] src/main/openapi/pets\\.yaml: "
                + "3 operations, 7 types; \\d+ files written, 0 unchanged, 0 removed; \\d+ ms");
        assertThat(lines.get(1)).matches("\\[INFO] src/main/openapi/pets\\.yaml: up to date, "
                + "3 operations, 7 types; 0 files written, \\d+ unchanged, 0 removed; \\d+ ms");
    }

    @Test
    void the_projects_own_code_makes_calls() throws Exception {
        try (StandInServer server = StandInServer.start()) {
            server.next(Reply.json(200, "[{\"id\":1,\"name\":\"Rex\"},{\"id\":2,\"name\":\"Tom\"}]"));
            List<Path> classPath = List.of(consumer.path("target/classes"), jacksonCore());

            JavaRun run = JavaRun.of(classPath, "com.example.PetNames", Map.of(), server.endpoint());

            assertThat(run.out()).isEqualTo("Rex\nTom\n");
            assertThat(run.err()).isEmpty();
            assertThat(server.takeRequest().target()).isEqualTo("/pets");
        }
    }

    private static Path jacksonCore() throws URISyntaxException {
        return Path.of(JsonParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
