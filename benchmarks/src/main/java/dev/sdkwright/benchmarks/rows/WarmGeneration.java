package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Generators.OPEN_API_GENERATOR;
import static dev.sdkwright.benchmarks.rows.Generators.SDKWRIGHT;
import static dev.sdkwright.benchmarks.rows.Generators.SWAGGER_PARSER;

import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.programs.WarmOutput;
import dev.sdkwright.benchmarks.report.Figures;
import dev.sdkwright.benchmarks.report.Sample;
import dev.sdkwright.benchmarks.report.Section;
import dev.sdkwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** CPU of generating from a big contract over and over in one JVM, as a daemon or an IDE would. */
public final class WarmGeneration implements Row {
    private final Contract contract;
    private final Optional<Path> file;
    private final Generators generators;

    public WarmGeneration(Contract contract, Optional<Path> folder, Generators generators) {
        this.contract = contract;
        this.file = contract.in(folder);
        this.generators = generators;
    }

    @Override
    public String name() {
        return "warm-" + contract.key();
    }

    @Override
    public String title() {
        return "Generating from " + contract.name() + "'s contract again and again in one JVM";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        if (file.isEmpty()) {
            return section.say(contract.absence());
        }
        Path at = file.get();
        Path folder = generators.workspace().fresh("warm");
        Map<String, List<Duration>> rounds = new LinkedHashMap<>();
        rounds.put(SDKWRIGHT, rounds(generators.warmSdkwright(at, folder)));
        rounds.put(OPEN_API_GENERATOR, rounds(generators.warmOpenApiGenerator(at, folder)));
        rounds.put(SWAGGER_PARSER, rounds(generators.warmSwaggerParser(at, folder)));
        return section.table(table(rounds));
    }

    private static Table table(Map<String, List<Duration>> rounds) {
        double ours = settled(rounds.get(SDKWRIGHT)).median();
        Table table = new Table("", "ours, CPU", "CPU s, second half of the rounds", "first round", "rounds");
        rounds.forEach((subject, all) -> table.row(subject,
                Figures.ratio(ours, settled(all).median()),
                settled(all).text("%.2f"),
                Figures.text("%.2f", Figures.seconds(all.get(0))),
                Integer.toString(all.size())));
        return table;
    }

    /** The rounds after the JVM had time to compile what is hot. */
    private static Sample settled(List<Duration> rounds) {
        return Sample.of(rounds.subList(rounds.size() / 2, rounds.size()), Figures::seconds);
    }

    private static List<Duration> rounds(Usage usage) throws IOException {
        try (Stream<String> lines = Files.lines(usage.output())) {
            return WarmOutput.rounds(lines);
        }
    }
}
