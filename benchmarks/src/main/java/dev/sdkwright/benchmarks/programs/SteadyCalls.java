package dev.sdkwright.benchmarks.programs;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a benchmark with JMH, in a JVM of its own with the class path of this one, and prints what it gave. */
public final class SteadyCalls {
    /** In front of each line of figures: time, CPU, and bytes for each operation. */
    public static final String MARK = "steady ";

    private static final int WARM_UPS = 6;
    private static final int ITERATIONS = 5;
    private static final TimeValue LENGTH = TimeValue.seconds(3);

    private SteadyCalls() {}

    /** Takes the name of a benchmark and the endpoint. */
    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(args[0].replace(".", "\\.") + "$")
                .param("endpoint", args[1])
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(LENGTH)
                .measurementIterations(ITERATIONS)
                .measurementTime(LENGTH)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .build();
        for (RunResult result : new Runner(options).run()) {
            double bytes = secondary(result, "gc.alloc.rate.norm");
            double cpu = secondary(result, CpuProfiler.LABEL);
            System.out.println(MARK + result.getPrimaryResult().getScore() + ' ' + cpu + ' ' + bytes);
        }
    }

    /** The result of that name, before which some versions of JMH have a sign. */
    private static double secondary(RunResult result, String name) {
        for (String label : result.getSecondaryResults().keySet()) {
            if (label.endsWith(name)) {
                return result.getSecondaryResults().get(label).getScore();
            }
        }
        throw new IllegalStateException("no " + name + " in " + result.getSecondaryResults().keySet());
    }
}
