package dev.sdkwright.generator.cli;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Severity;
import java.util.List;

/** What the process ends with. */
final class ExitCode {
    static final int DONE = 0;
    static final int CONTRACT_AT_FAULT = 1;
    static final int WRONG_USAGE = 2;
    /** The value that sysexits.h has for an internal software error. */
    static final int INTERNAL = 70;

    private ExitCode() {}

    /** The contract's faults come first: while it has any, the rest cannot be judged. */
    static int of(List<Diagnostic> diagnostics) {
        boolean onlyUsage = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .allMatch(diagnostic -> isUsage(diagnostic.code()));
        return onlyUsage ? WRONG_USAGE : CONTRACT_AT_FAULT;
    }

    private static boolean isUsage(DiagnosticCode code) {
        return switch (code) {
            case INVALID_OPTION, TEMPLATE, OUTPUT_UNWRITABLE, OUTPUT_IN_USE, FOREIGN_FILE, BASELINE -> true;
            default -> false;
        };
    }
}
