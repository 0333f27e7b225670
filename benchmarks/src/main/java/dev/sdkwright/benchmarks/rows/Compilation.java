package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Generators.OPEN_API_GENERATOR;
import static dev.sdkwright.benchmarks.rows.Generators.SDKWRIGHT;

import dev.sdkwright.benchmarks.process.JavaCommand;
import dev.sdkwright.benchmarks.process.MeasuredProcess;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** CPU of javac over all that is emitted for a contract, each on the class path that the emitted pom asks for. */
public final class Compilation implements Row {
    private static final String CORE_ALONE = "Sdkwright, the core alone";
    /** The folder of the core in an emitted module. */
    private static final String CORE = File.separator + "core" + File.separator;

    private final Contract contract;
    private final Optional<Path> file;
    private final Generators generators;
    private final Path maven;
    private final SideBySide sideBySide;

    /**
     * A comparison.
     *
     * @param maven the program that resolves what the emitted poms name
     */
    public Compilation(
            Contract contract, Optional<Path> folder, Generators generators, Path maven, SideBySide sideBySide) {
        this.contract = contract;
        this.file = contract.in(folder);
        this.generators = generators;
        this.maven = maven;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "javac-" + contract.key();
    }

    @Override
    public String title() {
        return "Compiling what is emitted for " + contract.name() + "'s contract";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        if (file.isEmpty()) {
            return section.say(contract.absence());
        }
        Path ours = generators.workspace().absent("javac-ours");
        Path theirs = generators.workspace().absent("javac-theirs");
        generators.sdkwright(file.get(), ours);
        generators.openApiGenerator(file.get(), theirs);
        List<String> compileOurs = command(ours, source -> true);
        List<String> compileCore = command(ours, source -> source.toString().contains(CORE));
        List<String> compileTheirs = command(theirs, source -> true);
        Usage trial = MeasuredProcess.run(compileTheirs, generators.workspace().folder(), generators.workspace().log(name()));
        if (trial.exit() != 0) {
            // javac stops early then, which is no work to compare with.
            return section.say("What " + OPEN_API_GENERATOR + " emits does not compile: there is nothing to compare with.");
        }
        Usages usages = new Usages(sideBySide.run(List.of(
                new Subject<>(SDKWRIGHT, i -> run(compileOurs)),
                new Subject<>(CORE_ALONE, i -> run(compileCore)),
                new Subject<>(OPEN_API_GENERATOR, i -> run(compileTheirs)))), SDKWRIGHT);
        section.say("javac as a process, `--release 17 -proc:none`, all main sources at once. The core alone is what every client"
                + " of Sdkwright's takes, whatever its contract: while javac compiles it, the JVM compiles most of javac.");
        section.table(usages.table());
        section.verdict(new Goal("CPU of javac over what is emitted for " + contract.name() + ", of OpenAPI Generator's",
                0.5, "%.2fx").meets(usages.cpu(SDKWRIGHT) / usages.cpu(OPEN_API_GENERATOR)));
        return section;
    }

    private List<String> command(Path module, Predicate<Path> chosen) throws IOException, InterruptedException {
        Path list = module.resolve("class-path.txt");
        run(List.of(maven.toString(), "-q", "-B", "-f", module.resolve("pom.xml").toString(),
                "dependency:build-classpath", "-DincludeScope=compile", "-Dmdep.outputFile=" + list));
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-nowarn", "-encoding", "UTF-8",
                "-d", module.resolve("classes").toString(), "-classpath", Files.readString(list).strip()));
        try (Stream<Path> sources = Files.walk(module.resolve("src").resolve("main").resolve("java"))) {
            sources.filter(source -> source.toString().endsWith(".java")).filter(chosen)
                    .map(Path::toString).sorted().forEach(arguments::add);
        }
        Path all = Files.createTempFile(module, "javac", ".txt");
        Files.write(all, arguments);
        return JavaCommand.javac(List.of("@" + all));
    }

    private Usage run(List<String> command) throws IOException, InterruptedException {
        Usage usage = MeasuredProcess.run(command, generators.workspace().folder(), generators.workspace().log(name()));
        if (usage.exit() != 0) {
            throw new IllegalStateException(name() + " ended with " + usage.exit() + ", see " + usage.output());
        }
        return usage;
    }
}
