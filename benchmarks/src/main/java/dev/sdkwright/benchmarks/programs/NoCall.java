package dev.sdkwright.benchmarks.programs;

/** What a JVM takes that does nothing. */
public final class NoCall {
    private NoCall() {}

    public static void main(String[] args) {}
}
