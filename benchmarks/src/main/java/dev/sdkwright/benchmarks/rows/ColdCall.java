package dev.sdkwright.benchmarks.rows;

import static dev.sdkwright.benchmarks.rows.Sdks.OFFICIAL;
import static dev.sdkwright.benchmarks.rows.Sdks.OFFICIAL_ASYNC;
import static dev.sdkwright.benchmarks.rows.Sdks.SDKWRIGHT;
import static dev.sdkwright.benchmarks.rows.Sdks.SDKWRIGHT_ASYNC;

import dev.sdkwright.benchmarks.process.LocalService;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.programs.FirstAsyncCall;
import dev.sdkwright.benchmarks.programs.FirstCall;
import dev.sdkwright.benchmarks.programs.NoCall;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** CPU and memory of a JVM that makes one call and ends. */
public final class ColdCall implements Row {
    private final Sdks sdks;
    private final SideBySide sideBySide;

    public ColdCall(Sdks sdks, SideBySide sideBySide) {
        this.sdks = sdks;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "call-cold";
    }

    @Override
    public String title() {
        return "The first call in a new JVM, whole process";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        try (LocalService service = Sdks.service()) {
            String at = service.endpoint();
            Map<String, List<Usage>> runs = sideBySide.run(List.of(
                    new Subject<>(SDKWRIGHT, i -> sdks.run(sdks.client(), FirstCall.class, at)),
                    new Subject<>(SDKWRIGHT_ASYNC, i -> sdks.run(sdks.client(), FirstAsyncCall.class, at)),
                    new Subject<>(OFFICIAL, i -> sdks.run(sdks.official(), FirstCall.class, at)),
                    new Subject<>(OFFICIAL_ASYNC, i -> sdks.run(sdks.official(), FirstAsyncCall.class, at)),
                    new Subject<>("a JVM that does nothing", i -> sdks.run(List.of(), NoCall.class))));
            Usages usages = new Usages(runs, SDKWRIGHT);
            Section section = new Section();
            section.say("The client is built, listRestoreRecords is called over plain HTTP on the loopback interface, "
                    + "its answer is read, and the JVM ends.");
            section.table(usages.table());
            return section.verdict(new Goal("CPU of the first call in a new JVM, of the official SDK's", 0.4, "%.2fx")
                    .meets(usages.cpu(SDKWRIGHT) / usages.cpu(OFFICIAL)));
        }
    }
}
