package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.it.Consumer.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A released client whose contract goes on: one story, told in the tests' order. */
@TestMethodOrder(OrderAnnotation.class)
class ContractEvolutionIT {
    private static final String CONTRACT = "src/main/openapi/shop.yaml";

    private final Consumer consumer = Consumer.named("contract-evolution");

    @Test
    @Order(1)
    void the_first_release_has_nothing_to_be_compared_with_and_carries_what_its_users_see() throws IOException {
        assertThat(consumer.log()).contains("[INFO] There is no release of com.example:contract-evolution to compare with.");
        try (ZipFile jar = new ZipFile(consumer.path("target/contract-evolution-1.4.0.jar").toFile())) {
            assertThat(jar.getEntry("META-INF/sdkwright/default/surface")).isNotNull();
        }
    }

    @Test
    @Order(2)
    void a_breaking_change_since_the_release_fails_the_build() throws IOException, InterruptedException {
        consumer.edit("pom.xml", "<version>1.4.0</version>", "<version>1.5.0-SNAPSHOT</version>");
        consumer.edit(CONTRACT, "        title:\n", "        label:\n");

        Attempt attempt = consumer.attempt(Consumer.settings(), "generate-sources");

        assertThat(attempt.succeeded()).isFalse();
        assertThat(attempt.text()).contains("the contract may not be released like this:",
                "error SDK040 Item.title: the received property is gone; perhaps it is called label now; breaks calls, sources,"
                        + " compiled classes",
                "error SDK042 the changes ask for a major step: after 1.4.0 comes 2.0.0, not 1.5.0")
                .doesNotContain("Exception in thread");
    }

    @Test
    @Order(3)
    void what_was_decided_on_passes_with_a_version_that_says_so() throws IOException, InterruptedException {
        Files.writeString(consumer.path("breaking-changes.txt"), "property-removed Item.title\n    Labels say more.\n");
        consumer.edit("pom.xml", "<version>1.5.0-SNAPSHOT</version>", "<version>2.0.0-SNAPSHOT</version>");

        assertThat(consumer.build("generate-sources")).contains(
                "[INFO] 2 changes, 1 of them breaking; the next version must be a major one");
    }

    @Test
    @Order(4)
    void diff_writes_a_changelog_against_coordinates() throws IOException, InterruptedException {
        consumer.build("dev.sdkwright:sdkwright-maven-plugin:" + version() + ":diff",
                "-Dsdkwright.baseline=mvn:com.example:contract-evolution:1.4.0", "-Dsdkwright.format=markdown",
                "-Dsdkwright.reportFile=" + consumer.path("target/changes.md"));

        assertThat(consumer.read("target/changes.md")).startsWith("# Changes\n").contains("- `Item.title`: the received property");
    }

    private String version() {
        String pom = consumer.read("pom.xml");
        int start = pom.indexOf("<version>", pom.indexOf("sdkwright-maven-plugin")) + "<version>".length();
        return pom.substring(start, pom.indexOf("</version>", start));
    }
}
