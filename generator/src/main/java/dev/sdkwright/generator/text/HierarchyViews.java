package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.Hierarchy;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.text.HierarchyView.SubtypeView;
import dev.sdkwright.generator.text.HierarchyView.ValueView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the part of a codec's view that tells classes apart which extend each other. */
final class HierarchyViews {
    private final ModelIndex index;

    HierarchyViews(ModelIndex index) {
        this.index = index;
    }

    /** The view for an object; empty where none extends its class. */
    Optional<HierarchyView> of(ObjectDeclaration object, JavaTypes types) {
        if (object.hierarchy().subtypes().isEmpty()) {
            return Optional.empty();
        }
        List<ValueView> values = object.hierarchy().subtypes().entrySet().stream()
                .map(subtype -> new ValueView(JavaLiteral.of(subtype.getKey()), types.codec(subtype.getValue())))
                .toList();
        List<SubtypeView> lowestFirst = object.hierarchy().subtypes().values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(id -> -depth(id)))
                .map(id -> new SubtypeView(types.declared(id), types.codec(id)))
                .toList();
        return Optional.of(new HierarchyView(
                types.core("json", "HierarchyCodec"),
                JavaLiteral.of(object.hierarchy().discriminator().orElseThrow()),
                values,
                object.hierarchy().otherwise().map(Hierarchy.Otherwise::own).orElse(List.of()).stream()
                        .map(JavaLiteral::of).toList(),
                object.hierarchy().otherwise().map(otherwise -> types.codec(otherwise.type())),
                lowestFirst));
    }

    private int depth(TypeId id) {
        int depth = 0;
        Optional<ObjectDeclaration> above = index.parent((ObjectDeclaration) index.declaration(id));
        while (above.isPresent()) {
            depth++;
            above = index.parent(above.get());
        }
        return depth;
    }
}
