package dev.sdkwright.generator.diagnostic;

import java.util.Objects;

/**
 * Something a user should know about an input: what it is, where it stands and what to do next.
 *
 * @param severity whether the run fails because of it
 * @param code a stable code such as {@code SDK012}; tools may match it, its meaning never changes
 * @param location where it stands
 * @param message what is wrong, one sentence
 * @param hint what to do about it, one sentence
 */
public record Diagnostic(Severity severity, DiagnosticCode code, Location location, String message, String hint) {
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    public static Diagnostic error(DiagnosticCode code, Location location, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, location, message, hint);
    }

    public static Diagnostic warning(DiagnosticCode code, Location location, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, location, message, hint);
    }

    /** One line for a console: {@code file:line:column error SDK012 message (hint)}. */
    @Override
    public String toString() {
        return location + " " + (severity == Severity.ERROR ? "error" : "warning") + " " + code.id() + " " + message
                + " (" + hint + ")";
    }
}
