package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;

/**
 * A contract as one document of OpenAPI 3, its schemas as they were written: for readers of what the model does not keep,
 * such as bounds and patterns.
 *
 * @param root the document; its references lead to its components
 * @param dialect how its schemas are to be understood
 * @param warnings what was noticed
 */
public record ContractTree(ObjectNode root, Dialect dialect, List<Diagnostic> warnings) {

    /** What the keywords of schemas mean. */
    public enum Dialect {
        /** Those of OpenAPI 3.0: {@code nullable}, nothing counts beside a reference. */
        OPENAPI_3_0,
        /** JSON Schema 2020-12. */
        JSON_SCHEMA
    }

    public ContractTree {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a contract.
     *
     * @param contract its root document
     * @param name the contract as the user named it
     * @param customization what is to be otherwise than the contract says: overlays and the selection count here
     * @param allowed where its references may lead beside its folder
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is missing, broken or invalid
     */
    public static ContractTree read(
            Path contract, String name, Customization customization, AllowedReferences allowed) {
        DiagnosticSink sink = new DiagnosticSink();
        DocumentLoader loader = new DocumentLoader(sink);
        SourceDocument root = loader.load(contract, name);
        Overlay.applyAll(customization.overlays(), (ObjectNode) root.root(), loader, sink);
        OpenApiParser parser = new OpenApiParser(root, sink);
        Bundler bundler = new Bundler(new DocumentSet(root, loader, allowed, sink), sink);
        ObjectNode bundle = bundler.bundle();
        Origins origins = bundler.origins();
        new NamelessParameters(bundle, origins, sink).leaveOut();
        OperationIds operationIds = new OperationIds(origins, sink);
        operationIds.makeUnique(bundle);
        new OperationSelection(customization.selection(), name, sink).apply(bundle);
        operationIds.report();
        new DocumentCheck(origins, sink).run(bundle);
        sink.failOnErrors();
        boolean swagger = bundle.has("swagger");
        if (swagger) {
            ExampleNulls.note(bundle);
        }
        ObjectNode tree = swagger ? converted(parser.parse(bundle, origins)) : bundle;
        sink.failOnErrors();
        boolean jsonSchema = !swagger && !bundle.path("openapi").asText().startsWith("3.0");
        return new ContractTree(tree, jsonSchema ? Dialect.JSON_SCHEMA : Dialect.OPENAPI_3_0, sink.all());
    }

    private static ObjectNode converted(OpenAPI contract) {
        ObjectMapper mapper = Json.mapper();
        ObjectNode tree = mapper.valueToTree(contract);
        CollectionFormats.restore(tree);
        ExampleNulls.restore(tree);
        return tree;
    }

    /** An operation's parts, for those who walk through all of them. */
    public List<OperationTree> operations() {
        return Operations.of(root).stream().map(raw -> new OperationTree(raw.id(), raw.sentMethod(),
                Operations.withoutNote(raw.uri()), root.path("paths").path(raw.path()), raw.node())).toList();
    }

    /**
     * One operation.
     *
     * @param id its operationId, or what stands for it
     * @param method as it is sent
     * @param path the path template
     * @param item what is declared for all operations of the path
     * @param node what is declared for the operation
     */
    public record OperationTree(String id, String method, String path, JsonNode item, JsonNode node) {}
}
