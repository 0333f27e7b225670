package dev.sdkwright.benchmarks.programs;

/** One call of the asynchronous client in a new JVM. */
public final class FirstAsyncCall {
    private FirstAsyncCall() {}

    /** Takes the endpoint. */
    public static void main(String[] args) {
        Integer total = Restores.asyncClient(args[0])
                .listRestoreRecordsAsync(Restores.request()).join().getTotalNum();
        if (total == null || total != 1) {
            throw new IllegalStateException("not what was answered: " + total);
        }
        System.exit(0);
    }
}
