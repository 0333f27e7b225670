package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.Workspace;
import dev.sdkwright.benchmarks.process.MeasuredProcess;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the plugin adds to a build in which nothing has changed: the wall time with it and without it. */
public final class UnchangedBuild implements Row {
    private static final String WITH = "with the plugin";
    private static final String WITHOUT = "without it";
    private static final String PLUGIN = """
              <build><plugins><plugin>
                <groupId>dev.sdkwright</groupId>
                <artifactId>sdkwright-maven-plugin</artifactId>
                <version>%s</version>
                <executions><execution><goals><goal>generate</goal></goals></execution></executions>
              </plugin></plugins></build>
            """;

    private final Path root;
    private final Path maven;
    private final String version;
    private final Workspace workspace;
    private final SideBySide sideBySide;

    /**
     * A row.
     *
     * @param root the project's folder
     * @param maven the program that builds
     * @param version the plugin's version
     */
    public UnchangedBuild(Path root, Path maven, String version, Workspace workspace, SideBySide sideBySide) {
        this.root = root;
        this.maven = maven;
        this.version = version;
        this.workspace = workspace;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "unchanged-build";
    }

    @Override
    public String title() {
        return "The plugin's share of a build in which nothing has changed";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        if (!Files.isDirectory(repository())) {
            return section.say("Needs the repository that the consumer builds of `it` use: build that module first.");
        }
        Path with = project(WITH, PLUGIN.formatted(version));
        Path without = project(WITHOUT, "");
        run(with);
        Map<String, List<Usage>> runs = sideBySide.run(List.of(
                new Subject<>(WITH, i -> run(with)), new Subject<>(WITHOUT, i -> run(without))));
        Usages usages = new Usages(runs, WITH);
        section.say("`mvn -o generate-sources` of a module with the DCS contract, whole process.");
        section.table(usages.table());
        return section.verdict(new Goal("the plugin's share of an unchanged build, wall seconds", 0.2, "%.2f")
                .meets(usages.wall(WITH) - usages.wall(WITHOUT)));
    }

    private Path project(String name, String build) throws IOException {
        Path folder = workspace.fresh(name.replace(' ', '-'));
        Path contracts = Files.createDirectories(folder.resolve("src/main/openapi"));
        Files.copy(root.resolve("spec/dcs-v2.yaml"), contracts.resolve("dcs-v2.yaml"));
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>unchanged</artifactId>
                  <version>1</version>
                %s</project>
                """.formatted(build));
        return folder;
    }

    private Usage run(Path folder) throws IOException, InterruptedException {
        List<String> command = List.of(maven.toString(), "-o", "-q", "-B", "-Dmaven.repo.local=" + repository(),
                "--settings", root.resolve("it/target/it/interpolated-settings.xml").toString(), "generate-sources");
        Usage usage = MeasuredProcess.run(command, folder, workspace.log("unchanged-build"));
        if (usage.exit() != 0) {
            throw new IOException("the build failed: " + Files.readString(usage.output()));
        }
        return usage;
    }

    private Path repository() {
        return root.resolve("it/target/local-repository");
    }
}
