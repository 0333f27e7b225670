package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every operation a request and a response class. The request has the parameters that the caller gives, and the
 * body. The response has the properties of the body where that is an object, else the body as one property; a component
 * that is named as the response would be is the response.
 */
final class OperationShapes implements Pass {

    @Override
    public SdkModel apply(SdkModel model) {
        Map<TypeId, TypeDeclaration> types = new LinkedHashMap<>();
        model.types().forEach(type -> types.put(type.id(), type));
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : model.operations()) {
            ObjectDeclaration request = request(operation);
            types.put(request.id(), request);
            ObjectDeclaration response = response(operation, types);
            types.put(response.id(), response);
            operations.add(operation.withResponseType(response.id()));
        }
        return new SdkModel(model.service(), model.servers(), operations, List.copyOf(types.values()));
    }

    private static ObjectDeclaration request(Operation operation) {
        List<Property> properties = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.source() == Parameter.Source.CALLER) {
                properties.add(parameter.property());
            }
        }
        operation.body().map(RequestBody::property).ifPresent(properties::add);
        return new ObjectDeclaration(operation.requestType(), new Place.OperationPart(operation.id(), "Request"),
                ObjectDeclaration.Role.REQUEST, Documentation.of("What " + operation.id() + " takes."),
                Optional.empty(), properties);
    }

    private static ObjectDeclaration response(Operation operation, Map<TypeId, TypeDeclaration> types) {
        List<Response> successes = operation.responses().stream().filter(Response::isSuccess).toList();
        Optional<Response> success = successes.stream()
                .filter(response -> response.body().isPresent())
                .findFirst()
                .or(() -> successes.stream().filter(response -> !response.headers().isEmpty()).findFirst());
        Optional<TypeRef> body = success.flatMap(Response::body);
        List<Property> headers = success.map(Response::headers).orElse(List.of());
        if (body.isPresent() && body.get() instanceof DeclaredType declared
                && types.get(declared.id()) instanceof ObjectDeclaration object) {
            if (headers.isEmpty() && isNamedLikeResponse(operation, object)) {
                return object.withRole(ObjectDeclaration.Role.RESPONSE);
            }
            List<Property> properties = new ArrayList<>(object.properties());
            headers.forEach(properties::add);
            return shape(operation, object.documentation(), properties);
        }
        List<Property> properties = new ArrayList<>(headers);
        body.ifPresent(type -> properties.add(0, new Property("body", type, Documentation.of("The whole body."),
                Property.Presence.OPTIONAL, false, Optional.empty(), Property.Carrier.BODY)));
        return shape(operation, Documentation.of("What " + operation.id() + " gives."), properties);
    }

    private static ObjectDeclaration shape(
            Operation operation, Documentation documentation, List<Property> properties) {
        return new ObjectDeclaration(operation.responseType(), new Place.OperationPart(operation.id(), "Response"),
                ObjectDeclaration.Role.RESPONSE, documentation, Optional.empty(), properties);
    }

    private static boolean isNamedLikeResponse(Operation operation, ObjectDeclaration object) {
        return object.place() instanceof Place.Component component
                && component.name().toLowerCase(Locale.ROOT).equals(operation.id().toLowerCase(Locale.ROOT) + "response");
    }
}
