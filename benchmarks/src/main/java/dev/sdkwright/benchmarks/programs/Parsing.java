package dev.sdkwright.benchmarks.programs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.List;

/** swagger-parser with the settings that the generator gives it: nothing is resolved or flattened. */
final class Parsing {
    private Parsing() {}

    static OpenAPI read(Path contract) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        options.setExplicitStyleAndExplode(false);
        OpenAPI read = new OpenAPIV3Parser().readLocation(contract.toUri().toString(), List.of(), options).getOpenAPI();
        if (read == null || read.getPaths() == null) {
            throw new IllegalStateException("not read: " + contract);
        }
        return read;
    }
}
