package dev.sdkwright.benchmarks.programs;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Does the same work over and over in this JVM and prints the CPU that the JVM took each time, in nanoseconds. */
final class WarmLoop {
    /** In front of each figure, to tell it from what the work prints. */
    static final String MARK = "warm-loop-cpu-ns ";

    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 12;
    private static final long ENOUGH = TimeUnit.SECONDS.toNanos(25);

    private WarmLoop() {}

    /** One round of work, into a folder that does not exist yet. */
    interface Work {
        void once(Path output) throws IOException;
    }

    /** Runs until the CPU of all rounds is enough for the compilers to have settled. */
    static void run(Path folder, Work work) throws IOException {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long spent = 0;
        for (int i = 0; i < MOST_ROUNDS && (i < LEAST_ROUNDS || spent < ENOUGH); i++) {
            Path output = folder.resolve("round-" + i);
            long before = system.getProcessCpuTime();
            work.once(output);
            long cpu = system.getProcessCpuTime() - before;
            spent += cpu;
            System.out.println(MARK + cpu);
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WarmLoop::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
