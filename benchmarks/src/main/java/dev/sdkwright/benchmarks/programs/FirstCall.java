package dev.sdkwright.benchmarks.programs;

/** One call in a new JVM. */
public final class FirstCall {
    private FirstCall() {}

    /** Takes the endpoint. */
    public static void main(String[] args) {
        Integer total = Restores.client(args[0]).listRestoreRecords(Restores.request()).getTotalNum();
        if (total == null || total != 1) {
            throw new IllegalStateException("not what was answered: " + total);
        }
        System.exit(0); // threads of the official SDK would stay for a minute
    }
}
