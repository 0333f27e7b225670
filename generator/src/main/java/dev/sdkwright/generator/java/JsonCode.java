package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.HiddenFields;

/** How a type is read from JSON and written to it by the core's reader and writer. */
final class JsonCode {
    private final EmitContext context;

    JsonCode(EmitContext context) {
        this.context = context;
    }

    /** An expression that reads a value from {@code in}, null at JSON null. */
    CodeBlock read(TypeRef type) {
        return type.accept(new TypeRef.Visitor<CodeBlock>() {
            @Override
            public CodeBlock scalar(ScalarType scalar) {
                return CodeBlock.of("in.$L()", reader(scalar));
            }

            @Override
            public CodeBlock list(ListType list) {
                return CodeBlock.of("in.readList($L)", codec(list.element()));
            }

            @Override
            public CodeBlock map(MapType map) {
                return CodeBlock.of("in.readMap($L)", codec(map.value()));
            }

            @Override
            public CodeBlock declared(DeclaredType declared) {
                if (context.declaration(declared.id()) instanceof EnumDeclaration enumeration) {
                    return CodeBlock.of(
                            "$T.fromValue(in.$L())", context.type(declared.id()), reader(enumeration.base()));
                }
                return CodeBlock.of("in.read($L)", codec(declared));
            }
        });
    }

    /** A statement that writes a member to {@code out}, nothing where the value is null. */
    CodeBlock writeMember(String wireName, TypeRef type, CodeBlock value) {
        String name = JavaLiteral.of(wireName);
        return type.accept(new TypeRef.Visitor<CodeBlock>() {
            @Override
            public CodeBlock scalar(ScalarType scalar) {
                String method = scalar == ScalarType.ANY ? "any" : "member";
                return CodeBlock.of("out.$L($L, $L)", method, name, value);
            }

            @Override
            public CodeBlock list(ListType list) {
                return CodeBlock.of("out.list($L, $L, $L)", name, value, codec(list.element()));
            }

            @Override
            public CodeBlock map(MapType map) {
                return CodeBlock.of("out.map($L, $L, $L)", name, value, codec(map.value()));
            }

            @Override
            public CodeBlock declared(DeclaredType declared) {
                if (context.declaration(declared.id()) instanceof EnumDeclaration) {
                    return CodeBlock.of("out.member($L, $L == null ? null : $L.getValue())", name, value, value);
                }
                return CodeBlock.of("out.member($L, $L, $L)", name, value, codec(declared));
            }
        });
    }

    /** An expression that gives the codec of a type. */
    CodeBlock codec(TypeRef type) {
        ClassName codecs = context.core("json", "JsonCodecs");
        return type.accept(new TypeRef.Visitor<CodeBlock>() {
            @Override
            public CodeBlock scalar(ScalarType scalar) {
                return CodeBlock.of("$T.$L", codecs, scalar.name());
            }

            @Override
            public CodeBlock list(ListType list) {
                return CodeBlock.of("$T.list($L)", codecs, codec(list.element()));
            }

            @Override
            public CodeBlock map(MapType map) {
                return CodeBlock.of("$T.map($L)", codecs, codec(map.value()));
            }

            @Override
            public CodeBlock declared(DeclaredType declared) {
                if (context.declaration(declared.id()) instanceof EnumDeclaration) {
                    return CodeBlock.of("$T.$L", context.type(declared.id()), HiddenFields.CODEC);
                }
                return CodeBlock.of("$T.INSTANCE", context.codec(declared.id()));
            }
        });
    }

    private static String reader(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> "readString";
            case BOOLEAN -> "readBoolean";
            case INTEGER -> "readInteger";
            case LONG -> "readLong";
            case FLOAT -> "readFloat";
            case DOUBLE -> "readDouble";
            case DECIMAL -> "readDecimal";
            case DATE -> "readDate";
            case DATE_TIME -> "readDateTime";
            case UUID -> "readUuid";
            case URI -> "readUri";
            case BYTES -> "readBytes";
            case ANY -> "readAny";
        };
    }
}
