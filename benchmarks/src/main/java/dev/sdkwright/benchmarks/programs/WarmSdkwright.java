package dev.sdkwright.benchmarks.programs;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.IOException;
import java.nio.file.Path;

/** Generates a module with Sdkwright over and over, each time into a new folder. */
public final class WarmSdkwright {
    private WarmSdkwright() {}

    /** Takes the contract's file and a folder to work in. */
    public static void main(String[] args) throws IOException {
        GeneratorOptions options = GeneratorOptions.of(Path.of(args[0]));
        WarmLoop.run(Path.of(args[1]), output -> new Regeneration().run(options, output, ForeignFiles.REFUSE));
    }
}
