package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.process.LocalService;
import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.process.Subject;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.programs.FirstGet;
import dev.sdkwright.benchmarks.programs.TransportCandidate;
import dev.sdkwright.benchmarks.report.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CPU of the first request over each transport that a client could use, and what each cannot do. */
public final class ColdTransport implements Row {
    private final Sdks sdks;
    private final SideBySide sideBySide;

    public ColdTransport(Sdks sdks, SideBySide sideBySide) {
        this.sdks = sdks;
        this.sideBySide = sideBySide;
    }

    @Override
    public String name() {
        return "transport-cold";
    }

    @Override
    public String title() {
        return "The first request over each transport that a client could use, whole process";
    }

    @Override
    public Section measure() throws IOException, InterruptedException {
        Section section = new Section();
        section.say("What each cannot do. `java.net.http`: ask a verifier of host names, send a Host header, give a "
                + "password to a proxy in front of TLS unless a property of the JVM allows it, limit the single read of "
                + "a stream, be closed before JDK 21; on JDK 17 it sends `Content-Length: 0` with a GET. "
                + "`HttpURLConnection`: send PATCH, limit the whole of a call, send without a thread that waits; and it "
                + "sends a POST again by itself when its connection dies. OkHttp and Apache HttpClient 5 would make the "
                + "class path more than the two jars and 1.5 MB that a client may take. Ours over sockets: send without "
                + "a thread that waits, which `java.net.http` does for it.");
        try (LocalService service = Sdks.service()) {
            List<Subject<Usage>> subjects = new ArrayList<>();
            for (TransportCandidate candidate : TransportCandidate.values()) {
                subjects.add(new Subject<>(candidate.title(), i -> sdks.run(
                        sdks.client(), FirstGet.class, candidate.name(), service.endpoint())));
            }
            Map<String, List<Usage>> runs = sideBySide.run(subjects);
            return section.table(new Usages(runs, TransportCandidate.SOCKETS.title()).table());
        }
    }
}
