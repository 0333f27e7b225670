package dev.sdkwright.generator;

import dev.sdkwright.generator.write.ForeignFiles;
import java.nio.file.Path;

/** One run, for a class loader that looks at what it loads. */
public final class OneRun {
    private OneRun() {}

    /** Runs as the plugin does, and gives the outcome's name. */
    public static String run(String contract, String output) {
        return new Regeneration().run(GeneratorOptions.of(Path.of(contract)), Path.of(output), ForeignFiles.REFUSE)
                .outcome().name();
    }
}
