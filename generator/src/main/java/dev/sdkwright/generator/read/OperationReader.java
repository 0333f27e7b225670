package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.TypeId;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Path items to operations. */
final class OperationReader {
    private final ParameterReader parameters;
    private final ContentReader contents;
    private final PagingReader paging;

    /**
     * @param signed whether the service is signed with an access key
     */
    OperationReader(ComponentLookup components, SchemaReader schemas, boolean signed, PagingReader paging) {
        this.paging = paging;
        this.parameters = new ParameterReader(components, schemas, signed);
        this.contents = new ContentReader(components, schemas);
    }

    List<Operation> read(Map<String, PathItem> paths) {
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> operations.add(operation(
                LaterRules.path(operation).orElse(path), LaterRules.method(operation).orElse(method.name()), item, operation))));
        return operations;
    }

    private Operation operation(
            String path, String method, PathItem item, io.swagger.v3.oas.models.Operation operation) {
        String id = operation.getOperationId() == null || operation.getOperationId().isBlank()
                ? method.toLowerCase(Locale.ROOT) + path
                : operation.getOperationId();
        return new Operation(
                id,
                method,
                realPath(path, operation),
                operation.getTags() == null ? List.of() : operation.getTags(),
                documentation(operation),
                parameters.read(id, realPath(path, operation), item, operation),
                contents.body(id, operation),
                extension(operation, "x-content-type"),
                contents.responses(id, operation),
                AccessReader.terms(item, operation),
                paging.read(operation.getExtensions(), Operations.pointer(path, method) + "/x-pagination"),
                TypeId.requestOf(id),
                TypeId.responseOf(id));
    }

    private static String realPath(String path, io.swagger.v3.oas.models.Operation operation) {
        return extension(operation, "x-uri").orElseGet(() -> Operations.withoutNote(path));
    }

    private static Optional<String> extension(io.swagger.v3.oas.models.Operation operation, String name) {
        Map<String, Object> extensions = operation.getExtensions() == null ? Map.of() : operation.getExtensions();
        return extensions.get(name) instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    private static Documentation documentation(io.swagger.v3.oas.models.Operation operation) {
        String summary = operation.getSummary() == null ? "" : operation.getSummary().strip();
        String description = operation.getDescription() == null ? "" : operation.getDescription().strip();
        String text = summary.isEmpty() || description.equals(summary)
                ? description
                : description.isEmpty() ? summary : summary + "\n\n" + description;
        return new Documentation(text, List.of(), Boolean.TRUE.equals(operation.getDeprecated()));
    }
}
