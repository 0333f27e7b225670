package dev.sdkwright.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** What Linux tells of processes below {@code /proc}; see proc(5). */
final class ProcFs {
    private static final Path PROC = Path.of("/proc");
    /** Fields 16 and 17 of {@code stat}, cutime and cstime, counted from the state, which is the third. */
    private static final int CHILDREN_USER_TIME = 13;

    private static final int CHILDREN_SYSTEM_TIME = 14;
    /** The unit of those fields, USER_HZ, which Linux has fixed to 100 for what it shows to programs. */
    private static final long TICK_MILLIS = 10;

    private ProcFs() {}

    static boolean isThere() {
        return Files.isReadable(PROC.resolve("self/stat"));
    }

    /** The CPU time of all children of this process that have ended and were waited for, and of their children. */
    static Duration cpuOfEndedChildren() {
        try {
            String stat = Files.readString(PROC.resolve("self/stat"));
            // The second field is the program's name in parentheses and may have blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[CHILDREN_USER_TIME]) + Long.parseLong(fields[CHILDREN_SYSTEM_TIME]);
            return Duration.ofMillis(ticks * TICK_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory that the process has had resident so far, in bytes; empty where it has ended. */
    static OptionalLong peakMemory(long pid) {
        try {
            return Files.readAllLines(PROC.resolve(Long.toString(pid)).resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException ended) {
            return OptionalLong.empty();
        }
    }
}
