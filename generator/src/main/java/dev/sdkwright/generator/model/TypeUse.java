package dev.sdkwright.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which declared types something consists of. */
public final class TypeUse {
    private TypeUse() {}

    /** The types that a declaration names: of its members or branches, those that it builds on and that build on it. */
    public static List<TypeId> of(TypeDeclaration declaration) {
        List<TypeId> used = new ArrayList<>();
        if (declaration instanceof ObjectDeclaration object) {
            object.properties().forEach(property -> collect(property.type(), used));
            object.hierarchy().parent().ifPresent(used::add);
            used.addAll(object.hierarchy().subtypes().values());
        } else if (declaration instanceof UnionDeclaration union) {
            union.branches().forEach(branch -> collect(branch.type(), used));
        }
        if (declaration.place() instanceof Place.Member member) {
            // It is named after what it stands in.
            used.add(member.owner());
        }
        return used;
    }

    /** The types of an operation's parameters, bodies and headers. */
    public static List<TypeId> of(Operation operation) {
        List<TypeId> used = new ArrayList<>();
        operation.parameters().forEach(parameter -> collect(parameter.property().type(), used));
        operation.body().map(RequestBody::content).map(Content::type).ifPresent(type -> collect(type, used));
        for (Response response : operation.responses()) {
            Optional<Content> content = response.content();
            content.map(Content::type).ifPresent(type -> collect(type, used));
            response.streamed().flatMap(StreamedContent::item).ifPresent(type -> collect(type, used));
            response.headers().forEach(header -> collect(header.type(), used));
        }
        return used;
    }

    private static void collect(TypeRef type, List<TypeId> used) {
        type.accept(new TypeRef.Visitor<Void>() {
            @Override
            public Void scalar(ScalarType scalar) {
                return null;
            }

            @Override
            public Void list(ListType list) {
                return list.element().accept(this);
            }

            @Override
            public Void map(MapType map) {
                return map.value().accept(this);
            }

            @Override
            public Void declared(DeclaredType declared) {
                used.add(declared.id());
                return null;
            }
        });
    }
}
