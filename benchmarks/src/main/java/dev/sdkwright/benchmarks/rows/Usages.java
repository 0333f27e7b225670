package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.report.Figures;
import dev.sdkwright.benchmarks.report.Sample;
import dev.sdkwright.benchmarks.report.Table;
import java.util.List;
import java.util.Map;

/**
 * What processes took, compared.
 *
 * @param runs of each subject, by its name
 * @param ours the subject that the others are put beside
 */
record Usages(Map<String, List<Usage>> runs, String ours) {

    /** The median, in seconds. */
    double cpu(String subject) {
        return cpuOf(subject).median();
    }

    /** The median of the time on the wall, in seconds. */
    double wall(String subject) {
        return wallOf(subject).median();
    }

    /** The median of the peaks, in megabytes. */
    double memory(String subject) {
        return memoryOf(subject).median();
    }

    /** Ours as a multiple of each, with the figures beside. */
    Table table() {
        Table table = new Table("", "ours, CPU", "ours, peak memory", "CPU s", "peak MB", "wall s");
        for (String subject : runs.keySet()) {
            table.row(subject,
                    Figures.ratio(cpu(ours), cpu(subject)),
                    Figures.ratio(memory(ours), memory(subject)),
                    cpuOf(subject).text("%.2f"),
                    memoryOf(subject).text("%.0f"),
                    wallOf(subject).text("%.2f"));
        }
        return table;
    }

    private Sample cpuOf(String subject) {
        return Sample.of(runs.get(subject), usage -> Figures.seconds(usage.cpu()));
    }

    private Sample wallOf(String subject) {
        return Sample.of(runs.get(subject), usage -> Figures.seconds(usage.wall()));
    }

    private Sample memoryOf(String subject) {
        return Sample.of(runs.get(subject), usage -> Figures.megabytes(usage.peakMemory()));
    }
}
