package dev.sdkwright.generator.diagnostic;

/** How much a {@link Diagnostic} matters: a run that has an error fails and writes nothing. */
public enum Severity {
    ERROR,
    WARNING
}
