package dev.sdkwright.benchmarks;

import java.lang.management.ManagementFactory;

/** What the figures were measured on, in general terms. */
final class Machine {
    private Machine() {}

    static String description() {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format("%d cores and %d GiB of memory, %s on %s, %s %s",
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                system.getName(),
                system.getArch(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
    }
}
