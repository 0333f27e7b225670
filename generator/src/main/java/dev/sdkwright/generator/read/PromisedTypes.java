package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Set;

/**
 * The type that a component will have when it has been read: what it contains may refer to it, as the members of the objects
 * in a list may to the list.
 */
final class PromisedTypes {
    private final SchemaReader schemas;
    /** Components whose types are being asked for: what is but a name for itself has none. */
    private final Set<String> asked = new HashSet<>();

    PromisedTypes(SchemaReader schemas) {
        this.schemas = schemas;
    }

    TypeRef of(String component, Schema<?> schema, TypeId id) {
        if (!asked.add(component)) {
            return ScalarType.ANY;
        }
        TypeRef type = of(schema, id);
        asked.remove(component);
        return type;
    }

    /** As {@link SchemaReader#typeOf} does below a component, but without reading what is declared. */
    private TypeRef of(Schema<?> schema, TypeId id) {
        if (schema == null || schema.get$ref() != null || Schemas.javaType(schema).isPresent()) {
            // Nothing of its own is declared for those.
            return schemas.typeOf(schema, id, null);
        }
        return switch (Schemas.kind(schema)) {
            case ENUM, UNION -> new DeclaredType(id);
            case OBJECT -> schemas.composed(schema)
                    .map(part -> of(part, SchemaReader.below(id, "branch")))
                    .orElseGet(() -> new DeclaredType(id));
            case ARRAY -> new ListType(of(schema.getItems(), SchemaReader.below(id, "items")));
            case MAP -> new MapType(of(Schemas.additional(schema).orElse(null), SchemaReader.below(id, "additionalProperties")));
            case SINGLE_BRANCH -> of(Schemas.singleBranch(schema), SchemaReader.below(id, "branch"));
            case SCALAR -> ScalarFormats.of(schema);
        };
    }
}
