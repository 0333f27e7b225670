package dev.sdkwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Maven will know of the plugin, as the build has just written it down. */
class PluginDescriptorTest {
    private static final int MOST_JARS = 30;
    private static final long MOST_BYTES = 10_000_000;

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private Document descriptor;

    @BeforeEach
    void readDescriptor() throws Exception {
        try (InputStream stream = GenerateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    @Test
    void goals_are_those_of_the_documentation() throws Exception {
        assertThat(texts("//goalPrefix")).containsExactly("sdkwright");
        assertThat(texts("//mojo/goal")).containsExactlyInAnyOrder("generate", "docs", "diff", "check", "verify",
                "validate", "explain", "init", "migrate", "serve", "start", "stop", "help");
    }

    @Test
    void generate_runs_in_generate_sources_and_in_parallel_builds() throws Exception {
        assertThat(texts("//mojo[goal='generate']/phase")).containsExactly("generate-sources");
        assertThat(texts("//mojo[goal='generate']/threadSafe")).containsExactly("true");
    }

    @Test
    void nothing_has_to_be_set() throws Exception {
        assertThat(texts("//mojo[goal='generate']//parameter[editable='true' and required='true']/name"))
                .containsExactlyInAnyOrder("outputDirectory");
        assertThat(texts("//mojo[goal='generate']/configuration/outputDirectory/@default-value")).hasSize(1);
    }

    @Test
    void every_parameter_that_can_be_set_is_explained() throws Exception {
        String settable = "//mojo[goal='generate']//parameter[editable='true']";
        assertThat(texts(settable + "/description"))
                .hasSameSizeAs(texts(settable + "/name"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void eclipse_is_told_what_to_do_with_generate() throws Exception {
        Document metadata;
        try (InputStream stream =
                GenerateMojo.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            metadata = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
        assertThat(xpath.evaluate("//pluginExecution[.//goal='generate']/action/execute/runOnIncremental", metadata))
                .isEqualTo("true");
        NodeList goals = (NodeList) xpath.evaluate("//goal", metadata, XPathConstants.NODESET);
        for (int index = 0; index < goals.getLength(); index++) {
            assertThat(texts("//mojo/goal")).contains(goals.item(index).getTextContent());
        }
    }

    @Test
    void class_path_stays_small() throws Exception {
        List<String> jars = jars();

        assertThat(jars).as("the plugin itself comes on top").hasSizeLessThan(MOST_JARS);
        assertThat(bytes(jars)).isLessThan(MOST_BYTES);
    }

    @Test
    void class_path_has_neither_maven_nor_what_only_the_command_line_needs() throws Exception {
        assertThat(texts("//dependencies/dependency/artifactId")).contains("sdkwright-generator", "swagger-parser")
                .doesNotContain("picocli", "slf4j-nop", "maven-core", "maven-plugin-api", "maven-compat");
    }

    /** The names of the jars that a build which uses the plugin has to load. */
    private List<String> jars() throws Exception {
        List<String> names = texts("//dependencies/dependency/artifactId");
        List<String> versions = texts("//dependencies/dependency/version");
        return IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + "-" + versions.get(i) + ".jar").toList();
    }

    /** Their sizes; modules that this build has not packaged stand as folders, which are packed to be counted. */
    private static long bytes(List<String> jars) {
        List<Path> counted = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> jars.contains(entry.getFileName().toString()) || Files.isDirectory(entry))
                .toList();
        assertThat(counted).as("at least every dependency").hasSizeGreaterThanOrEqualTo(jars.size());
        return counted.stream().mapToLong(PluginDescriptorTest::bytes).sum();
    }

    private static long bytes(Path entry) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(entry); ZipOutputStream jar = new ZipOutputStream(packed)) {
            if (Files.isRegularFile(entry)) {
                return Files.size(entry);
            }
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(entry.relativize(file).toString()));
                Files.copy(file, jar);
            }
            jar.finish();
            return packed.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) xpath.evaluate(path, descriptor, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }
}
