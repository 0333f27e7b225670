package dev.sdkwright.benchmarks;

import dev.sdkwright.benchmarks.process.MeasuredProcess;
import dev.sdkwright.benchmarks.report.Report;
import dev.sdkwright.benchmarks.rows.Row;
import java.io.IOException;
import java.util.List;

/** Measures the rows that are asked for and writes RESULTS.md. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!MeasuredProcess.isPossible()) {
            System.out.println("Skipped: processes are measured through /proc, which this system does not have.");
            return;
        }
        Settings settings = Settings.ofSystemProperties();
        List<Row> rows = Rows.all(settings);
        List<String> names = rows.stream().map(Row::name).toList();
        for (String asked : settings.rows()) {
            if (!names.contains(asked)) {
                throw new IllegalArgumentException("no row '" + asked + "'; there are " + names);
            }
        }
        Report report = new Report(settings.module().resolve("results"), names);
        for (Row row : rows) {
            if (settings.rows().isEmpty() || settings.rows().contains(row.name())) {
                System.out.println(row.name() + ": " + row.title());
                report.put(row.name(), row.title(), row.measure());
                report.write(Introduction.text(settings), settings.module().resolve("RESULTS.md"));
            }
        }
        System.out.println("Written: " + settings.module().resolve("RESULTS.md"));
    }
}
