package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.FieldEncoding;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.StreamedContent;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bodies of requests and responses: of the media types that are offered one, its format and its type. */
final class ContentReader {
    private final ComponentLookup components;
    private final SchemaReader schemas;
    private final EncodingReader encodings;

    ContentReader(ComponentLookup components, SchemaReader schemas) {
        this.components = components;
        this.schemas = schemas;
        this.encodings = new EncodingReader(components, schemas);
    }

    Optional<RequestBody> body(String id, io.swagger.v3.oas.models.Operation operation) {
        io.swagger.v3.oas.models.parameters.RequestBody body = components.requestBody(operation.getRequestBody());
        if (body == null || body.getContent() == null || body.getContent().isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<String, MediaType> chosen = MediaTypes.preferred(body.getContent());
        Schema<?> schema = chosen.getValue().getSchema();
        Content.Format format = MediaTypes.format(chosen.getKey(), schemas.dereference(schema));
        TypeRef type = type(format, schema, new TypeId(id + "#request/body"), new Place.OperationPart(id, "RequestBody"));
        String mediaType = MediaTypes.sendable(chosen.getKey(), format);
        boolean nullable = format == Content.Format.JSON && schema != null && schemas.nullable(schema, type);
        Property property = new Property("body", type, bodyDocumentation(body, chosen.getKey(), mediaType),
                new Property.Presence(Boolean.TRUE.equals(body.getRequired()), nullable), false, Optional.empty(),
                Property.Carrier.BODY);
        boolean fields = format == Content.Format.FORM || format == Content.Format.MULTIPART;
        return Optional.of(new RequestBody(new Content(mediaType, format, type), property,
                fields ? encodings.read(chosen.getValue()) : Map.of()));
    }

    private static Documentation bodyDocumentation(
            io.swagger.v3.oas.models.parameters.RequestBody body, String chosen, String mediaType) {
        Documentation documentation = SchemaReader.withFactsOf(body.getDescription(), null, false);
        List<String> facts = new ArrayList<>(documentation.facts());
        List<String> others = body.getContent().keySet().stream().filter(other -> !other.equals(chosen)).toList();
        if (!mediaType.equals(MediaTypes.JSON) || !others.isEmpty()) {
            facts.add("sent as " + mediaType);
        }
        if (!others.isEmpty()) {
            facts.add("the service also takes " + String.join(", ", others));
        }
        return new Documentation(documentation.text(), facts, documentation.deprecated());
    }

    private TypeRef type(Content.Format format, Schema<?> schema, TypeId id, Place place) {
        return switch (format) {
            case BINARY -> ScalarType.BYTES;
            case TEXT -> isPlainScalar(schema) ? schemas.typeOf(schema, id, place) : ScalarType.STRING;
            case JSON, FORM, MULTIPART -> schemas.typeOf(schema, id, place);
        };
    }

    /** A number, a date or a value of an enumeration can be written as text; an object cannot, nor bytes that are not encoded. */
    private boolean isPlainScalar(Schema<?> schema) {
        Schema<?> target = schemas.dereference(schema);
        if (target == null || Schemas.kind(target) == Schemas.Kind.ENUM) {
            return target != null;
        }
        return Schemas.kind(target) == Schemas.Kind.SCALAR && ScalarFormats.of(target) != ScalarType.ANY
                && (ScalarFormats.of(target) != ScalarType.BYTES || Schemas.isEncoded(target));
    }

    List<Response> responses(String id, io.swagger.v3.oas.models.Operation operation) {
        List<Response> responses = new ArrayList<>();
        if (operation.getResponses() != null) {
            boolean known = operation.getResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
            operation.getResponses().forEach((status, reference) -> {
                ApiResponse response = components.response(reference);
                if (response != null) {
                    boolean success = known ? status.startsWith("2") : status.equals(Response.DEFAULT);
                    responses.add(response(id, status, response, success));
                }
            });
        }
        return responses;
    }

    private Response response(String id, String status, ApiResponse response, boolean success) {
        Documentation documentation =
                Documentation.of(response.getDescription() == null ? "" : response.getDescription());
        List<Property> headers = headers(id, status, response);
        if (response.getContent() == null || response.getContent().isEmpty()) {
            return new Response(normal(status), documentation, Optional.empty(), Optional.empty(), headers);
        }
        Map.Entry<String, MediaType> chosen = MediaTypes.preferred(response.getContent());
        Schema<?> schema = chosen.getValue().getSchema();
        Content.Format format = switch (MediaTypes.format(chosen.getKey(), schemas.dereference(schema))) {
            case JSON -> Content.Format.JSON;
            case FORM, TEXT -> Content.Format.TEXT;
            case MULTIPART, BINARY -> Content.Format.BINARY;
        };
        TypeRef type = type(format, schema, new TypeId(id + "#response/" + status),
                new Place.OperationPart(id, success ? "ResponseBody" : errorPart(status)));
        Content content = new Content(chosen.getKey(), format, type);
        return new Response(normal(status), documentation, Optional.of(content),
                success ? streamed(id, status, response, content) : Optional.empty(), headers);
    }

    /** A media type whose bodies consist of items; otherwise bytes. */
    private Optional<StreamedContent> streamed(String id, String status, ApiResponse response, Content content) {
        for (Map.Entry<String, MediaType> offered : response.getContent().entrySet()) {
            Optional<StreamedContent.Kind> kind = StreamRules.kind(offered.getKey());
            if (kind.isPresent()) {
                return Optional.of(new StreamedContent(kind.get(), offered.getKey(),
                        item(kind.get(), offered.getValue().getSchema(), id, status)));
            }
        }
        return content.format() == Content.Format.BINARY
                ? Optional.of(new StreamedContent(StreamedContent.Kind.BYTES, content.mediaType(), Optional.empty()))
                : Optional.empty();
    }

    /** Contracts say what an item is, or that they are a list; text stands for what is not said. */
    private Optional<TypeRef> item(StreamedContent.Kind kind, Schema<?> schema, String id, String status) {
        Schema<?> target = schemas.dereference(schema);
        Schema<?> item = target != null && target.getItems() != null ? target.getItems() : schema;
        boolean text = item == null || isText(schemas.dereference(item));
        if (text) {
            return kind == StreamedContent.Kind.EVENTS ? Optional.empty() : Optional.of(ScalarType.ANY);
        }
        return Optional.of(schemas.typeOf(item, new TypeId(id + "#response/" + status + "/item"),
                new Place.OperationPart(id, "ResponseItem")));
    }

    private static boolean isText(Schema<?> schema) {
        return schema == null || Schemas.kind(schema) == Schemas.Kind.SCALAR
                && (ScalarFormats.of(schema) == ScalarType.STRING || ScalarFormats.of(schema) == ScalarType.BYTES
                        || ScalarFormats.of(schema) == ScalarType.ANY);
    }

    /** Many operations say what each of their errors carries: the status tells these bodies apart. */
    private static String errorPart(String status) {
        return status.equals(Response.DEFAULT) ? "ErrorBody" : "Error" + normal(status) + "Body";
    }

    /** {@code 2xx} is what the specification writes as {@code 2XX}. */
    private static String normal(String status) {
        return status.equals(Response.DEFAULT) ? status : status.toUpperCase(Locale.ROOT);
    }

    private List<Property> headers(String id, String status, ApiResponse response) {
        Map<String, Property> headers = new LinkedHashMap<>();
        if (response.getHeaders() != null) {
            response.getHeaders().forEach((name, reference) -> {
                Header header = components.header(reference);
                if (header != null) {
                    headers.put(name, header(id, status, name, header));
                }
            });
        }
        return List.copyOf(headers.values());
    }

    private Property header(String id, String status, String name, Header header) {
        boolean hasContent = header.getSchema() == null && header.getContent() != null && !header.getContent().isEmpty();
        Schema<?> schema = hasContent ? header.getContent().values().iterator().next().getSchema() : header.getSchema();
        TypeRef type = schemas.typeOf(schema, new TypeId(id + "#response/" + status + "/" + name),
                new Place.Member(TypeId.responseOf(id), name));
        return new Property(name, type, SchemaReader.withFactsOf(header.getDescription(), null, false),
                Property.Presence.OPTIONAL, false, Optional.empty(), Property.Carrier.HEADER);
    }
}
