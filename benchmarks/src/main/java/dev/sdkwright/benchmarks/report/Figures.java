package dev.sdkwright.benchmarks.report;

import java.time.Duration;
import java.util.Locale;

/** Figures as the report writes them. */
public final class Figures {
    private static final double MEGABYTE = 1_000_000;

    private Figures() {}

    public static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Millions of bytes. */
    public static double megabytes(long bytes) {
        return bytes / MEGABYTE;
    }

    /** The same in every locale. */
    public static String text(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }

    /** How many times the other it is, such as {@code 0.25x}. */
    public static String ratio(double figure, double other) {
        return text("%.2fx", figure / other);
    }
}
