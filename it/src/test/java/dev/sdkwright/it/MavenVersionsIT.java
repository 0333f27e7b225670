package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The build of several modules in every Maven that is supported, with eight threads: from the oldest one to the next major
 * version.
 */
class MavenVersionsIT {
    private static final Path DISTRIBUTIONS = Path.of(System.getProperty("it.distributions"));

    static List<String> versions() throws IOException {
        try (Stream<Path> distributions = Files.list(DISTRIBUTIONS)) {
            List<String> versions = distributions.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(versions).hasSize(3);
            return versions;
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void generates_in_parallel_from_the_reactor_and_leaves_alone_what_is_up_to_date(String version)
            throws IOException, InterruptedException {
        Path maven = DISTRIBUTIONS.resolve(version).resolve("bin/mvn");
        Consumer reactor = Consumer.named("reactor").copy("reactor-" + version);

        List<String> first = reactor.buildWith(maven, "compile", "-T", "8");
        FolderState shop = reactor.module("shop").generated();
        List<String> second = reactor.buildWith(maven, "compile", "-T", "8", "-o");

        assertThat(reactor.module("shop").state("target/classes").names()).contains("com/example/Both.class");
        assertThat(first).noneMatch(line -> line.contains("WARN") && line.contains("sdkwright"));
        for (String service : List.of("pets", "shop")) {
            String contract = "mvn:com.example:contracts:1!/META-INF/openapi/" + service + ".yaml: ";
            assertThat(first).filteredOn(line -> line.contains(contract)).singleElement().asString().doesNotContain("up to");
            assertThat(second).filteredOn(line -> line.contains(contract)).singleElement().asString().contains("up to date");
        }
        assertThat(reactor.module("shop").generated().writtenSince(shop)).isEmpty();
    }

    @Test
    void the_build_cache_restores_what_is_unchanged_and_notices_a_changed_contract() throws Exception {
        Path maven = DISTRIBUTIONS.resolve("apache-maven-" + System.getProperty("it.newest")).resolve("bin/mvn");
        Consumer cached = Consumer.named("contract-only").copy("build-cache");
        Files.createDirectories(cached.path(".mvn"));
        Files.writeString(cached.path(".mvn/extensions.xml"), """
                <extensions><extension>
                  <groupId>org.apache.maven.extensions</groupId>
                  <artifactId>maven-build-cache-extension</artifactId>
                  <version>1.3.0</version>
                </extension></extensions>
                """);
        cached.edit("pom.xml", "<maven.compiler.release>",
                "<maven.build.cache.input.1>src/main/openapi</maven.build.cache.input.1><maven.compiler.release>");
        String[] compile = {"compile", "-Dmaven.build.cache.location=" + cached.path("cache")};

        List<String> first = cached.buildWith(maven, compile);
        List<String> second = cached.buildWith(maven, compile);
        cached.edit("src/main/openapi/pets.yaml", "title: Pets", "title: Pets\n  description: Changed.");
        List<String> third = cached.buildWith(maven, compile);

        assertThat(first).anyMatch(line -> line.contains("pets.yaml: 3 operations"));
        assertThat(second).anyMatch(line -> line.contains("Skipping plugin execution (cached): sdkwright:generate"));
        assertThat(third).anyMatch(line -> line.contains("pets.yaml: ") && !line.contains("up to date"));
    }
}
