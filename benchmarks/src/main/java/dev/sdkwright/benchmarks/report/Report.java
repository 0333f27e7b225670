package dev.sdkwright.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report, made of parts that stand in a folder: a run that measures some rows anew leaves the others as they were.
 */
public final class Report {
    private final Path parts;
    private final List<String> order;

    /**
     * A report.
     *
     * @param parts where its parts are kept
     * @param order the names of all parts
     */
    public Report(Path parts, List<String> order) {
        this.parts = parts;
        this.order = List.copyOf(order);
    }

    /** Replaces one part. */
    public void put(String name, String title, Section section) throws IOException {
        Files.createDirectories(parts);
        Files.writeString(body(name), "## " + title + "\n\n" + section.markdown());
        Files.writeString(verdicts(name), section.verdicts().stream()
                .map(Report::line)
                .collect(Collectors.joining()));
    }

    /** Writes all parts that there are, behind an introduction and a summary of the goals. */
    public void write(String introduction, Path file) throws IOException {
        StringBuilder text = new StringBuilder(introduction).append("\n## Goals\n\n");
        text.append("| | goal | found | |\n| --- | ---: | ---: | --- |\n");
        List<String> missing = new ArrayList<>();
        for (String name : order) {
            if (Files.exists(verdicts(name))) {
                text.append(Files.readString(verdicts(name)));
            } else {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            text.append("\nNot measured: ").append(String.join(", ", missing)).append(".\n");
        }
        for (String name : order) {
            if (Files.exists(body(name))) {
                text.append('\n').append(Files.readString(body(name)).stripTrailing()).append('\n');
            }
        }
        Files.writeString(file, text.toString());
    }

    private static String line(Goal.Verdict verdict) {
        return "| " + verdict.what() + " | " + verdict.goal() + " | " + verdict.found() + " | "
                + (verdict.holds() ? "holds" : "**does not hold**") + " |\n";
    }

    private Path body(String name) {
        return parts.resolve(name + ".md");
    }

    private Path verdicts(String name) {
        return parts.resolve(name + ".goals.md");
    }
}
