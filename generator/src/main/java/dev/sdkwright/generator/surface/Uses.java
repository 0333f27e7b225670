package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which declared types travel to the service, which come from it, and which do both. */
final class Uses {
    private final Map<TypeId, TypeDeclaration> declarations = new HashMap<>();
    private final Set<TypeId> sent;
    private final Set<TypeId> received;

    Uses(SdkModel model) {
        model.types().forEach(type -> declarations.put(type.id(), type));
        List<TypeRef> requests = new ArrayList<>();
        List<TypeRef> responses = new ArrayList<>();
        for (Operation operation : model.operations()) {
            operation.parameters().stream().map(Parameter::property).map(Property::type).forEach(requests::add);
            operation.body().ifPresent(body -> requests.add(body.content().type()));
            for (Response response : operation.responses()) {
                response.content().map(Content::type).ifPresent(responses::add);
                response.headers().stream().map(Property::type).forEach(responses::add);
            }
        }
        this.sent = reachable(requests);
        this.received = reachable(responses);
    }

    /** How a type is used; empty for one that no operation reaches. */
    Optional<Use> of(TypeId id) {
        if (sent.contains(id)) {
            return Optional.of(received.contains(id) ? Use.BOTH : Use.SENT);
        }
        return received.contains(id) ? Optional.of(Use.RECEIVED) : Optional.empty();
    }

    private Set<TypeId> reachable(List<TypeRef> roots) {
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeRef> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            declared(open.pop()).filter(reached::add).map(declarations::get).map(Uses::below).ifPresent(open::addAll);
        }
        return reached;
    }

    private static Optional<TypeId> declared(TypeRef type) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public Optional<TypeId> scalar(ScalarType scalar) {
                return Optional.empty();
            }

            @Override
            public Optional<TypeId> list(ListType list) {
                return list.element().accept(this);
            }

            @Override
            public Optional<TypeId> map(MapType map) {
                return map.value().accept(this);
            }

            @Override
            public Optional<TypeId> declared(DeclaredType declared) {
                return Optional.of(declared.id());
            }
        });
    }

    private static List<TypeRef> below(TypeDeclaration declaration) {
        List<TypeRef> below = new ArrayList<>();
        if (declaration instanceof ObjectDeclaration object) {
            object.properties().stream().map(Property::type).forEach(below::add);
            object.hierarchy().subtypes().values().stream().map(DeclaredType::new).forEach(below::add);
            object.hierarchy().parent().map(DeclaredType::new).ifPresent(below::add);
        } else if (declaration instanceof UnionDeclaration union) {
            union.branches().stream().map(UnionDeclaration.Branch::type).forEach(below::add);
        }
        return below;
    }
}
