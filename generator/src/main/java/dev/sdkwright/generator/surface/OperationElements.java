package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.FieldEncoding;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.StatusBody;
import dev.sdkwright.generator.model.StreamedContent;
import dev.sdkwright.generator.model.Terms;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations as elements, with what they take and give. */
final class OperationElements {
    private final SdkNames names;
    private final PropertyFacts properties;
    private final Terms usual;
    private final Map<TypeId, TypeDeclaration> declarations = new HashMap<>();

    OperationElements(SdkModel model, SdkNames names, PropertyFacts properties) {
        this.names = names;
        this.properties = properties;
        this.usual = model.service().access().terms();
        model.types().forEach(type -> declarations.put(type.id(), type));
    }

    Element of(Operation operation, String key) {
        List<Element> parts = new ArrayList<>();
        parameters(operation, parts);
        operation.body().ifPresent(body -> body(operation, body, parts));
        uploads(operation, key, parts);
        Set<String> statuses = new HashSet<>();
        for (Response response : operation.responses()) {
            if (statuses.add(response.status())) {
                parts.add(response(response));
            }
        }
        members(operation, key, parts);
        return new Element(Element.Kind.OPERATION, key, facts(operation), parts);
    }

    private Map<Fact, String> facts(Operation operation) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.ID, operation.id());
        facts.put(Fact.METHOD, names.operation(operation.id()).method());
        facts.put(Fact.REQUEST, SignatureTypes.name(names, operation.requestType()));
        facts.put(Fact.RESPONSE, SignatureTypes.name(names, operation.responseType()));
        if (!operation.responseType().equals(TypeId.responseOf(operation.id()))) {
            facts.put(Fact.OF, SchemaElements.path(operation.responseType()));
        }
        operation.pagination().ifPresent(pages -> {
            facts.put(Fact.ITEM, properties.java(pages.item()));
            facts.put(Fact.PAGES, pages.style().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        });
        if (((ObjectDeclaration) declarations.get(operation.requestType())).role() == ObjectDeclaration.Role.WATCHED) {
            facts.put(Fact.WATCHED, Fact.YES);
        }
        operation.streamed().ifPresent(streamed -> facts.put(Fact.STREAM, reader(streamed)));
        operation.terms().security().or(usual::security).map(OperationElements::words)
                .ifPresent(security -> facts.put(Fact.SECURITY, security));
        operation.terms().server().ifPresent(server -> facts.put(Fact.SERVER, server.template()));
        Wording.put(operation.documentation(), facts);
        return facts;
    }

    private String reader(StreamedContent streamed) {
        String item = "<" + streamed.item().map(properties::java).orElse("String") + ">";
        return switch (streamed.kind()) {
            case BYTES -> "DownloadStream";
            case EVENTS -> "EventStream" + item;
            case LINES, RECORDS -> "ItemStream" + item;
        };
    }

    /** In an order of their own: any one of them is enough, whichever comes first. */
    private static String words(SecurityRequirement requirement) {
        return requirement.alternatives().stream()
                .map(schemes -> schemes.stream().sorted().collect(Collectors.joining("+")))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("|"));
    }

    private void parameters(Operation operation, List<Element> parts) {
        Set<String> keys = new HashSet<>();
        for (Parameter parameter : operation.parameters()) {
            Property property = parameter.property();
            String place = property.carrier().name().toLowerCase(Locale.ROOT);
            Map<Fact, String> facts = properties.of(property);
            facts.put(Fact.IN, place);
            facts.put(Fact.STYLE, words(parameter.serialization()));
            if (parameter.source() == Parameter.Source.CALLER) {
                facts.putAll(properties.java(property, names.member(operation.requestType(), property)));
            } else {
                facts.put(Fact.AUTO_FILLED, Fact.YES);
            }
            String key = keys.add(property.wireName()) ? property.wireName() : property.wireName() + " in " + place;
            parts.add(new Element(Element.Kind.PARAMETER, key, facts, List.of()));
        }
    }

    private static String words(Serialization serialization) {
        return serialization.style().name().toLowerCase(Locale.ROOT)
                + (serialization.explode() ? " exploded" : "")
                + (serialization.allowReserved() ? " with reserved characters" : "");
    }

    private void body(Operation operation, RequestBody body, List<Element> parts) {
        Map<Fact, String> facts = properties.of(body.property());
        facts.put(Fact.MEDIA, body.content().mediaType());
        facts.putAll(properties.java(body.property(), names.member(operation.requestType(), body.property())));
        List<Element> fields = new ArrayList<>();
        body.encodings().keySet().stream().sorted().forEach(name -> fields.add(
                new Element(Element.Kind.FIELD, name, Map.of(Fact.STYLE, words(body.encoding(name))), List.of())));
        parts.add(new Element(Element.Kind.BODY, "", facts, fields));
    }

    /** What the class that the operation takes has beside its parameters and its body. */
    private void uploads(Operation operation, String key, List<Element> parts) {
        ObjectDeclaration shape = (ObjectDeclaration) declarations.get(operation.requestType());
        for (Property property : shape.properties()) {
            if (property.carrier() == Property.Carrier.STREAM) {
                Map<Fact, String> facts = properties.java(property, names.member(shape.id(), property));
                facts.put(Fact.OF, Element.path(Element.path("", Element.Kind.OPERATION, key), Element.Kind.BODY, ""));
                parts.add(new Element(Element.Kind.UPLOAD, property.wireName(), facts, List.of()));
            }
        }
    }

    private static String words(FieldEncoding encoding) {
        List<String> words = new ArrayList<>();
        encoding.contentType().ifPresent(words::add);
        encoding.serialization().map(OperationElements::words).ifPresent(words::add);
        encoding.headers().forEach((name, value) -> words.add(name + ": " + value));
        return words.isEmpty() ? "usual" : String.join(", ", words);
    }

    private Element response(Response response) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        response.content().ifPresent(content -> {
            facts.put(Fact.MEDIA, content.mediaType());
            facts.put(Fact.TYPE, properties.words(content.type()));
            facts.put(Fact.JAVA, properties.java(content.type()));
        });
        Wording.put(response.documentation(), facts);
        List<Element> headers = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Property header : response.headers()) {
            String key = header.wireName().toLowerCase(Locale.ROOT);
            if (keys.add(key)) {
                headers.add(new Element(Element.Kind.HEADER, key, properties.of(header), List.of()));
            }
        }
        return new Element(Element.Kind.RESPONSE, response.status(), facts, headers);
    }

    /** The properties of the class that the operation gives, where that class is its alone. */
    private void members(Operation operation, String key, List<Element> parts) {
        if (!operation.responseType().equals(TypeId.responseOf(operation.id()))) {
            return;
        }
        ObjectDeclaration shape = (ObjectDeclaration) declarations.get(operation.responseType());
        for (Property property : shape.properties()) {
            Map<Fact, String> facts = properties.java(property, names.member(shape.id(), property));
            source(operation, key, property).ifPresent(path -> facts.put(Fact.OF, path));
            String name = property.carrier().name().toLowerCase(Locale.ROOT) + " " + property.wireName();
            parts.add(new Element(Element.Kind.MEMBER, name, facts, List.of()));
        }
    }

    /** The path of the element that gives the response a property. */
    private static Optional<String> source(Operation operation, String key, Property property) {
        String own = Element.path("", Element.Kind.OPERATION, key);
        List<StatusBody> bodies =
                operation.successBodies().stream().filter(body -> body.content().isPresent()).toList();
        return switch (property.carrier()) {
            case BODY -> bodies.stream()
                    .filter(body -> body.propertyName().equals(property.wireName()) || property.wireName().equals("body"))
                    .findFirst()
                    .map(body -> Element.path(own, Element.Kind.RESPONSE, body.statuses().get(0)));
            case HEADER -> operation.successes().stream()
                    .filter(response -> response.headers().stream()
                            .anyMatch(header -> header.wireName().equalsIgnoreCase(property.wireName())))
                    .findFirst()
                    .map(response -> Element.path(Element.path(own, Element.Kind.RESPONSE, response.status()),
                            Element.Kind.HEADER, property.wireName().toLowerCase(Locale.ROOT)));
            case MEMBER, ADDITIONAL -> bodies.stream().findFirst()
                    .flatMap(StatusBody::content)
                    .map(Content::type)
                    .map(type -> Element.path(SchemaElements.path(((DeclaredType) type).id()), Element.Kind.PROPERTY,
                            SchemaElements.key(property)));
            case PATH, QUERY, COOKIE, STREAM -> Optional.empty();
        };
    }
}
