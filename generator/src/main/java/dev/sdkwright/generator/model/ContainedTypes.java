package dev.sdkwright.generator.model;

import java.util.HashSet;
import java.util.Set;

/** Finds the declared types that lists and maps hold, or that a body, that of an error too, or a header consists of. */
final class ContainedTypes {
    private ContainedTypes() {}

    static Set<TypeId> of(SdkModel model) {
        Set<TypeId> contained = new HashSet<>();
        for (TypeDeclaration declaration : model.types()) {
            if (declaration instanceof ObjectDeclaration object) {
                for (Property property : object.properties()) {
                    boolean member = property.carrier() == Property.Carrier.MEMBER;
                    collect(member ? property.type() : new ListType(property.type()), contained);
                }
            } else if (declaration instanceof UnionDeclaration union) {
                // Its codec reads and writes every branch by a codec.
                union.branches().forEach(branch -> collect(new ListType(branch.type()), contained));
            }
        }
        for (Operation operation : model.operations()) {
            operation.streamed().flatMap(StreamedContent::item)
                    .ifPresent(item -> collect(new ListType(item), contained));
            operation.errorBodies().forEach(body -> collect(new ListType(body.content().orElseThrow().type()), contained));
        }
        return contained;
    }

    private static void collect(TypeRef type, Set<TypeId> contained) {
        TypeRef element = type.accept(new TypeRef.Visitor<TypeRef>() {
            @Override
            public TypeRef scalar(ScalarType scalar) {
                return null;
            }

            @Override
            public TypeRef list(ListType list) {
                return list.element();
            }

            @Override
            public TypeRef map(MapType map) {
                return map.value();
            }

            @Override
            public TypeRef declared(DeclaredType declared) {
                return null;
            }
        });
        if (element instanceof DeclaredType declared) {
            contained.add(declared.id());
        } else if (element != null) {
            collect(element, contained);
        }
    }
}
