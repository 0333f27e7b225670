package dev.sdkwright.benchmarks.programs;

/** One request in a new JVM, over one transport and without anything else of a client. */
public final class FirstGet {
    private FirstGet() {}

    /** Takes the name of a candidate and the endpoint. */
    public static void main(String[] args) {
        if (TransportCandidate.valueOf(args[0]).open(args[1]).get().length == 0) {
            throw new IllegalStateException("nothing came");
        }
        System.exit(0);
    }
}
