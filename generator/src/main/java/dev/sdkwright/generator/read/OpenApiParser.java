package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.diagnostic.Location;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/** Has swagger-parser read a raw tree; nothing is resolved, fetched or flattened by it. */
final class OpenApiParser {
    private final DiagnosticSink sink;

    OpenApiParser(DiagnosticSink sink) {
        this.sink = sink;
    }

    OpenAPI parse(SourceDocument document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        SwaggerParseResult result = parse(document, options);
        if (result.getMessages() != null) {
            result.getMessages().forEach(message -> sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT,
                    Location.ofFile(document.name()), message, "the OpenAPI specification says what belongs there")));
        }
        if (result.getOpenAPI() == null) {
            sink.add(Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, Location.ofFile(document.name()),
                    "the document cannot be understood as a contract",
                    "see what else is reported, or check it with a validator for its OpenAPI version"));
            sink.failOnErrors();
        }
        return result.getOpenAPI();
    }

    private static SwaggerParseResult parse(SourceDocument document, ParseOptions options) {
        JsonNode root = document.root();
        String version = root.path("openapi").asText("");
        if (version.startsWith("3.0") || version.startsWith("3.1")) {
            return new OpenAPIV3Parser().parseJsonNode(document.name(), root, options);
        }
        if (version.startsWith("3.2")) {
            // Read through the model of 3.1: the parser would take it for 3.0.
            ObjectNode asPredecessor = root.deepCopy();
            asPredecessor.put("openapi", "3.1.1");
            return new OpenAPIV3Parser().parseJsonNode(document.name(), asPredecessor, options);
        }
        if (root.path("swagger").asText("").startsWith("2")) {
            return new SwaggerConverter().readContents(root.toString(), List.of(), options);
        }
        throw new GenerationFailedException(notAContract(document, version));
    }

    private static Diagnostic notAContract(SourceDocument document, String version) {
        if (document.root().has("openapi") || document.root().has("swagger")) {
            String key = document.root().has("openapi") ? "/openapi" : "/swagger";
            return Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, document.locate(key),
                    "the version '" + (version.isEmpty() ? document.root().at(key).asText() : version)
                            + "' is not supported",
                    "use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2");
        }
        return Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, Location.ofFile(document.name()),
                "the document has neither 'openapi' nor 'swagger' at its top",
                "an OpenAPI contract starts with a line such as 'openapi: 3.0.3'");
    }
}
