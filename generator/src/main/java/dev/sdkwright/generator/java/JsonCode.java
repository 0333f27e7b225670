package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.HiddenFields;

/** What reads a type from JSON and writes it there. */
final class JsonCode {
    private final EmitContext context;

    JsonCode(EmitContext context) {
        this.context = context;
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
}
