package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Generators.OPEN_API_GENERATOR;
import static dev.sdkwright.benchmarks.rows.Generators.SDKWRIGHT;

import dev.sdkwright.benchmarks.report.Figures;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import dev.sdkwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How many lines a property costs that somebody may have to read or to step through. */
public final class ModelSize implements Row {
    /** Every property has one, of requests and responses too. */
    private static final Pattern OUR_PROPERTY = Pattern.compile("^    public void set\\w+\\(", Pattern.MULTILINE);
    /** Every property has one: its name on the wire. */
    private static final Pattern THEIR_PROPERTY =
            Pattern.compile("public static final String JSON_PROPERTY_", Pattern.LITERAL);

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Contract contract;
    private final Optional<Path> file;
    private final Generators generators;

    public ModelSize(Contract contract, Optional<Path> folder, Generators generators) {
        this.contract = contract;
        this.file = contract.in(folder);
        this.generators = generators;
    }

    @Override
    public String name() {
        return "size-" + contract.key();
    }

    @Override
    public String title() {
        return "Size of what is emitted for " + contract.name() + "'s contract";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        if (file.isEmpty()) {
            return section.say(contract.absence());
        }
        Path ours = generators.workspace().absent("size-ours");
        Path theirs = generators.workspace().absent("size-theirs");
        generators.sdkwright(file.get(), ours);
        generators.openApiGenerator(file.get(), theirs);
        ModelLines ourModels = ModelLines.count(main(ours), ModelSize::isOurModel, OUR_PROPERTY);
        ModelLines theirModels = ModelLines.count(main(theirs), in("model"), THEIR_PROPERTY);
        section.say("Lines that are not blank; models with all that reads and writes them, without the classes of "
                + "operations; properties as each generator declares them (ours has those of requests, which the other "
                + "makes parameters of methods).");
        section.table(new Table("", "lines per property", "model files", "model lines", "properties", "all main lines")
                .row(cells(SDKWRIGHT, ourModels, all(ours)))
                .row(cells(OPEN_API_GENERATOR, theirModels, all(theirs))));
        if (contract.equals(Contract.GITHUB)) {
            section.verdict(new Goal("lines of models per property, over GitHub's contract", 30, "%.1f")
                    .meets(ourModels.linesPerProperty()));
        }
        return section;
    }

    private static String[] cells(String name, ModelLines models, ModelLines all) {
        return new String[] {
            name,
            Figures.text("%.1f", models.linesPerProperty()),
            Figures.text("%,d", models.files()),
            Figures.text("%,d", models.lines()),
            Figures.text("%,d", models.properties()),
            Figures.text("%,d", all.lines())
        };
    }

    private static ModelLines all(Path output) throws IOException {
        return ModelLines.count(main(output), file -> true, NOTHING);
    }

    private static Path main(Path output) {
        return output.resolve("src").resolve("main").resolve("java");
    }

    /** Models, requests, responses and their codecs; not what the clients' methods are made of, nor the core. */
    private static boolean isOurModel(Path file) {
        String name = file.getFileName().toString();
        return in("model").and(source -> !source.toString().contains("core")).test(file)
                && !name.endsWith("Operation.java")
                && !name.endsWith("Operations.java");
    }

    private static Predicate<Path> in(String folder) {
        return file -> file.getParent().endsWith(folder);
    }
}
