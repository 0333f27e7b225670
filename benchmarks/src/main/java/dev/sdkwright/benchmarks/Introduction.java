package dev.sdkwright.benchmarks;

/** What stands in front of the figures: what they are and how they came about. */
final class Introduction {
    private Introduction() {}

    static String text(Settings settings) {
        return """
                # Results

                Written by the module `benchmarks`; its README.md tells how to run it. Ratios are what to read: the peers \
                ran on the same machine in the same run, in turns, every other round in reverse order. The figures \
                beside them are medians, with the least and the most in parentheses, of two to seven runs; each \
                section is of the last run that measured it. The machine: %s. It did other work at the same time, so CPU says more than wall time.

                CPU is the user and system time that the kernel charged to a process and its children, from its start to \
                its end, as the waiting parent is told it (wait4; in steps of 10 ms). Peak memory is the most that was resident \
                at once (VmHWM, looked at every 10 ms; the peaks of a process and its children are added up). Every program \
                is started as its users do, `java -jar` without an option; where it starts another JVM, both count. Generators \
                write to `%s`. Peers: \
                OpenAPI Generator %s, generator `java`, library `native`, its other options as they come; swagger-parser %s alone, \
                with the settings that Sdkwright gives it; the official SDK's modules core and dcs %s.
                """.formatted(
                        Machine.description(),
                        settings.output(),
                        Settings.required("bench.openapi-generator.version"),
                        Settings.required("bench.swagger-parser.version"),
                        Settings.required("bench.huaweicloud-sdk.version"));
    }
}
