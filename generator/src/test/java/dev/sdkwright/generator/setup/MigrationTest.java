package dev.sdkwright.generator.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationTest {
    /**
     * A configuration of the other plugin and what comes of it.
     *
     * @param title what is special about it
     * @param plugin what stands in their plugin
     * @param expected lines of ours, and of the notes
     * @param absent what may not come of it
     */
    record Case(String title, String plugin, List<String> expected, List<String> absent) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream stream = MigrationTest.class.getResourceAsStream("migrations.txt")) {
            return Stream.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n(?=## )"))
                    .filter(block -> block.startsWith("## "))
                    .map(MigrationTest::read);
        }
    }

    private static Case read(String block) {
        List<String> lines = block.lines().toList();
        return new Case(lines.get(0).substring(3),
                String.join("\n", lines.stream().skip(1).filter(line -> !line.matches("[+-] .*")).toList()),
                lines.stream().filter(line -> line.startsWith("+ ")).map(line -> line.substring(2)).toList(),
                lines.stream().filter(line -> line.startsWith("- ")).map(line -> line.substring(2)).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_configuration_becomes_ours(Case given) {
        Migration migration = Migration.of(pom(given.plugin()), "pom.xml", "1.0");

        String all = migration.plugins() + String.join("\n", migration.notes());
        String flat = all.replaceAll(">\\s+<", "><");
        assertThat(given.expected()).isNotEmpty().allSatisfy(line -> assertThat(flat).contains(line));
        assertThat(given.absent()).allSatisfy(line -> assertThat(flat).doesNotContain(line));
        assertThat(PomReader.read("<project>" + migration.plugins() + "</project>", "ours").children()).hasSize(1);
    }

    @Test
    void there_are_many_configurations() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void what_is_managed_and_what_profiles_have_is_found() {
        Migration migration = Migration.of("""
                <project><build>
                  <pluginManagement><plugins><plugin><artifactId>openapi-generator-maven-plugin</artifactId>
                    <configuration><inputSpec>a.yaml</inputSpec><skip>false</skip></configuration></plugin></plugins></pluginManagement>
                  <plugins><plugin><artifactId>openapi-generator-maven-plugin</artifactId>
                    <configuration><inputSpec>b.yaml</inputSpec></configuration></plugin></plugins></build>
                  <profiles><profile><id>other</id><build><plugins><plugin>
                    <artifactId>openapi-generator-maven-plugin</artifactId>
                    <configuration><inputSpec>c.yaml</inputSpec></configuration></plugin></plugins></build></profile></profiles>
                </project>""", "pom.xml", "1.0");

        assertThat(migration.plugins()).contains("<!-- in build/plugins -->", "<contract>b.yaml</contract>", "<skip>false</skip>",
                "<!-- in profile other, build/plugins -->", "<contract>c.yaml</contract>").doesNotContain("a.yaml");
    }

    @Test
    void dependencies_that_may_go_are_told() {
        Migration migration = Migration.of(pom("").replace("<build>", """
                <dependencies><dependency><groupId>org.openapitools</groupId><artifactId>jackson-databind-nullable</artifactId>
                </dependency><dependency><groupId>com.example</groupId><artifactId>mine</artifactId></dependency></dependencies>
                <build>"""), "pom.xml", "1.0");

        assertThat(migration.notes()).contains("dependency org.openapitools:jackson-databind-nullable: not needed by the client;"
                + " remove it if nothing else uses it", "dependency tools.jackson.core:jackson-core: add it, the one library that"
                + " the client needs").noneMatch(note -> note.contains("mine"));
    }

    @Test
    void other_files_are_refused_with_their_place() {
        assertThatThrownBy(() -> Migration.of("<project>", "pom.xml", "1")).isInstanceOf(GenerationFailedException.class)
                .hasMessageStartingWith("pom.xml:1:").hasMessageContaining("no well-formed XML");
        assertThatThrownBy(() -> Migration.of("<html/>", "pom.xml", "1")).hasMessageContaining("begins with <html>");
        assertThatThrownBy(() -> Migration.of("<project/>", "pom.xml", "1")).hasMessageContaining("the pom has no openapi-gen");
        assertThatThrownBy(() -> Migration.of("<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><project>&x;</project>",
                "pom.xml", "1")).isInstanceOf(GenerationFailedException.class);
    }

    private static String pom(String plugin) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion><build><plugins><plugin>"
                + "<groupId>org.openapitools</groupId><artifactId>openapi-generator-maven-plugin</artifactId>"
                + "<version>7.25.0</version>" + plugin + "</plugin></plugins></build></project>";
    }
}
