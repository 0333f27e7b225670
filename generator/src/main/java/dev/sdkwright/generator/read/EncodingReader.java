package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.FieldEncoding;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a contract says about single fields of forms (OAS 3.1.1, section 4.8.15). */
final class EncodingReader {
    private final ComponentLookup components;
    private final SchemaReader schemas;

    EncodingReader(ComponentLookup components, SchemaReader schemas) {
        this.components = components;
        this.schemas = schemas;
    }

    Map<String, FieldEncoding> read(MediaType form) {
        Map<String, FieldEncoding> encodings = new LinkedHashMap<>();
        Schema<?> schema = schemas.dereference(form.getSchema());
        if (schema != null && Schemas.hasProperties(schema)) {
            Schemas.properties(schema).forEach((name, property) -> {
                FieldEncoding own = own(property);
                if (!own.equals(FieldEncoding.USUAL)) {
                    encodings.put(name, own);
                }
            });
        }
        if (form.getEncoding() != null) {
            form.getEncoding().forEach((name, encoding) -> {
                FieldEncoding own = encodings.getOrDefault(name, FieldEncoding.USUAL);
                Map<String, String> headers = new LinkedHashMap<>(own.headers());
                headers.putAll(headers(encoding));
                encodings.put(name, new FieldEncoding(encoding.getContentType() == null
                                ? own.contentType()
                                : sendable(encoding.getContentType(), field(schema, name)),
                        serialization(encoding), headers));
            });
        }
        return encodings;
    }

    /**
     * What the schema of a field says by itself: the format of a list in Swagger 2.0, and that its bytes are Base64 or of a
     * media type of their own, which is as if an Encoding Object said so (OAS 3.1.1, section 4.8.15.1).
     */
    private FieldEncoding own(Schema<?> property) {
        Schema<?> target = schemas.dereference(property);
        if (target != null && Schemas.kind(target) == Schemas.Kind.ARRAY) {
            target = schemas.dereference(target.getItems());
        }
        boolean bytes = target != null && Schemas.kind(target) == Schemas.Kind.SCALAR
                && ScalarFormats.of(target) == ScalarType.BYTES;
        return new FieldEncoding(
                bytes ? Optional.ofNullable(target.getContentMediaType()).filter(type -> !type.contains("*")) : Optional.empty(),
                CollectionFormats.of(property.getExtensions()),
                bytes && Schemas.isEncoded(target) ? FieldEncoding.BASE64 : Map.of());
    }

    private Schema<?> field(Schema<?> form, String name) {
        return form == null || !Schemas.hasProperties(form) ? null : schemas.dereference(Schemas.properties(form).get(name));
    }

    /** Of several the first, or JSON for what is an object; a range names none. */
    private static Optional<String> sendable(String contentTypes, Schema<?> field) {
        List<String> offered = Arrays.stream(contentTypes.split(",")).map(String::strip)
                .filter(type -> !type.isEmpty()).toList();
        boolean object = field != null && Schemas.kind(field) == Schemas.Kind.OBJECT;
        Optional<String> json = offered.stream().filter(type -> object && MediaTypes.isJson(type)).findFirst();
        return json.or(() -> offered.stream().findFirst()).filter(type -> !type.contains("*"));
    }

    /** Any of the three makes the others their defaults, and the content type meaningless. */
    private static Optional<Serialization> serialization(Encoding encoding) {
        if (encoding.getStyle() == null && encoding.getExplode() == null && encoding.getAllowReserved() == null) {
            return Optional.empty();
        }
        Style style = encoding.getStyle() == null ? Style.FORM : switch (encoding.getStyle()) {
            case FORM -> Style.FORM;
            case SPACE_DELIMITED -> Style.SPACE_DELIMITED;
            case PIPE_DELIMITED -> Style.PIPE_DELIMITED;
            case DEEP_OBJECT -> Style.DEEP_OBJECT;
        };
        boolean explode = encoding.getExplode() == null ? style == Style.FORM : encoding.getExplode();
        return Optional.of(new Serialization(style, explode, Boolean.TRUE.equals(encoding.getAllowReserved())));
    }

    /** There is nowhere to give them a value: those are sent that have only one, or a default. */
    private Map<String, String> headers(Encoding encoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (encoding.getHeaders() != null) {
            encoding.getHeaders().forEach((name, reference) -> {
                Header header = components.header(reference);
                Schema<?> schema = header == null ? null : schemas.dereference(header.getSchema());
                if (schema != null && !name.equalsIgnoreCase("Content-Type")) {
                    Schemas.onlyValue(schema)
                            .or(() -> usual(schema.getDefault(), Boolean.TRUE.equals(header.getExplode())))
                            .ifPresent(value -> headers.put(name, value));
                }
            });
        }
        return headers;
    }

    /** A default as headers are written: lists and objects in the style simple (OAS 3.1.1, section 4.8.21). */
    private static Optional<String> usual(Object value, boolean exploded) {
        List<String> parts = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String text = member.getValue().asText();
                parts.add(exploded ? member.getKey() + "=" + text : member.getKey() + "," + text);
            });
        } else if (value instanceof ArrayNode list) {
            list.forEach(element -> parts.add(element.asText()));
        } else if (value instanceof Collection<?> list) {
            list.forEach(element -> parts.add(Schemas.literal(element)));
        } else {
            return Optional.ofNullable(Schemas.literal(value));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(",", parts));
    }
}
