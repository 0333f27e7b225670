package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says to write into a pom, or on a command line, does what it says. */
class ReadmeIT {
    private static final Path ROOT = Path.of(System.getProperty("it.root"));
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern GENERATE = Pattern.compile("^ {4}java -jar (\\S+) generate (\\S+) --output /path/to/module$",
            Pattern.MULTILINE);

    private final Consumer consumer = Consumer.named("readme");

    @Test
    void the_plugin_is_five_lines_and_every_configuration_of_it_works() throws Exception {
        List<String> xml = blocks("xml");
        String plugin = one(xml, "<plugin>");
        String dependency = one(xml, "<dependency>");
        List<String> configurations = xml.stream().filter(block -> block.startsWith("<configuration>")).toList();
        assertThat(plugin.lines()).hasSize(5 + 1);
        List<String> others = xml.stream().filter(block -> block.startsWith("<plugins>")).toList();
        assertThat(configurations).hasSize(xml.size() - 2 - others.size()).isNotEmpty();
        StringBuilder plugins = new StringBuilder(plugin);
        for (int index = 0; index < configurations.size(); index++) {
            String output = "<outputDirectory>target/readme-" + index + "</outputDirectory>";
            plugins.insert(plugins.indexOf("</executions>"), "<execution><id>readme-" + index
                    + "</id><goals><goal>generate</goal></goals>"
                    + configurations.get(index).replace("</configuration>", output + "</configuration>") + "</execution>");
        }
        Files.writeString(consumer.path("pom.xml"), consumer.read("pom.xml")
                .replace("<plugins/>", "<plugins>" + plugins + "</plugins>")
                .replace("<dependencies/>", "<dependencies>" + dependency + "</dependencies>"));

        List<String> log = consumer.build("generate-sources");

        assertThat(log).filteredOn(line -> line.contains(" operation") && line.contains(" ms"))
                .hasSize(1 + configurations.size());
        assertThat(consumer.generated().names()).anyMatch(name -> name.endsWith("PetstoreClient.java"))
                .anyMatch(name -> name.endsWith("ShopClient.java"));
        assertThat(consumer.state("target/readme-0").names()).contains("src/main/java/com/example/shop/StoreClient.java");
        assertThat(consumer.state("target/readme-1").names()).anyMatch(name -> name.endsWith("/Animal.java"))
                .anyMatch(name -> name.endsWith("/AnimalsRequest.java"));
    }

    @Test
    void the_version_of_the_library_is_the_one_that_clients_are_built_with() throws Exception {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<jackson.version>(.+)</jackson.version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(one(blocks("xml"), "<dependency>")).contains("<version>" + version.group(1) + "</version>");
    }

    @Test
    void the_command_line_generates_a_module_also_with_options(@TempDir Path home) throws Exception {
        Matcher command = GENERATE.matcher(readme());
        assertThat(command.find()).isTrue();
        String options = blocks("yaml").stream().filter(block -> block.contains("renames:")).findFirst().orElseThrow();
        Path file = Files.writeString(home.resolve("options.yaml"), options);

        run(command.group(1), "generate", ROOT.resolve(command.group(2)).toString(), "--output", home.resolve("plain").toString());
        run(command.group(1), "generate", consumer.path("src/main/openapi/petstore.yaml").toString(), "--output",
                home.resolve("changed").toString(), "--options", file.toString());

        assertThat(home.resolve("plain/pom.xml")).exists();
        assertThat(FolderState.of(home.resolve("changed")).names()).anyMatch(name -> name.endsWith("/model/Animal.java"));
    }

    /** {@link StandInIT} builds that project. */
    @Test
    void the_plugins_around_integration_tests_are_those_of_a_project_that_is_built() throws IOException {
        String pom = Consumer.named("stand-in").read("pom.xml").replaceAll("\\s", "");
        String[] plugins = one(blocks("xml"), "<plugins>").split("</plugin>");

        for (String plugin : List.of(plugins[0], plugins[1])) {
            assertThat(pom).contains(plugin.substring(plugin.indexOf("<executions>")).replaceAll("\\s", ""));
        }
    }

    private static void run(String jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", ROOT.resolve(jar).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher = BLOCK.matcher(readme());
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2).strip());
            }
        }
        return blocks;
    }

    private static String one(List<String> blocks, String start) {
        List<String> found = blocks.stream().filter(block -> block.startsWith(start)).toList();
        assertThat(found).as(start).hasSize(1);
        return found.get(0);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
