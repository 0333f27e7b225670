package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Path items to operations. */
final class OperationReader {
    private final ComponentLookup components;
    private final SchemaReader schemas;

    OperationReader(ComponentLookup components, SchemaReader schemas) {
        this.components = components;
        this.schemas = schemas;
    }

    List<Operation> read(Map<String, PathItem> paths) {
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> {
            PathItem target = components.pathItem(item);
            target.readOperationsMap().forEach((method, operation) ->
                    operations.add(operation(path, method.name(), target, operation)));
        });
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
                parameters(id, item, operation),
                body(id, operation),
                responses(id, operation),
                AccessReader.terms(item, operation),
                TypeId.requestOf(id),
                TypeId.responseOf(id));
    }

    /** A path key may carry {@code #operationId} behind it where several operations share path and method. */
    private static String realPath(String path, io.swagger.v3.oas.models.Operation operation) {
        Object uri = operation.getExtensions() == null ? null : operation.getExtensions().get("x-uri");
        return uri instanceof String text ? text : path;
    }

    private static Documentation documentation(io.swagger.v3.oas.models.Operation operation) {
        String summary = operation.getSummary() == null ? "" : operation.getSummary().strip();
        String description = operation.getDescription() == null ? "" : operation.getDescription().strip();
        String text = summary.isEmpty() || description.equals(summary)
                ? description
                : description.isEmpty() ? summary : summary + "\n\n" + description;
        return new Documentation(text, List.of(), Boolean.TRUE.equals(operation.getDeprecated()));
    }

    private List<Parameter> parameters(String id, PathItem item, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<io.swagger.v3.oas.models.parameters.Parameter> declared = new ArrayList<>();
        if (item.getParameters() != null) {
            declared.addAll(item.getParameters());
        }
        if (operation.getParameters() != null) {
            declared.addAll(operation.getParameters());
        }
        for (io.swagger.v3.oas.models.parameters.Parameter reference : declared) {
            io.swagger.v3.oas.models.parameters.Parameter parameter = components.parameter(reference);
            if (parameter != null && parameter.getName() != null && parameter.getIn() != null) {
                Parameter read = parameter(id, parameter);
                parameters.put(read.property().carrier() + " " + read.property().wireName(), read);
            }
        }
        return List.copyOf(parameters.values());
    }

    private Parameter parameter(String id, io.swagger.v3.oas.models.parameters.Parameter parameter) {
        Schema<?> schema = parameter.getSchema() != null ? parameter.getSchema() : firstSchema(parameter.getContent());
        Property.Carrier location = Property.Carrier.valueOf(parameter.getIn().toUpperCase(Locale.ROOT));
        boolean required = location == Property.Carrier.PATH || Boolean.TRUE.equals(parameter.getRequired());
        TypeRef type = schemas.typeOf(schema, new TypeId(id + "#request/" + parameter.getName()),
                new Place.Member(TypeId.requestOf(id), parameter.getName()));
        Documentation documentation = SchemaReader.withFactsOf(parameter.getDescription(),
                schemas.dereference(schema), Boolean.TRUE.equals(parameter.getDeprecated()));
        boolean filled = parameter.getExtensions() != null
                && Boolean.TRUE.equals(parameter.getExtensions().get("x-auto-filled"));
        Optional<String> javaName = parameter.getExtensions() != null
                        && parameter.getExtensions().get("x-java-name") instanceof String name
                ? Optional.of(name)
                : Optional.empty();
        return new Parameter(filled ? Parameter.Source.CREDENTIALS : Parameter.Source.CALLER,
                new Property(parameter.getName(), type, documentation, new Property.Presence(required, false),
                        schema != null && "password".equals(schema.getFormat()), javaName,
                        location));
    }

    private Optional<RequestBody> body(String id, io.swagger.v3.oas.models.Operation operation) {
        io.swagger.v3.oas.models.parameters.RequestBody body = components.requestBody(operation.getRequestBody());
        if (body == null || body.getContent() == null || body.getContent().isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, MediaType> content = MediaTypes.preferred(body.getContent());
        TypeRef type = schemas.typeOf(content.getValue().getSchema(), new TypeId(id + "#request/body"),
                new Place.OperationPart(id, "RequestBody"));
        Property property = new Property("body", type, SchemaReader.withFactsOf(body.getDescription(), null, false),
                new Property.Presence(Boolean.TRUE.equals(body.getRequired()), false), false, Optional.empty(),
                Property.Carrier.BODY);
        return Optional.of(new RequestBody(content.getKey(), property));
    }

    private List<Response> responses(String id, io.swagger.v3.oas.models.Operation operation) {
        List<Response> responses = new ArrayList<>();
        if (operation.getResponses() != null) {
            operation.getResponses().forEach((status, reference) -> {
                ApiResponse response = components.response(reference);
                if (response != null) {
                    responses.add(response(id, status, response));
                }
            });
        }
        return responses;
    }

    private Response response(String id, String status, ApiResponse response) {
        Documentation documentation =
                Documentation.of(response.getDescription() == null ? "" : response.getDescription());
        List<Property> headers = headers(id, status, response);
        if (response.getContent() == null || response.getContent().isEmpty()) {
            return new Response(status, documentation, Optional.empty(), Optional.empty(), headers);
        }
        Map.Entry<String, MediaType> content = MediaTypes.preferred(response.getContent());
        boolean success = status.startsWith("2");
        TypeRef type = schemas.typeOf(content.getValue().getSchema(), new TypeId(id + "#response/" + status),
                new Place.OperationPart(id, success ? "ResponseBody" : "ErrorBody"));
        return new Response(status, documentation, Optional.of(content.getKey()), Optional.of(type), headers);
    }

    private List<Property> headers(String id, String status, ApiResponse response) {
        List<Property> headers = new ArrayList<>();
        if (response.getHeaders() != null) {
            response.getHeaders().forEach((name, reference) -> {
                Header header = components.header(reference);
                if (header != null) {
                    TypeRef type = schemas.typeOf(header.getSchema(), new TypeId(id + "#response/" + status + "/" + name),
                            new Place.Member(TypeId.responseOf(id), name));
                    headers.add(new Property(name, type, SchemaReader.withFactsOf(header.getDescription(), null, false),
                            Property.Presence.OPTIONAL, false, Optional.empty(), Property.Carrier.HEADER));
                }
            });
        }
        return headers;
    }

    private static Schema<?> firstSchema(Content content) {
        return content == null || content.isEmpty() ? null : content.values().iterator().next().getSchema();
    }
}
