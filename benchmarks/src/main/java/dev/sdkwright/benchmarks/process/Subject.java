package dev.sdkwright.benchmarks.process;

import java.io.IOException;

/**
 * One of those that are compared.
 *
 * @param name as the report calls it
 * @param run does the work once, in a process of its own
 */
public record Subject<T>(String name, Run<T> run) {

    /** One run of a subject. */
    @FunctionalInterface
    public interface Run<T> {
        T once(int repetition) throws IOException, InterruptedException;
    }
}
