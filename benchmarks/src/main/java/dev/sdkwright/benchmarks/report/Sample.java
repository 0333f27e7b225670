package dev.sdkwright.benchmarks.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Figures of repeated runs of the same. */
public final class Sample {
    private final double[] sorted;

    private Sample(double[] figures) {
        sorted = figures;
        Arrays.sort(sorted);
    }

    /** The figures that the runs have; at least one. */
    public static <T> Sample of(Collection<T> runs, ToDoubleFunction<T> figure) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
        return new Sample(runs.stream().mapToDouble(figure).toArray());
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    /** Median, least and most, such as {@code 1.20 (1.11 to 1.35)}. */
    public String text(String format) {
        return Figures.text(format, median()) + " (" + Figures.text(format, least()) + " to "
                + Figures.text(format, most()) + ")";
    }
}
