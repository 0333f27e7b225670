package dev.sdkwright.generator.read;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a contract into the model. */
public final class ContractReader {

    /**
     * What was read.
     *
     * @param model the contract as a model
     * @param inputs the documents that it consists of, the root first
     * @param diagnostics warnings
     */
    public record ReadContract(SdkModel model, List<Path> inputs, List<Diagnostic> diagnostics) {}

    /**
     * Reads a contract.
     *
     * @param contract its root document
     * @param name the contract as the user named it
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is missing, broken or invalid
     */
    public ReadContract read(Path contract, String name) {
        DiagnosticSink sink = new DiagnosticSink();
        SourceDocument document = new DocumentLoader(sink).load(contract, name);
        new DocumentCheck(document, sink).run();
        sink.failOnErrors();
        OpenAPI openApi = new OpenApiParser(sink).parse(document);
        SdkModel model = model(openApi);
        sink.failOnErrors();
        return new ReadContract(model, List.of(contract), sink.all());
    }

    private static SdkModel model(OpenAPI openApi) {
        SchemaReader schemas = new SchemaReader(componentSchemas(openApi));
        schemas.readComponents();
        OperationReader operationReader = new OperationReader(new ComponentLookup(openApi.getComponents()), schemas);
        List<Operation> operations =
                operationReader.read(openApi.getPaths() == null ? Map.of() : openApi.getPaths());
        return new SdkModel(ServiceReader.service(openApi), ServiceReader.servers(openApi), operations,
                schemas.declarations());
    }

    private static Map<String, Schema<?>> componentSchemas(OpenAPI openApi) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        if (openApi.getComponents() != null && openApi.getComponents().getSchemas() != null) {
            openApi.getComponents().getSchemas().forEach(schemas::put);
        }
        return schemas;
    }
}
