package dev.sdkwright.generator.sample;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.SdkNames;

/** Types as Huawei Cloud's SDK for Go has them. */
final class GoTypes implements TypeRef.Visitor<String> {
    /** In front of its structures and enumerations. */
    static final String MODEL = "model.";

    private static final String ANY = "interface{}";

    private final ModelIndex index;
    private final SdkNames names;

    GoTypes(ModelIndex index, SdkNames names) {
        this.index = index;
        this.names = names;
    }

    @Override
    public String scalar(ScalarType scalar) {
        return switch (scalar) {
            case BOOLEAN -> "bool";
            case INTEGER -> "int32";
            case LONG -> "int64";
            case BIG_INTEGER -> "uint64";
            case FLOAT -> "float32";
            case DOUBLE, DECIMAL -> "float64";
            case ANY -> ANY;
            case STRING, DATE, DATE_TIME, UUID, URI, BYTES, STREAM, FILE -> "string";
        };
    }

    @Override
    public String list(ListType list) {
        return "[]" + list.element().accept(this);
    }

    @Override
    public String map(MapType map) {
        return "map[string]" + map.value().accept(this);
    }

    @Override
    public String declared(DeclaredType declared) {
        return index.enumeration(declared).isPresent() || index.object(declared).isPresent()
                ? MODEL + String.join("", names.type(declared.id()).simpleNames())
                : ANY;
    }
}
