package dev.sdkwright.benchmarks.rows;

import dev.sdkwright.benchmarks.Workspace;
import dev.sdkwright.benchmarks.process.JavaCommand;
import dev.sdkwright.benchmarks.process.MeasuredProcess;
import dev.sdkwright.benchmarks.process.Usage;
import dev.sdkwright.benchmarks.programs.ParseOnce;
import dev.sdkwright.benchmarks.programs.WarmOpenApiGenerator;
import dev.sdkwright.benchmarks.programs.WarmParse;
import dev.sdkwright.benchmarks.programs.WarmSdkwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the generators that are compared, and swagger-parser alone, each as its users start it.
 *
 * @param programs the classes of this module
 * @param sdkwright the jar of our command line; swagger-parser is in it
 * @param openApiGenerator the jar of OpenAPI Generator's command line
 */
public record Generators(Workspace workspace, Path programs, Path sdkwright, Path openApiGenerator) {
    static final String SDKWRIGHT = "Sdkwright";
    static final String OPEN_API_GENERATOR = "OpenAPI Generator java/native";
    static final String OPEN_API_GENERATOR_SOURCES = "the same, no tests and no Markdown";
    static final String SWAGGER_PARSER = "swagger-parser alone";

    /** What OpenAPI Generator is told so that it writes no more kinds of files than Sdkwright does. */
    private static final String SOURCES_ONLY =
            "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false";

    Usage sdkwright(Path contract, Path output) throws IOException, InterruptedException {
        return run("sdkwright", JavaCommand.jar(sdkwright,
                List.of("generate", contract.toString(), "--output", output.toString())));
    }

    Usage openApiGenerator(Path contract, Path output) throws IOException, InterruptedException {
        return run("openapi-generator", openApiGeneratorCommand(contract, output, List.of()));
    }

    Usage openApiGeneratorSources(Path contract, Path output) throws IOException, InterruptedException {
        return run("openapi-generator-sources",
                openApiGeneratorCommand(contract, output, List.of("--global-property", SOURCES_ONLY)));
    }

    Usage swaggerParser(Path contract) throws IOException, InterruptedException {
        return run("swagger-parser", JavaCommand.main(
                List.of(programs, sdkwright), ParseOnce.class, List.of(contract.toString())));
    }

    Usage warmSdkwright(Path contract, Path folder) throws IOException, InterruptedException {
        return warm(WarmSdkwright.class, sdkwright, contract, folder);
    }

    Usage warmOpenApiGenerator(Path contract, Path folder) throws IOException, InterruptedException {
        return warm(WarmOpenApiGenerator.class, openApiGenerator, contract, folder);
    }

    Usage warmSwaggerParser(Path contract, Path folder) throws IOException, InterruptedException {
        return warm(WarmParse.class, sdkwright, contract, folder);
    }

    private Usage warm(Class<?> program, Path jar, Path contract, Path folder)
            throws IOException, InterruptedException {
        return run(program.getSimpleName(), JavaCommand.main(
                List.of(programs, jar), program, List.of(contract.toString(), folder.toString())));
    }

    private List<String> openApiGeneratorCommand(Path contract, Path output, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate", "-i", contract.toString(), "-g", "java", "--library", "native", "-o", output.toString()));
        arguments.addAll(more);
        return JavaCommand.jar(openApiGenerator, arguments);
    }

    private Usage run(String log, List<String> command) throws IOException, InterruptedException {
        Usage usage = MeasuredProcess.run(command, workspace.folder(), workspace.log(log));
        if (usage.exit() != 0) {
            throw new IllegalStateException(log + " ended with " + usage.exit() + ", see " + usage.output());
        }
        return usage;
    }
}
