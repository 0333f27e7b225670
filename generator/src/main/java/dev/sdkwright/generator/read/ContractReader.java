package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.ServiceInfo;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a contract into the model. */
public final class ContractReader {

    /**
     * What was read.
     *
     * @param model the contract as a model
     * @param inputs the documents that it consists of, the root first
     * @param origins where component schemas were written, by their names: equal texts are one place of one document
     * @param diagnostics warnings
     * @param places finds where what a JSON pointer into the contract leads to was written
     */
    public record ReadContract(SdkModel model, List<Path> inputs, Map<String, String> origins,
            List<Diagnostic> diagnostics, Function<String, Location> places) {}

    /**
     * What was read for readers of the contract.
     *
     * @param contract what any use of the contract needs
     * @param guide what its readers need besides
     */
    public record GuidedContract(ReadContract contract, Guide guide) {}

    /** Reads a contract as it is. */
    public ReadContract read(Path contract, String name) {
        return read(contract, name, Customization.NONE, AllowedReferences.NONE);
    }

    /**
     * Reads a contract.
     *
     * @param contract its root document
     * @param name the contract as the user named it
     * @param customization what is to be otherwise than the contract says
     * @param allowed where its references may lead beside its folder
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is missing, broken or invalid
     */
    public ReadContract read(
            Path contract, String name, Customization customization, AllowedReferences allowed) {
        return read(contract, name, customization, allowed, bundle -> {});
    }

    /**
     * Reads a contract, and the examples and texts in it that no client is made of.
     *
     * @param contract its root document
     * @param name the contract as the user named it
     * @param customization what is to be otherwise than the contract says
     * @param allowed where its references may lead beside its folder
     * @throws dev.sdkwright.generator.diagnostic.GenerationFailedException if it is missing, broken or invalid
     */
    public GuidedContract readGuided(
            Path contract, String name, Customization customization, AllowedReferences allowed) {
        List<ObjectNode> kept = new ArrayList<>();
        // What follows leaves of the tree only what types are read from.
        ReadContract read = read(contract, name, customization, allowed, bundle -> kept.add(bundle.deepCopy()));
        return new GuidedContract(read, new GuideReader(kept.get(0)).read(read.model().operations()));
    }

    private ReadContract read(Path contract, String name, Customization customization, AllowedReferences allowed,
            Consumer<ObjectNode> tree) {
        DiagnosticSink sink = new DiagnosticSink();
        DocumentLoader loader = new DocumentLoader(sink);
        SourceDocument root = loader.load(contract, name);
        Overlay.applyAll(customization.overlays(), (ObjectNode) root.root(), loader, sink);
        OpenApiParser parser = new OpenApiParser(root, sink);
        DocumentSet documents = new DocumentSet(root, loader, allowed, sink);
        Bundler bundler = new Bundler(documents, sink);
        ObjectNode bundle = bundler.bundle();
        Origins origins = bundler.origins();
        new NamelessParameters(bundle, origins, sink).leaveOut();
        OperationIds operationIds = new OperationIds(origins, sink);
        operationIds.makeUnique(bundle);
        new Payloads(bundle, origins).declare();
        new OperationSelection(customization.selection(), name, sink).apply(bundle);
        Renamer renamer = new Renamer(bundle, name, sink);
        renamer.rename(customization.renames());
        renamer.map(customization.typeMappings());
        operationIds.report();
        tree.accept(bundle);
        new SchemaRewriter(origins, sink).rewrite(bundle);
        new DocumentCheck(origins, sink).run(bundle);
        sink.failOnErrors();
        OpenAPI openApi = parser.parse(bundle, origins);
        SdkModel model = model(openApi, new AccessReader(openApi, bundle, origins, sink), new PagingReader(origins, sink),
                new SchemaReader(componentSchemas(openApi), (component, problem) -> sink.add(Diagnostic.warning(
                        DiagnosticCode.UNSUPPORTED_CONSTRUCT, origins.locate(JsonPointers.child(schemaSection(root), component)),
                        problem, "see what the client makes of it; the contract need not change"))));
        sink.failOnErrors();
        return new ReadContract(model, documents.paths(), bundler.schemaOrigins(), sink.all(), origins::locate);
    }

    private static String schemaSection(SourceDocument root) {
        return root.root().has("swagger") ? "/definitions" : "/components/schemas";
    }

    private static SdkModel model(
            OpenAPI openApi, AccessReader accessReader, PagingReader paging, SchemaReader schemas) {
        schemas.readComponents();
        ServiceInfo service = ServiceReader.service(openApi, accessReader.read());
        OperationReader operationReader =
                new OperationReader(new ComponentLookup(openApi.getComponents()), schemas, service.isSigned(), paging);
        List<Operation> operations =
                operationReader.read(openApi.getPaths() == null ? Map.of() : openApi.getPaths());
        Access access = accessReader.completed(service.access(), operations);
        return new SdkModel(service.withAccess(access), ServiceReader.servers(openApi.getServers()), operations,
                schemas.declarations().toList());
    }

    private static Map<String, Schema<?>> componentSchemas(OpenAPI openApi) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        if (openApi.getComponents() != null && openApi.getComponents().getSchemas() != null) {
            openApi.getComponents().getSchemas().forEach(schemas::put);
        }
        return schemas;
    }
}
