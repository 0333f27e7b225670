package dev.sdkwright.benchmarks.programs;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the warm programs print. */
public final class WarmOutput {
    private WarmOutput() {}

    /** The CPU of each round, in order. */
    public static List<Duration> rounds(Stream<String> lines) {
        return lines.filter(line -> line.startsWith(WarmLoop.MARK))
                .map(line -> Duration.ofNanos(Long.parseLong(line.substring(WarmLoop.MARK.length()))))
                .toList();
    }
}
