package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.report.Section;
import java.io.IOException;

/** One comparison. */
public interface Row {
    /** As it is asked for on the command line. */
    String name();

    /** As the report calls it. */
    String title();

    /** Measures. A row that lacks what it needs says so in its section. */
    Section measure() throws IOException, InterruptedException;
}
