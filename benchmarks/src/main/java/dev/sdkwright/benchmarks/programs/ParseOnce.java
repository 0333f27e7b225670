package dev.sdkwright.benchmarks.programs;

import java.nio.file.Path;

/** Reads one contract with swagger-parser and ends: the floor of every generator that stands on it. */
public final class ParseOnce {
    private ParseOnce() {}

    /** Takes the contract's file. */
    public static void main(String[] args) {
        Parsing.read(Path.of(args[0]));
    }
}
