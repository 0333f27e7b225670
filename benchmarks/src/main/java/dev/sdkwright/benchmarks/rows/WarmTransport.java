package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.process.LocalService;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.programs.GetBenchmark;
import dev.sdkwright.benchmarks.programs.SteadyCalls;
import dev.sdkwright.benchmarks.programs.TransportCandidate;
import dev.sdkwright.benchmarks.report.Sample;
import dev.sdkwright.benchmarks.report.Section;
import dev.sdkwright.benchmarks.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Time, CPU and allocation of requests over each transport that a client could use. */
public final class WarmTransport implements Row {
    private final Sdks sdks;
    private final SideBySide sideBySide;

    public WarmTransport(Sdks sdks, SideBySide sideBySide) {
        this.sdks = sdks;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "transport-warm";
    }

    @Override
    public String title() {
        return "Requests over each transport in a JVM that has sent many";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        try (LocalService service = Sdks.service()) {
            String at = service.endpoint();
            Map<String, List<SteadyFigures>> runs = sideBySide.run(List.of(
                    subject(TransportCandidate.SOCKETS, "sockets", at),
                    subject(TransportCandidate.JAVA_NET_HTTP, "javaNetHttp", at),
                    subject(TransportCandidate.URL_CONNECTION, "urlConnection", at)));
            Table table = new Table("", "CPU us", "bytes", "wall us");
            runs.forEach((name, figures) -> table.row(name,
                    Sample.of(figures, SteadyFigures::cpuMicros).text("%.1f"),
                    Sample.of(figures, SteadyFigures::bytes).text("%,.0f"),
                    Sample.of(figures, SteadyFigures::wallMicros).text("%.1f")));
            return new Section().table(table);
        }
    }

    private Subject<SteadyFigures> subject(TransportCandidate candidate, String method, String endpoint) {
        String benchmark = GetBenchmark.class.getSimpleName() + '.' + method;
        return new Subject<>(candidate.title(), i -> SteadyFigures.in(
                sdks.runWithJmh(sdks.client(), SteadyCalls.class, benchmark, endpoint).output()));
    }
}
