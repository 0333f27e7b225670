package dev.sdkwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorIdentityTest {
    private static final String CLASS = "dev/sdkwright/generator/Generator.class";
    private static final String MARK = "META-INF/sdkwright/core.index";
    private static final String PROPERTIES = "META-INF/maven/dev.sdkwright/sdkwright-generator/pom.properties";

    @TempDir
    Path home;

    @Test
    void a_release_is_its_version_whatever_its_bytes() throws IOException {
        Path jar = jar("generator.jar", Map.of(CLASS, "code", PROPERTIES, "version=1.2.3"));

        assertThat(fingerprint(jar)).isEqualTo("1.2.3");
    }

    @Test
    void a_snapshot_is_the_content_of_the_generators_jar_and_of_the_templates_jar() throws IOException {
        Path generator = jar("generator.jar", Map.of(CLASS, "code", PROPERTIES, "version=1.2.3-SNAPSHOT"));
        Path templates = jar("templates.jar", Map.of(MARK, "index", "client.mustache", "text"));
        String first = fingerprint(generator, templates);

        assertThat(first).startsWith("1.2.3-SNAPSHOT/");
        assertThat(fingerprint(generator, templates)).isEqualTo(first);
        Path otherTemplates = jar("other.jar", Map.of(MARK, "index", "client.mustache", "changed"));
        assertThat(fingerprint(generator, otherTemplates)).isNotEqualTo(first);
        Path otherGenerator =
                jar("og.jar", Map.of(CLASS, "code", PROPERTIES, "version=1.2.3-SNAPSHOT", "New.class", ""));
        assertThat(fingerprint(otherGenerator, templates)).isNotEqualTo(first);
    }

    @Test
    void class_folders_count_with_all_their_files() throws IOException {
        Path classes = home.resolve("class folder");
        write(classes.resolve(CLASS), "code");
        write(classes.resolve(MARK), "index");
        String first = fingerprint(classes);

        assertThat(first).startsWith("unreleased/");
        assertThat(fingerprint(classes)).isEqualTo(first);
        write(classes.resolve("Another.class"), "more");
        assertThat(fingerprint(classes)).isNotEqualTo(first);
    }

    @Test
    void this_very_class_path_has_an_identity() {
        assertThat(new GeneratorIdentity(GeneratorIdentity.class.getClassLoader()).fingerprint()).isNotBlank();
    }

    private static String fingerprint(Path... classPath) throws IOException {
        URL[] urls = Stream.of(classPath).map(GeneratorIdentityTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return new GeneratorIdentity(loader).fingerprint();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = home.resolve(name);
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                write(files.getPath(entry.getKey()), entry.getValue());
            }
        }
        return jar;
    }

    private static void write(Path file, String content) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, content);
    }
}
