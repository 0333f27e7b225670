package dev.sdkwright.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.option.Additions;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A value of several types: a sealed interface with a wrapper record per branch, so that branches may be of any type, also
 * of types that Java cannot tell apart, and one for values that the contract does not know.
 */
final class UnionEmitter {
    private static final String UNKNOWN = "Unknown";
    private static final int BRANCHES_PER_METHOD = 25;

    private final EmitContext context;
    private final JsonCode json;
    private final Additions additions;

    UnionEmitter(EmitContext context, Additions additions) {
        this.additions = additions;
        this.context = context;
        this.json = new JsonCode(context);
    }

    TypeSpec emit(UnionDeclaration union) {
        ClassName type = context.type(union.id());
        String javadoc = JavadocText.of(union.documentation());
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("$L", javadoc.isEmpty() ? "One of several types." : javadoc);
        if (union.documentation().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        if (context.index().namesDeprecated(union)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        additions.annotations(type.simpleName()).forEach(annotation -> spec.addAnnotation(annotation(annotation)));
        additions.interfaces(type.simpleName()).forEach(name -> spec.addSuperinterface(className(name)));
        for (UnionDeclaration.Branch branch : union.branches()) {
            String name = name(union, branch);
            TypeName value = context.javaType(branch.type());
            spec.addType(wrapper(type, "Of" + name, value, "visit" + name))
                    .addMethod(factory(type, name, value))
                    .addMethod(as(name, value));
        }
        return spec.addType(wrapper(type, UNKNOWN, ClassName.get(Object.class), "visitUnknown"))
                .addMethod(accept(type).addModifiers(Modifier.ABSTRACT).build())
                .addType(visitor(union))
                .build();
    }

    /** As the user wrote it: what stands between its parentheses is theirs. */
    private static AnnotationSpec annotation(String written) {
        int open = written.indexOf('(');
        String name = (open < 0 ? written : written.substring(0, open)).substring(1).strip();
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(className(name));
        return open < 0
                ? annotation.build()
                : annotation.addMember("value", "$L", written.substring(open + 1, written.lastIndexOf(')'))).build();
    }

    private static ClassName className(String qualifiedName) {
        return EmitContext.className(JavaTypeName.parse(qualifiedName));
    }

    private String name(UnionDeclaration union, UnionDeclaration.Branch branch) {
        return context.names().branch(union.id(), branch.type());
    }

    private static TypeSpec wrapper(ClassName union, String name, TypeName value, String visit) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(value, "value").build())
                        .build())
                .addMethod(accept(union)
                        .addAnnotation(Override.class)
                        .addStatement("return visitor.$L(value)", visit)
                        .build())
                .build();
    }

    private static MethodSpec.Builder accept(ClassName union) {
        TypeVariableName result = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("accept")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(union.nestedClass("Visitor"), result), "visitor");
    }

    private static MethodSpec factory(ClassName union, String name, TypeName value) {
        return MethodSpec.methodBuilder("of" + name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union)
                .addParameter(value, "value")
                .addStatement("return new $T(value)", union.nestedClass("Of" + name))
                .build();
    }

    private static MethodSpec as(String name, TypeName value) {
        return MethodSpec.methodBuilder("as" + name)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(value)
                .addStatement("return this instanceof Of$L branch ? branch.value() : null", name)
                .build();
    }

    private TypeSpec visitor(UnionDeclaration union) {
        TypeVariableName result = TypeVariableName.get("R");
        TypeSpec.Builder visitor = TypeSpec.interfaceBuilder("Visitor")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(result);
        // A visitor that was written before a branch was added keeps compiling, and takes it for what it does not know.
        for (UnionDeclaration.Branch branch : union.branches()) {
            visitor.addMethod(visit(name(union, branch), context.javaType(branch.type()), result)
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return visit$L(value)", UNKNOWN)
                    .build());
        }
        return visitor.addMethod(visit(UNKNOWN, ClassName.get(Object.class), result)
                        .addModifiers(Modifier.ABSTRACT)
                        .build())
                .build();
    }

    private static MethodSpec.Builder visit(String name, TypeName value, TypeVariableName result) {
        return MethodSpec.methodBuilder("visit" + name)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(value, "value");
    }

    TypeSpec emitCodec(UnionDeclaration union) {
        ClassName type = context.type(union.id());
        ClassName self = context.codec(union.id());
        Modifier[] open = context.names().hasPublicCodecs() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(context.core("json", "UnionCodec"), type))
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .addModifiers(open)
                        .initializer("new $T()", self)
                        .build())
                .addModifiers(open);
        if (context.index().namesDeprecated(union)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(shape())")
                        .build())
                .addMethod(shape(union))
                .addMethods(shapeParts(union))
                .addMethod(branch(union, type))
                .addMethod(Specs.overriding("unknown", type)
                        .addParameter(Object.class, "any")
                        .addStatement("return new $T(any)", type.nestedClass(UNKNOWN))
                        .build())
                .addMethod(write(union, type))
                .build();
    }

    private MethodSpec shape(UnionDeclaration union) {
        ClassName shape = context.core("json", "UnionShape");
        MethodSpec.Builder method = MethodSpec.methodBuilder("shape")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape)
                .addStatement("$T shape = new $T($L)", shape, shape,
                        union.discriminator().map(Literals::string).orElse(CodeBlock.of("null")));
        List<List<UnionDeclaration.Branch>> parts = parts(union);
        if (parts.size() == 1) {
            method.addCode(branchShapes(parts.get(0)));
        } else {
            for (int part = 0; part < parts.size(); part++) {
                method.addStatement("shape$L(shape)", part);
            }
        }
        return method.addStatement("return shape").build();
    }

    /** A method has at most 65,535 bytes (JVMS 4.7.3): many branches are described in several. */
    private List<MethodSpec> shapeParts(UnionDeclaration union) {
        List<List<UnionDeclaration.Branch>> parts = parts(union);
        List<MethodSpec> methods = new ArrayList<>();
        for (int part = 0; parts.size() > 1 && part < parts.size(); part++) {
            methods.add(MethodSpec.methodBuilder("shape" + part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(context.core("json", "UnionShape"), "shape")
                    .addCode(branchShapes(parts.get(part)))
                    .build());
        }
        return methods;
    }

    private static List<List<UnionDeclaration.Branch>> parts(UnionDeclaration union) {
        List<List<UnionDeclaration.Branch>> parts = new ArrayList<>();
        for (int start = 0; start < union.branches().size() || start == 0; start += BRANCHES_PER_METHOD) {
            parts.add(union.branches().subList(start, Math.min(union.branches().size(), start + BRANCHES_PER_METHOD)));
        }
        return parts;
    }

    private CodeBlock branchShapes(List<UnionDeclaration.Branch> branches) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (UnionDeclaration.Branch branch : branches) {
            UnionDeclaration.Signs signs = branch.signs();
            if (signs.json() == UnionDeclaration.JsonType.OBJECT) {
                code.addStatement("shape.object($L, $L, $L, $L)", strings(signs.discriminatorValues()),
                        strings(signs.tags()), strings(signs.required()), strings(signs.known()));
                if (signs.otherwise()) {
                    code.addStatement("shape.otherwise()");
                }
            } else if (signs.json() == UnionDeclaration.JsonType.ANY) {
                code.addStatement("shape.branch(null)");
            } else {
                code.addStatement("shape.branch($T.$L)", context.core("json", "JsonKind"), signs.json().name());
            }
        }
        return code.build();
    }

    private static CodeBlock strings(List<String> texts) {
        return CodeBlock.of("new String[] {$L}",
                texts.stream().map(Literals::string).collect(CodeBlock.joining(",$W")));
    }

    private MethodSpec branch(UnionDeclaration union, ClassName type) {
        ClassName core = context.core("json", "Json");
        MethodSpec.Builder method = Specs.overriding("branch", type)
                .addParameter(TypeName.INT, "branch")
                .addParameter(Object.class, "any");
        if (union.branches().isEmpty()) {
            return method.addStatement("return unknown(any)").build();
        }
        method.addCode("return switch (branch) {\n$>");
        int index = 0;
        for (UnionDeclaration.Branch branch : union.branches()) {
            method.addCode("case $L -> new $T($T.$L(any, $L));\n", index++,
                    type.nestedClass("Of" + name(union, branch)), core, hasWider(union, branch) ? "exactly" : "convert",
                    json.codec(branch.type()));
        }
        return method.addCode("default -> unknown(any);\n$<};\n").build();
    }

    /** Whether a number that has more digits than a branch has room for is one of another branch. */
    private static boolean hasWider(UnionDeclaration union, UnionDeclaration.Branch branch) {
        List<ScalarType> wider = branch.type() == ScalarType.FLOAT ? List.of(ScalarType.DOUBLE, ScalarType.DECIMAL)
                : branch.type() == ScalarType.DOUBLE ? List.of(ScalarType.DECIMAL) : List.of();
        return union.branches().stream().anyMatch(other -> wider.contains(other.type()));
    }

    private MethodSpec write(UnionDeclaration union, ClassName type) {
        MethodSpec.Builder method = Specs.overriding("write", TypeName.VOID)
                .addParameter(context.core("json", "JsonWriter"), "out")
                .addParameter(type, "value");
        for (UnionDeclaration.Branch branch : union.branches()) {
            method.beginControlFlow("if (value instanceof $T branch)", type.nestedClass("Of" + name(union, branch)))
                    .addStatement("out.write(branch.value(), $L)", json.codec(branch.type()))
                    .addStatement("return")
                    .endControlFlow();
        }
        return method.addStatement("out.writeAny((($T) value).value())", type.nestedClass(UNKNOWN)).build();
    }
}
