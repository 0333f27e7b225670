package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeRef;

/** Types in the contract's words, such as {@code array of Pet}. */
final class ContractTypes implements TypeRef.Visitor<String> {
    static final String INLINE = "inline ";

    private final ModelIndex index;

    ContractTypes(ModelIndex index) {
        this.index = index;
    }

    @Override
    public String scalar(ScalarType type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INTEGER -> "int32";
            case LONG -> "integer";
            case BIG_INTEGER -> "uint64";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case DECIMAL -> "number";
            case DATE -> "date";
            case DATE_TIME -> "date-time";
            case UUID -> "uuid";
            case URI -> "uri";
            case BYTES, STREAM, FILE -> "binary";
            case ANY -> "any type";
        };
    }

    @Override
    public String list(ListType type) {
        return "array of " + type.element().accept(this);
    }

    @Override
    public String map(MapType type) {
        return "map of " + type.value().accept(this);
    }

    @Override
    public String declared(DeclaredType type) {
        TypeDeclaration declaration = index.declaration(type.id());
        // One that stands inline is told by what is different in it.
        return declaration.place() instanceof Place.Component
                ? SchemaPlace.of(type.id().pointer())
                : INLINE + Form.of(declaration).text();
    }
}
