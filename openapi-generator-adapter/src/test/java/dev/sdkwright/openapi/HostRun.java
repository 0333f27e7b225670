package dev.sdkwright.openapi;

import java.nio.file.Path;
import java.util.Map;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** OpenAPI Generator's own flow with our generator, as its command line and its plugins run it. */
final class HostRun {
    private final CodegenConfigurator settings;
    private boolean metadata;
    private boolean dry;

    HostRun(String inputSpec, Path output) {
        settings = new CodegenConfigurator()
                .setGeneratorName("sdkwright")
                .setInputSpec(inputSpec)
                .setOutputDir(output.toString())
                .setQuiet(true);
    }

    HostRun with(Map<String, Object> properties) {
        properties.forEach(settings::addAdditionalProperty);
        return this;
    }

    HostRun withMetadata() {
        metadata = true;
        return this;
    }

    HostRun withoutValidation() {
        settings.setValidateSpec(false);
        return this;
    }

    HostRun dry() {
        dry = true;
        return this;
    }

    CodegenConfigurator settings() {
        return settings;
    }

    void generate() {
        ClientOptInput input = settings.toClientOptInput();
        DefaultGenerator generator = new DefaultGenerator(dry);
        generator.setGenerateMetadata(metadata);
        generator.opts(input).generate();
    }
}
