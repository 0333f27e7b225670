package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Generators.OPEN_API_GENERATOR;
import static dev.sdkwright.benchmarks.rows.Generators.OPEN_API_GENERATOR_SOURCES;
import static dev.sdkwright.benchmarks.rows.Generators.SDKWRIGHT;
import static dev.sdkwright.benchmarks.rows.Generators.SWAGGER_PARSER;

import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CPU and memory of generating from a big contract, as a process from its start to its end. */
public final class ColdGeneration implements Row {
    private final Contract contract;
    private final Optional<Path> file;
    private final Generators generators;
    private final SideBySide sideBySide;

    public ColdGeneration(
            Contract contract, Optional<Path> folder, Generators generators, SideBySide sideBySide) {
        this.contract = contract;
        this.file = contract.in(folder);
        this.generators = generators;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "generate-" + contract.key();
    }

    @Override
    public String title() {
        return "Generating from " + contract.name() + "'s contract, whole process";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        if (file.isEmpty()) {
            return section.say(contract.absence());
        }
        Map<String, List<Usage>> runs = sideBySide.run(subjects(file.get()));
        Usages usages = new Usages(runs, SDKWRIGHT);
        section.table(usages.table());
        if (contract.equals(Contract.GITHUB)) {
            judge(section, usages);
        }
        return section;
    }

    private List<Subject<Usage>> subjects(Path at) {
        return List.of(
                new Subject<>(SDKWRIGHT, i -> generators.sdkwright(at, output())),
                new Subject<>(OPEN_API_GENERATOR, i -> generators.openApiGenerator(at, output())),
                new Subject<>(OPEN_API_GENERATOR_SOURCES, i -> generators.openApiGeneratorSources(at, output())),
                new Subject<>(SWAGGER_PARSER, i -> generators.swaggerParser(at)));
    }

    private Path output() throws IOException {
        return generators.workspace().absent("cold");
    }

    private static void judge(Section section, Usages usages) {
        double cpu = usages.cpu(SDKWRIGHT);
        double memory = usages.memory(SDKWRIGHT);
        section.verdict(new Goal("CPU of generating from GitHub's contract, of OpenAPI Generator's", 0.25, "%.2fx")
                .meets(cpu / usages.cpu(OPEN_API_GENERATOR)));
        section.verdict(new Goal("the same, of swagger-parser's alone", 2, "%.2fx")
                .meets(cpu / usages.cpu(SWAGGER_PARSER)));
        section.verdict(new Goal("its peak memory, of OpenAPI Generator's", 0.5, "%.2fx")
                .meets(memory / usages.memory(OPEN_API_GENERATOR)));
    }
}
