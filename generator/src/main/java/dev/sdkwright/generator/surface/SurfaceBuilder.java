package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.name.SdkNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Describes an SDK: its service, then its operations, then its types, in document order. */
final class SurfaceBuilder {
    private final SdkModel model;
    private final SdkNames names;
    private final OperationElements operations;
    private final PropertyFacts properties;

    SurfaceBuilder(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
        this.properties = new PropertyFacts(model.index(), names);
        this.operations = new OperationElements(model, names, properties);
    }

    Surface build() {
        List<Element> parts = new ArrayList<>();
        servers(parts);
        model.service().access().schemes().forEach(scheme -> parts.add(scheme(scheme)));
        Map<String, String> keys = operationKeys();
        Set<TypeId> shapes = new HashSet<>();
        for (Operation operation : model.operations()) {
            parts.add(operations.of(operation, keys.get(operation.id())));
            shapes.add(TypeId.requestOf(operation.id()));
            shapes.add(TypeId.responseOf(operation.id()));
        }
        SchemaElements schemas = new SchemaElements(model, names, properties, keys);
        for (TypeDeclaration type : model.types()) {
            if (!shapes.contains(type.id()) && !(type instanceof MappedDeclaration)) {
                parts.add(schemas.of(type));
            }
        }
        return new Surface(new Element(Element.Kind.SDK, "", facts(), parts));
    }

    /** Some contracts tell operations apart behind a number sign, which is no part of the path. */
    private Map<String, String> operationKeys() {
        Map<String, String> keys = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Operation operation : model.operations()) {
            String key = operation.method() + " " + operation.path();
            keys.put(operation.id(), taken.add(key) ? key : key + "#" + operation.id());
        }
        return keys;
    }

    private Map<Fact, String> facts() {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.PACKAGE, names.packages().base());
        facts.put(Fact.CLIENT, names.client().simpleName());
        facts.put(Fact.ASYNC_CLIENT, names.asyncClient().simpleName());
        facts.put(Fact.VERSION, model.service().version());
        Access access = model.service().access();
        access.terms().server().ifPresent(server -> facts.put(Fact.SERVER, server.template()));
        Wording.put(model.service().documentation(), facts);
        return facts;
    }

    private void servers(List<Element> parts) {
        Set<String> templates = new HashSet<>();
        for (Server server : model.servers()) {
            if (templates.add(server.template())) {
                Map<Fact, String> facts = new EnumMap<>(Fact.class);
                server.regionId().ifPresent(region -> facts.put(Fact.CONSTANT,
                        names.regions().simpleName() + "." + names.regionConstant(region)));
                Wording.put(server.documentation(), facts);
                parts.add(new Element(Element.Kind.SERVER, server.template(), facts, List.of()));
            }
        }
    }

    private static Element scheme(SecurityScheme scheme) {
        String kind = scheme.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String said = scheme.detail().isEmpty() ? kind : kind + " " + scheme.detail();
        return new Element(Element.Kind.SCHEME, scheme.name(), Map.of(Fact.SCHEME, said), List.of());
    }
}
