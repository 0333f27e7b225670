package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.report.Figures;
import dev.sdkwright.benchmarks.report.Goal;
import dev.sdkwright.benchmarks.report.Section;
import dev.sdkwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an application must have on its class path. */
public final class ClassPathSize implements Row {
    private final Sdks sdks;

    public ClassPathSize(Sdks sdks) {
        this.sdks = sdks;
    }

    @Override
    public String name() {
        return "class-path";
    }

    @Override
    public String title() {
        return "The class path of an application that uses the client";
    }

    @Override
    public Section measure() throws IOException {
        double ours = Figures.megabytes(bytes(sdks.client()));
        Section section = new Section();
        section.table(new Table("", "jars", "MB")
                .row(Sdks.SDKWRIGHT, Integer.toString(sdks.client().size()), Figures.text("%.2f", ours))
                .row(Sdks.OFFICIAL, Integer.toString(sdks.official().size()),
                        Figures.text("%.2f", Figures.megabytes(bytes(sdks.official())))));
        section.say("The official SDK's module has all of the service's operations, the client of ours what its "
                + "contract says: so its jar alone says little, and what it needs beside it more.");
        section.verdict(new Goal("jars of the client and what it needs", 2, "%.0f").meets(sdks.client().size()));
        return section.verdict(new Goal("their size in MB", 1.5, "%.2f").meets(ours));
    }

    private static long bytes(List<Path> jars) throws IOException {
        long sum = 0;
        for (Path jar : jars) {
            sum += Files.size(jar);
        }
        return sum;
    }
}
