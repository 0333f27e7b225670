package dev.sdkwright.generator.text;

import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;

/** Types of the model, the JDK and the core as one file writes them. */
public final class JavaTypes implements TypeRef.Visitor<String> {
    private static final String UTIL = "java.util";

    private final SdkNames names;
    private final Imports imports;

    public JavaTypes(SdkNames names, Imports imports) {
        this.names = names;
        this.imports = imports;
    }

    public String of(TypeRef type) {
        return type.accept(this);
    }

    public String core(String subPackage, String simpleName) {
        return imports.use(names.core(subPackage, simpleName));
    }

    public String jdk(String packageName, String simpleName) {
        return imports.use(JavaTypeName.of(packageName, simpleName));
    }

    public String util(String simpleName) {
        return jdk(UTIL, simpleName);
    }

    @Override
    public String scalar(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            case BIG_INTEGER -> jdk("java.math", "BigInteger");
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case DECIMAL -> jdk("java.math", "BigDecimal");
            case DATE -> jdk("java.time", "LocalDate");
            case DATE_TIME -> jdk("java.time", "OffsetDateTime");
            case UUID -> util("UUID");
            case URI -> jdk("java.net", "URI");
            case BYTES -> "byte[]";
            case STREAM -> core("http", "StreamedBody");
            case FILE -> core("http", "FormDataFilePart");
            case ANY -> "Object";
        };
    }

    @Override
    public String list(ListType list) {
        return util("List") + "<" + of(list.element()) + ">";
    }

    @Override
    public String map(MapType map) {
        return util("Map") + "<String, " + of(map.value()) + ">";
    }

    @Override
    public String declared(DeclaredType declared) {
        return declared(declared.id());
    }

    /** The class of a declared type. */
    public String declared(TypeId id) {
        return imports.use(names.type(id));
    }

    /** The codec of a declared type that has a class of its own. */
    public String codec(TypeId id) {
        return imports.use(names.codec(id));
    }
}
