package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.programs.SteadyCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What JMH found of one call. */
record SteadyFigures(double wallMicros, double cpuMicros, double bytes) {

    /** Reads what {@link SteadyCalls} prints. */
    static SteadyFigures in(Path output) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            String[] figures = lines.filter(line -> line.startsWith(SteadyCalls.MARK))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no figures in " + output))
                    .split(" ");
            return new SteadyFigures(
                    Double.parseDouble(figures[1]), Double.parseDouble(figures[2]), Double.parseDouble(figures[3]));
        }
    }
}
