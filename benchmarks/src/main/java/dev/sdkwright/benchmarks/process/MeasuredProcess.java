package dev.sdkwright.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a process to its end and tells what it took.
 *
 * <p>CPU is what the kernel has charged to it when it is waited for (cutime and cstime of this process, as
 * {@code time(1)} reads them through wait4), so the start and the end of a JVM count, and no process has to measure
 * itself. Hence one process at a time. The peak of memory is VmHWM, read every few milliseconds while it runs: a peak
 * never shrinks, so that only what grows in the last few milliseconds can be missed. The peaks of a process and of those
 * that it starts are added up, as if they came at once.
 */
public final class MeasuredProcess {
    private static final long LOOK_MILLIS = 10;

    private MeasuredProcess() {}

    /** Whether this system tells what is to be measured. */
    public static boolean isPossible() {
        return ProcFs.isThere();
    }

    /**
     * Runs a command to its end.
     *
     * @param folder where it works
     * @param output where its output and its errors go
     */
    public static synchronized Usage run(List<String> command, Path folder, Path output)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        Duration before = ProcFs.cpuOfEndedChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        Map<Long, Long> peaks = new HashMap<>();
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .map(ProcessHandle::pid)
                        .forEach(pid -> peaks.merge(pid, ProcFs.peakMemory(pid).orElse(0), Math::max));
            }
        } finally {
            process.destroyForcibly();
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Usage(process.exitValue(), ProcFs.cpuOfEndedChildren().minus(before), wall, sum(peaks), output);
    }

    private static long sum(Map<Long, Long> peaks) {
        return peaks.values().stream().mapToLong(Long::longValue).sum();
    }
}
