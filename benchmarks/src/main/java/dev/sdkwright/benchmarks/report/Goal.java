package dev.sdkwright.benchmarks.report;

/**
 * A figure that is to be held.
 *
 * @param what what is compared with what
 * @param limit what it may be at most
 * @param format how figure and limit are written
 */
public record Goal(String what, double limit, String format) {

    /** How the figure stands to it, as a line of the report. */
    public Verdict meets(double figure) {
        return new Verdict(what, "at most " + Figures.text(format, limit), Figures.text(format, figure),
                figure <= limit);
    }

    /**
     * A goal and whether it is met.
     *
     * @param found the figure
     */
    public record Verdict(String what, String goal, String found, boolean holds) {}
}
