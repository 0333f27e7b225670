package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.Documentation;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.StatusBody;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every operation a request and a response class. The request has the parameters that the caller gives, and the
 * body. The response has the properties of the body where that is an object of one class, else the body as one
 * property; a component that is named as the response would be is the response, of a signed service also where there
 * are headers. Where successes have different bodies, that is the first of them, and each of the others is a property
 * that is called by its status.
 */
final class OperationShapes implements Pass {

    @Override
    public SdkModel apply(SdkModel model) {
        Map<TypeId, TypeDeclaration> types = new LinkedHashMap<>();
        model.types().forEach(type -> types.put(type.id(), type));
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : model.operations()) {
            ObjectDeclaration request = request(operation, model.service().isSigned());
            types.put(request.id(), request);
            ObjectDeclaration response = isDownload(operation, model.service().isSigned())
                    ? download(operation)
                    : response(operation, types, model.service().isSigned());
            types.put(response.id(), response);
            operations.add(operation.withResponseType(response.id()));
        }
        return new SdkModel(model.service(), model.servers(), operations, List.copyOf(types.values()));
    }

    private static ObjectDeclaration request(Operation operation, boolean signed) {
        List<Property> properties = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.source() == Parameter.Source.CALLER) {
                properties.add(parameter.property());
            }
        }
        operation.body().map(RequestBody::property).ifPresent(properties::add);
        boolean upload = signed && operation.body()
                .filter(body -> body.content().format() == Content.Format.BINARY).isPresent();
        ObjectDeclaration.Role role = upload
                ? ObjectDeclaration.Role.UPLOAD
                : isDownload(operation, signed) ? ObjectDeclaration.Role.WATCHED : ObjectDeclaration.Role.REQUEST;
        return new ObjectDeclaration(operation.requestType(), new Place.OperationPart(operation.id(), "Request"),
                role, Documentation.of("What " + operation.id() + " takes."), Optional.empty(), properties);
    }

    /** Code that is written for Huawei's own SDK reads bytes from a stream. */
    private static boolean isDownload(Operation operation, boolean signed) {
        List<StatusBody> bodies =
                operation.successBodies().stream().filter(body -> body.content().isPresent()).toList();
        return signed && bodies.size() == 1
                && bodies.get(0).content().orElseThrow().format() == Content.Format.BINARY;
    }

    private static ObjectDeclaration download(Operation operation) {
        return shape(operation, Documentation.of("What " + operation.id() + " gives."),
                List.copyOf(headers(operation))).withRole(ObjectDeclaration.Role.DOWNLOAD);
    }

    private static ObjectDeclaration response(
            Operation operation, Map<TypeId, TypeDeclaration> types, boolean signed) {
        List<StatusBody> bodies =
                operation.successBodies().stream().filter(body -> body.content().isPresent()).toList();
        List<Property> others = new ArrayList<>();
        bodies.stream().skip(1).forEach(body -> others.add(
                body(body.propertyName(), body, "The whole body of an answer with the status %s; null otherwise.")));
        others.addAll(headers(operation));
        Optional<Content> first = bodies.stream().findFirst().flatMap(StatusBody::content);
        if (first.isPresent() && first.get().format() == Content.Format.JSON
                && first.get().type() instanceof DeclaredType declared
                && types.get(declared.id()) instanceof ObjectDeclaration object
                && !object.properties().isEmpty()
                && object.hierarchy().subtypes().isEmpty()) {
            List<Property> properties = new ArrayList<>(object.properties());
            properties.removeIf(property -> property.carrier() == Property.Carrier.HEADER); // of another operation
            properties.addAll(others);
            // Huawei's own SDK has one class for both, so types that stand in the body are called after it.
            boolean one = others.isEmpty() || signed && others.stream().allMatch(
                    other -> other.carrier() == Property.Carrier.HEADER);
            return one && !object.hierarchy().exists() && isNamedLikeResponse(operation, object)
                    ? object.withProperties(properties).withRole(ObjectDeclaration.Role.RESPONSE)
                    : shape(operation, object.documentation(), properties);
        }
        List<Property> properties = new ArrayList<>();
        bodies.stream().findFirst().ifPresent(body -> properties.add(body("body", body, "The whole body.")));
        properties.addAll(others);
        return shape(operation, Documentation.of("What " + operation.id() + " gives."), properties);
    }

    private static Property body(String name, StatusBody body, String text) {
        return new Property(name, body.content().orElseThrow().type(),
                Documentation.of(text.formatted(String.join(" or ", body.statuses()))), Property.Presence.OPTIONAL, false,
                Optional.empty(), Property.Carrier.BODY);
    }

    /** Those of every success, a body or not; names of headers are the same in any spelling (RFC 9110, section 5.1). */
    private static Collection<Property> headers(Operation operation) {
        Map<String, Property> headers = new LinkedHashMap<>();
        operation.successes().forEach(response -> response.headers().forEach(
                header -> headers.putIfAbsent(header.wireName().toLowerCase(Locale.ROOT), header)));
        return headers.values();
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
