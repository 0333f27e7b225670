package dev.sdkwright.benchmarks.programs;

import java.io.IOException;
import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Generates a module with OpenAPI Generator over and over, each time into a new folder. */
public final class WarmOpenApiGenerator {
    private WarmOpenApiGenerator() {}

    /** Takes the contract's file and a folder to work in. */
    public static void main(String[] args) throws IOException {
        WarmLoop.run(Path.of(args[1]), output -> {
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName("java")
                    .setLibrary("native")
                    .setInputSpec(args[0])
                    .setOutputDir(output.toString());
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        });
    }
}
