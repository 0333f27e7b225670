package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The part of a codec that tells classes apart which extend each other: a member of the object says which it is. */
final class HierarchyCode {
    private final EmitContext context;

    HierarchyCode(EmitContext context) {
        this.context = context;
    }

    /** What was read says itself what it is, or does not say it. */
    CodeBlock withoutDiscriminator(ObjectDeclaration object) {
        return context.index().inheritedDiscriminator(object)
                .map(assigned -> CodeBlock.builder()
                        .addStatement("value.$L = null", context.names().member(object.id(), assigned).field())
                        .build())
                .orElseGet(() -> CodeBlock.of(""));
    }

    /** Makes the codec one that looks for the class first. */
    void extend(TypeSpec.Builder codec, ObjectDeclaration object) {
        ClassName type = context.type(object.id());
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (value) {\n$>");
        for (Map.Entry<String, TypeId> subtype : object.hierarchy().subtypes().entrySet()) {
            cases.add("case $L -> $T.INSTANCE;\n", JavaLiteral.of(subtype.getKey()), context.codec(subtype.getValue()));
        }
        codec.superclass(ParameterizedTypeName.get(context.core("json", "HierarchyCodec"), type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", JavaLiteral.of(object.hierarchy().discriminator().orElseThrow()))
                        .build())
                .addMethod(Specs.overriding("subtype", ParameterizedTypeName.get(
                                context.core("json", "JsonCodec"), WildcardTypeName.subtypeOf(type)))
                        .addParameter(String.class, "value")
                        .addCode(cases.add("default -> null;\n$<};\n").build())
                        .build());
    }

    /** An object of a class below is written by that one's codec; the lowest classes are asked first. */
    CodeBlock writeSubtypes(ObjectDeclaration object) {
        Set<TypeId> subtypes = new LinkedHashSet<>(object.hierarchy().subtypes().values());
        List<TypeId> lowestFirst = new ArrayList<>(subtypes);
        lowestFirst.sort(Comparator.comparingInt(id -> -depth(id)));
        CodeBlock.Builder code = CodeBlock.builder();
        for (TypeId id : lowestFirst) {
            code.beginControlFlow("if (value instanceof $T below)", context.type(id))
                    .addStatement("$T.INSTANCE.write(out, below)", context.codec(id))
                    .addStatement("return")
                    .endControlFlow();
        }
        return code.build();
    }

    private int depth(TypeId id) {
        int depth = 0;
        Optional<ObjectDeclaration> above = context.index().parent((ObjectDeclaration) context.declaration(id));
        while (above.isPresent()) {
            depth++;
            above = context.index().parent(above.get());
        }
        return depth;
    }
}
