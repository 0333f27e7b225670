package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Sdks.OFFICIAL;
import static dev.sdkwright.benchmarks.rows.Sdks.OFFICIAL_ASYNC;
import static dev.sdkwright.benchmarks.rows.Sdks.SDKWRIGHT;
import static dev.sdkwright.benchmarks.rows.Sdks.SDKWRIGHT_ASYNC;

import dev.sdkwright.benchmarks.process.LocalService;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.programs.CallBenchmark;
import dev.sdkwright.benchmarks.programs.SteadyCalls;
import dev.sdkwright.benchmarks.report.Figures;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Sample;
import dev.sdkwright.benchmarks.report.Section;
import dev.sdkwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Time, CPU and allocation of calls that follow one another, measured by JMH. */
public final class WarmCall implements Row {
    private final Sdks sdks;
    private final SideBySide sideBySide;

    public WarmCall(Sdks sdks, SideBySide sideBySide) {
        this.sdks = sdks;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "call-warm";
    }

    @Override
    public String title() {
        return "Calls in a JVM that has made many, one after another";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        try (LocalService service = Sdks.service()) {
            String at = service.endpoint();
            Map<String, List<SteadyFigures>> runs = sideBySide.run(List.of(
                    subject(SDKWRIGHT, sdks.client(), "waiting", at),
                    subject(OFFICIAL, sdks.official(), "waiting", at),
                    subject(SDKWRIGHT_ASYNC, sdks.client(), "notWaiting", at),
                    subject(OFFICIAL_ASYNC, sdks.official(), "notWaiting", at)));
            Section section = new Section();
            section.say("JMH, one thread, over plain HTTP on the loopback interface. Each run is a JVM that warms up for "
                    + "18 s and is measured for 15 s. CPU is that of the whole client's JVM, its compilers included: "
                    + "on a busy machine they have not ended by then. The server is another process.");
            section.table(table(runs));
            section.verdict(new Goal("CPU of a call in the steady state, of the official SDK's", 0.7, "%.2fx")
                    .meets(cpu(runs, SDKWRIGHT) / cpu(runs, OFFICIAL)));
            return section.verdict(new Goal("bytes that a call allocates, of the official SDK's", 0.4, "%.2fx")
                    .meets(bytes(runs, SDKWRIGHT) / bytes(runs, OFFICIAL)));
        }
    }

    private Subject<SteadyFigures> subject(String name, List<Path> classPath, String method, String endpoint) {
        String benchmark = CallBenchmark.class.getSimpleName() + '.' + method;
        return new Subject<>(name, i -> {
            Usage usage = sdks.runWithJmh(classPath, SteadyCalls.class, benchmark, endpoint);
            return SteadyFigures.in(usage.output());
        });
    }

    private static Table table(Map<String, List<SteadyFigures>> runs) {
        Table table = new Table("", "ours, CPU", "ours, bytes", "CPU us", "bytes", "wall us");
        runs.forEach((name, figures) -> {
            String ours = name.equals(OFFICIAL_ASYNC) || name.equals(SDKWRIGHT_ASYNC) ? SDKWRIGHT_ASYNC : SDKWRIGHT;
            table.row(name,
                    Figures.ratio(cpu(runs, ours), cpu(runs, name)),
                    Figures.ratio(bytes(runs, ours), bytes(runs, name)),
                    Sample.of(figures, SteadyFigures::cpuMicros).text("%.1f"),
                    Sample.of(figures, SteadyFigures::bytes).text("%,.0f"),
                    Sample.of(figures, SteadyFigures::wallMicros).text("%.1f"));
        });
        return table;
    }

    private static double cpu(Map<String, List<SteadyFigures>> runs, String subject) {
        return Sample.of(runs.get(subject), SteadyFigures::cpuMicros).median();
    }

    private static double bytes(Map<String, List<SteadyFigures>> runs, String subject) {
        return Sample.of(runs.get(subject), SteadyFigures::bytes).median();
    }
}
