package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.HiddenFields;

/** How members are read from JSON and written to it by the core's reader and writer, as one file writes it. */
final class JsonExpressions {
    private final ModelIndex index;
    private final JavaTypes types;

    JsonExpressions(ModelIndex index, JavaTypes types) {
        this.index = index;
        this.types = types;
    }

    /** An expression that reads a value from {@code in}, null at JSON null. */
    String read(TypeRef type) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return "in." + reader(scalar) + "()";
            }

            @Override
            public String list(ListType list) {
                return "in.readList(" + codec(list.element()) + ")";
            }

            @Override
            public String map(MapType map) {
                return "in.readMap(" + codec(map.value()) + ")";
            }

            @Override
            public String declared(DeclaredType declared) {
                return index.declaration(declared.id()) instanceof EnumDeclaration enumeration
                        ? types.of(declared) + ".fromValue(in." + reader(enumeration.base()) + "())"
                        : "in.read(" + codec(declared) + ")";
            }
        });
    }

    /** A call that writes a member to {@code out}, nothing where the value is null. */
    String writeMember(String wireName, TypeRef type, String value) {
        String arguments = JavaLiteral.ofAnyLength(wireName) + ", " + value;
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return (scalar == ScalarType.ANY ? "out.any(" : "out.member(") + arguments + ")";
            }

            @Override
            public String list(ListType list) {
                return "out.list(" + arguments + ", " + codec(list.element()) + ")";
            }

            @Override
            public String map(MapType map) {
                return "out.map(" + arguments + ", " + codec(map.value()) + ")";
            }

            @Override
            public String declared(DeclaredType declared) {
                return index.declaration(declared.id()) instanceof EnumDeclaration
                        ? "out.member(" + arguments + " == null ? null : " + value + ".getValue())"
                        : "out.member(" + arguments + ", " + codec(declared) + ")";
            }
        });
    }

    /** An expression that gives the codec of a type. */
    String codec(TypeRef type) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return codecs() + "." + scalar.name();
            }

            @Override
            public String list(ListType list) {
                return codecs() + ".list(" + codec(list.element()) + ")";
            }

            @Override
            public String map(MapType map) {
                return codecs() + ".map(" + codec(map.value()) + ")";
            }

            @Override
            public String declared(DeclaredType declared) {
                return index.declaration(declared.id()) instanceof EnumDeclaration
                        ? types.of(declared) + "." + HiddenFields.CODEC
                        : types.codec(declared.id()) + ".INSTANCE";
            }
        });
    }

    private String codecs() {
        return types.core("json", "JsonCodecs");
    }

    /** The method of the core's reader for a scalar. */
    static String reader(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> "readString";
            case BOOLEAN -> "readBoolean";
            case INTEGER -> "readInteger";
            case LONG -> "readLong";
            case BIG_INTEGER -> "readBigInteger";
            case FLOAT -> "readFloat";
            case DOUBLE -> "readDouble";
            case DECIMAL -> "readDecimal";
            case DATE -> "readDate";
            case DATE_TIME -> "readDateTime";
            case UUID -> "readUuid";
            case URI -> "readUri";
            case BYTES -> "readBytes";
            case STREAM, FILE -> throw new IllegalStateException("no JSON: " + scalar);
            case ANY -> "readAny";
        };
    }
}
