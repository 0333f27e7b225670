package dev.sdkwright.generator.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerPomTest {
    private final ConsumerPom consumer = new ConsumerPom("1.0", "3.2", "src/main/openapi/pets.yaml");

    @Test
    void stands_where_a_person_would_put_it() {
        assertThat(consumer.into("""
                <project>
                  <!-- <plugins> no such thing </plugins> -->
                  <dependencies>
                    <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin><artifactId>other</artifactId><dependencies/></plugin>
                    </plugins>
                  </build>
                </project>
                """, "pom.xml")).isEqualTo("""
                <project>
                  <!-- <plugins> no such thing </plugins> -->
                  <dependencies>
                    <dependency><groupId>a</groupId><artifactId>b</artifactId></dependency>
                    <dependency>
                      <groupId>tools.jackson.core</groupId>
                      <artifactId>jackson-core</artifactId>
                      <version>3.2</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin><artifactId>other</artifactId><dependencies/></plugin>
                      <plugin>
                        <groupId>dev.sdkwright</groupId>
                        <artifactId>sdkwright-maven-plugin</artifactId>
                        <version>1.0</version>
                        <executions>
                          <execution>
                            <goals>
                              <goal>generate</goal>
                            </goals>
                          </execution>
                        </executions>
                        <configuration>
                          <contract>src/main/openapi/pets.yaml</contract>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<project/>", "<project></project>", "<project><build/></project>", "<project><build><plugins/></build></project>",
        "<project>\r\n  <dependencies/>\r\n</project>\r\n",
        "<project><build><plugins></plugins></build><dependencies></dependencies></project>"})
    void whatever_is_missing_is_made(String pom) {
        Xml root = PomReader.read(consumer.into(pom, "pom.xml"), "pom.xml");

        assertThat(root.child("build").orElseThrow().child("plugins").orElseThrow().children()).singleElement()
                .satisfies(plugin -> assertThat(plugin.textOf("artifactId")).isEqualTo("sdkwright-maven-plugin"));
        assertThat(root.child("dependencies").orElseThrow().children()).singleElement()
                .satisfies(dependency -> assertThat(dependency.textOf("artifactId")).isEqualTo("jackson-core"));
    }

    @Test
    void a_library_that_is_there_stays_alone() {
        String with = consumer.into("<project><dependencies><dependency><groupId>tools.jackson.core</groupId>"
                + "<artifactId>jackson-core</artifactId></dependency></dependencies></project>", "pom.xml");

        assertThat(PomReader.read(with, "pom.xml").child("dependencies").orElseThrow().children()).hasSize(1);
    }
}
