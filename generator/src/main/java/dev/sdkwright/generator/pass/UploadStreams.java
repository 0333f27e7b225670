package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives bytes that are sent as they are, as a body or as a part of one, a second property: a stream that stands for them. */
final class UploadStreams implements Pass {

    @Override
    public SdkModel apply(SdkModel model) {
        Map<TypeId, TypeDeclaration> types = new LinkedHashMap<>();
        model.types().forEach(type -> types.put(type.id(), type));
        for (Operation operation : model.operations()) {
            operation.body().ifPresent(body -> add(operation, body, types));
        }
        return new SdkModel(model.service(), model.servers(), model.operations(), List.copyOf(types.values()));
    }

    private static void add(Operation operation, RequestBody body, Map<TypeId, TypeDeclaration> types) {
        boolean multipart = body.content().format() == Content.Format.MULTIPART;
        if (!multipart && body.content().format() != Content.Format.BINARY) {
            return;
        }
        if (streamed(body.content().type()).isPresent()) {
            types.computeIfPresent(operation.requestType(), (id, type) -> withStreams((ObjectDeclaration) type, body,
                    Property.Carrier.BODY));
        } else if (multipart && body.content().type() instanceof DeclaredType declared
                && types.get(declared.id()) instanceof ObjectDeclaration object && !object.hierarchy().exists()) {
            types.put(object.id(), withStreams(object, body, Property.Carrier.MEMBER));
        }
    }

    private static ObjectDeclaration withStreams(ObjectDeclaration object, RequestBody body, Property.Carrier carrier) {
        List<Property> properties = new ArrayList<>(object.properties());
        for (Property property : object.properties()) {
            boolean twin = properties.stream().anyMatch(other -> other.carrier() == Property.Carrier.STREAM
                    && other.wireName().equals(property.wireName()));
            if (property.carrier() == carrier && !twin && !body.encoding(property.wireName()).isEncoded()) {
                streamed(property.type()).ifPresent(type -> properties.add(new Property(property.wireName(), type,
                        Documentation.of("Sent in place of the bytes of `%s`, without being held as a whole."
                                .formatted(property.wireName())),
                        Property.Presence.OPTIONAL, false,
                        Optional.of(property.javaName().orElse(property.wireName()) + " stream"),
                        Property.Carrier.STREAM)));
            }
        }
        return object.withProperties(properties);
    }

    private static Optional<TypeRef> streamed(TypeRef type) {
        if (type == ScalarType.BYTES) {
            return Optional.of(ScalarType.STREAM);
        }
        return type instanceof ListType list ? streamed(list.element()).map(ListType::new) : Optional.empty();
    }
}
