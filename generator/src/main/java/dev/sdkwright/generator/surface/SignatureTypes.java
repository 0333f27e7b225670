package dev.sdkwright.generator.surface;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;

/** Types in Java, as signatures name them: without packages, nested classes with those around them. */
final class SignatureTypes implements TypeRef.Visitor<String> {
    private final SdkNames names;

    SignatureTypes(SdkNames names) {
        this.names = names;
    }

    @Override
    public String scalar(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case BIG_INTEGER -> "BigInteger";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> "BigDecimal";
            case DATE -> "LocalDate";
            case DATE_TIME -> "OffsetDateTime";
            case UUID -> "UUID";
            case URI -> "URI";
            case BYTES -> "byte[]";
            case STREAM -> "StreamedBody";
            case FILE -> JavaMembers.FILE;
            case ANY -> "Object";
        };
    }

    @Override
    public String list(ListType list) {
        return JavaMembers.LIST + list.element().accept(this) + ">";
    }

    @Override
    public String map(MapType map) {
        return JavaMembers.MAP + map.value().accept(this) + ">";
    }

    @Override
    public String declared(DeclaredType declared) {
        return name(names, declared.id());
    }

    /** A class as signatures name it: with its package only where that is not the one of the client's types. */
    static String name(SdkNames names, TypeId id) {
        JavaTypeName name = names.type(id);
        return name.packageName().equals(names.packages().model()) ? name.nestedName() : name.qualifiedName();
    }
}
