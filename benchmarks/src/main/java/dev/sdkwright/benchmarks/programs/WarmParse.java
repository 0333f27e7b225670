package dev.sdkwright.benchmarks.programs;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a contract with swagger-parser over and over. */
public final class WarmParse {
    private WarmParse() {}

    /** Takes the contract's file and a folder to work in. */
    public static void main(String[] args) throws IOException {
        Path contract = Path.of(args[0]);
        WarmLoop.run(Path.of(args[1]), output -> Parsing.read(contract));
    }
}
