package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars that hold other people's work carry what its licences ask for. */
class LicencesIT {
    static Stream<Path> jars() throws IOException {
        Path root = Path.of(System.getProperty("it.root"));
        try (Stream<Path> built = Files.list(root.resolve("maven-plugin/target"))) {
            List<Path> plugin = built.filter(file -> file.getFileName().toString().matches(
                    "sdkwright-maven-plugin-[0-9.]+(-SNAPSHOT)?\\.jar")).toList();
            return Stream.concat(plugin.stream(), Stream.of(root.resolve("generator/target/sdkwright.jar")));
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void each_has_the_licences_and_notices_of_all_that_is_in_it(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/LICENSE.txt")).contains("Apache License", "Atlassian");
            if (jar.getEntry("org/slf4j/nop/NOPServiceProvider.class") != null) {
                assertThat(text(jar, "META-INF/LICENSE.txt")).contains("QOS.ch");
            }
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson", "swagger-core", "swagger-models");
            assertThat(text(jar, "META-INF/NOTICE.txt")).contains("Apache Commons IO", "Apache Commons Lang");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
