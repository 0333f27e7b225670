package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/** Has swagger-parser read a bundled tree; nothing is resolved, fetched or flattened by it. */
final class OpenApiParser {
    private final SourceDocument root;
    private final Dialect dialect;
    private final DiagnosticSink sink;

    /**
     * A parser for a contract.
     *
     * @param root the document that names its version
     * @throws GenerationFailedException if it names none that is supported
     */
    OpenApiParser(SourceDocument root, DiagnosticSink sink) {
        this.root = root;
        this.sink = sink;
        this.dialect = dialect(root);
    }

    private enum Dialect {
        SWAGGER_2,
        OPENAPI_3_0,
        /** Also 3.2, which the parser would take for 3.0. */
        OPENAPI_3_1
    }

    /**
     * Parses.
     *
     * @param bundle the contract as one tree, which is changed
     */
    OpenAPI parse(ObjectNode bundle, Origins origins) {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        // Else a default could not be told from what the contract says.
        options.setExplicitStyleAndExplode(false);
        if (dialect == Dialect.SWAGGER_2) {
            new PathBodies(bundle).move();
            new SharedMedia(bundle, origins).spread();
            CollectionFormats.note(bundle);
            ListedIntegers.note(bundle);
        }
        if (root.root().path("openapi").asText().startsWith("3.2")) {
            new LaterRules(origins, sink).apply(bundle);
            sink.failOnErrors();
        }
        SwaggerParseResult result = result(bundle, options);
        if (result.getMessages() != null) {
            result.getMessages().forEach(message -> sink.add(new ParserMessage(message).at(bundle, origins)));
        }
        if (result.getOpenAPI() == null) {
            sink.add(notUnderstood());
            sink.failOnErrors();
        }
        if (dialect == Dialect.SWAGGER_2) {
            ListedIntegers.restore(result.getOpenAPI());
        }
        return result.getOpenAPI();
    }

    private SwaggerParseResult result(ObjectNode bundle, ParseOptions options) {
        try {
            return switch (dialect) {
                case SWAGGER_2 -> new SwaggerConverter().readContents(bundle.toString(), List.of(), options);
                case OPENAPI_3_0 -> parsed(bundle.put("openapi", "3.0.3"), options);
                case OPENAPI_3_1 -> parsed(bundle.put("openapi", "3.1.1"), options);
            };
        } catch (RuntimeException invalid) {
            // What the parser was not made for, and nobody has met yet: it is no fault of the user's that needs a trace.
            sink.add(notUnderstood());
            sink.failOnErrors();
            throw invalid;
        }
    }

    private SwaggerParseResult parsed(ObjectNode bundle, ParseOptions options) {
        return new OpenAPIV3Parser().parseJsonNode(root.name(), UncopiedTree.of(bundle), options);
    }

    private Diagnostic notUnderstood() {
        return Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, root.locate(""),
                "the document cannot be understood as a contract",
                "see what else is reported, or check it with a validator for its OpenAPI version");
    }

    private static Dialect dialect(SourceDocument root) {
        String openapi = root.root().path("openapi").asText("");
        if (openapi.matches("3\\.0(\\..*)?")) {
            return Dialect.OPENAPI_3_0;
        }
        if (openapi.matches("3\\.[12](\\..*)?")) {
            return Dialect.OPENAPI_3_1;
        }
        if (root.root().path("swagger").asText("").matches("2(\\.0)?")) {
            return Dialect.SWAGGER_2;
        }
        throw new GenerationFailedException(notAContract(root));
    }

    private static Diagnostic notAContract(SourceDocument root) {
        for (String key : List.of("openapi", "swagger")) {
            if (root.root().has(key)) {
                return Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, root.locate("/" + key),
                        "the version '" + root.root().get(key).asText() + "' is not supported",
                        "use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2");
            }
        }
        return Diagnostic.error(DiagnosticCode.NOT_A_CONTRACT, root.locate(""),
                "the document has neither 'openapi' nor 'swagger' at its top",
                "an OpenAPI contract starts with a line such as 'openapi: 3.0.3'");
    }
}
