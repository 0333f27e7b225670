package dev.sdkwright.benchmarks;

import dev.sdkwright.benchmarks.process.SideBySide;
import dev.sdkwright.benchmarks.rows.ClassPathSize;
import dev.sdkwright.benchmarks.rows.ColdCall;
import dev.sdkwright.benchmarks.rows.ColdGeneration;
import dev.sdkwright.benchmarks.rows.ColdTransport;
import dev.sdkwright.benchmarks.rows.Compilation;
import dev.sdkwright.benchmarks.rows.Contract;
import dev.sdkwright.benchmarks.rows.Generators;
import dev.sdkwright.benchmarks.rows.ModelSize;
import dev.sdkwright.benchmarks.rows.Row;
import dev.sdkwright.benchmarks.rows.Sdks;
import dev.sdkwright.benchmarks.rows.UnchangedBuild;
import dev.sdkwright.benchmarks.rows.WarmCall;
import dev.sdkwright.benchmarks.rows.WarmGeneration;
import dev.sdkwright.benchmarks.rows.WarmTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rows, in the order of the report. */
final class Rows {
    private Rows() {}

    static List<Row> all(Settings settings) throws IOException {
        Optional<Path> folder = settings.contracts();
        SideBySide sideBySide = new SideBySide(settings.repetitions());
        Generators generators = new Generators(
                new Workspace(settings.output()),
                settings.target().resolve("classes"),
                settings.root().resolve("generator/target/sdkwright.jar"),
                Path.of(Settings.required("bench.openapi-generator")));
        List<Contract> big = List.of(Contract.GITHUB, Contract.BOX, Contract.DISCORD);
        List<Row> rows = new ArrayList<>();
        big.forEach(contract -> rows.add(new ColdGeneration(contract, folder, generators, sideBySide)));
        big.forEach(contract -> rows.add(new WarmGeneration(contract, folder, generators)));
        big.forEach(contract -> rows.add(new ModelSize(contract, folder, generators)));
        Path maven = Path.of(Settings.required("bench.maven"), "bin", "mvn");
        List.of(Contract.ADYEN, Contract.TWILIO).forEach(contract ->
                rows.add(new Compilation(contract, folder, generators, maven, sideBySide)));
        rows.add(new UnchangedBuild(
                settings.root(),
                maven,
                Settings.required("bench.version"),
                new Workspace(settings.target().resolve("work")),
                sideBySide));
        Sdks sdks = new Sdks(
                new Workspace(settings.target().resolve("work")),
                settings.target().resolve("classes"),
                Sdks.jars(Settings.required("bench.jmh")),
                Sdks.jars(Settings.required("bench.client")),
                Sdks.jars(Settings.required("bench.huaweicloud-sdk")));
        rows.add(new ColdCall(sdks, sideBySide));
        rows.add(new WarmCall(sdks, sideBySide));
        rows.add(new ClassPathSize(sdks));
        rows.add(new ColdTransport(sdks, sideBySide));
        rows.add(new WarmTransport(sdks, sideBySide));
        return rows;
    }
}
