package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ScalarType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * An open enumeration: a final class with a constant per listed value, which keeps a value that is not listed. A class
 * and not an enum, so that the service may add values, and because a static initialiser of an enum outgrows the JVM's
 * method limit far earlier.
 */
final class EnumEmitter {
    static final String CODEC_FIELD = "codec";

    private final EmitContext context;

    EnumEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec emit(EnumDeclaration enumeration) {
        ClassName type = context.type(enumeration.id());
        TypeName base = EmitContext.scalarType(enumeration.base());
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", javadoc(enumeration))
                .addField(FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(Map.class), base, type), "known")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build());
        if (context.isNested(enumeration)) {
            // Those in a file of their own are not final officially, and their constructor is private anyway.
            spec.addModifiers(Modifier.FINAL);
        }
        if (enumeration.documentation().deprecated()) {
            spec.addAnnotation(Deprecated.class).addAnnotation(EmitContext.suppressDeprecation());
        }
        for (EnumDeclaration.Value value : enumeration.values()) {
            spec.addField(FieldSpec.builder(type, context.names().constant(enumeration.id(), value.literal()))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("known($L)", Literals.of(enumeration.base(), value.literal()))
                    .build());
        }
        if (context.isContained(enumeration.id())) {
            spec.addField(codec(type, enumeration.base()));
        }
        return spec.addField(base, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(base, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(known(type, base))
                .addMethod(getValue(base))
                .addMethod(fromValue(type, base))
                .addMethod(valueOf(type, base))
                .addMethod(equalsMethod(type))
                .addMethod(hashCodeMethod())
                .addMethod(toStringMethod())
                .build();
    }

    private static String javadoc(EnumDeclaration enumeration) {
        String text = JavadocText.of(enumeration.documentation());
        return text.isEmpty() ? "An open enumeration: values that are not listed are kept." : text;
    }

    /**
     * Only enumerations that lists or maps hold need one; alone they are read and written as their base. A field, whose
     * name in lower case no constant has: a class could be called like one around it.
     */
    private FieldSpec codec(ClassName type, ScalarType base) {
        TypeName codec = ParameterizedTypeName.get(context.core("json", "JsonCodec"), type);
        ClassName codecs = context.core("json", "JsonCodecs");
        TypeSpec implementation = TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(codec)
                .addMethod(Specs.overriding("read", type)
                        .addParameter(context.core("json", "JsonReader"), "in")
                        .addStatement("return fromValue($T.$L.read(in))", codecs, base.name())
                        .build())
                .addMethod(Specs.overriding("write", TypeName.VOID)
                        .addParameter(context.core("json", "JsonWriter"), "out")
                        .addParameter(type, "value")
                        .addStatement("$T.$L.write(out, value.getValue())", codecs, base.name())
                        .build())
                .build();
        return FieldSpec.builder(codec, CODEC_FIELD, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", implementation)
                .build();
    }

    private static MethodSpec known(ClassName type, TypeName base) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(base, "value")
                .addStatement("$T constant = new $T(value)", type, type)
                .addStatement("known.put(value, constant)")
                .addStatement("return constant")
                .build();
    }

    private static MethodSpec getValue(TypeName base) {
        return MethodSpec.methodBuilder("getValue")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value on the wire.")
                .returns(base)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec fromValue(ClassName type, TypeName base) {
        return MethodSpec.methodBuilder("fromValue")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constant of a value, a new instance for one that is not listed, null for null.")
                .returns(type)
                .addParameter(base, "value")
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T constant = known.get(value)", type)
                .addStatement("return constant == null ? new $T(value) : constant", type)
                .build();
    }

    private static MethodSpec valueOf(ClassName type, TypeName base) {
        return MethodSpec.methodBuilder("valueOf")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constant of a listed value.\n\n"
                        + "@throws IllegalArgumentException if the value is not listed")
                .returns(type)
                .addParameter(base, "value")
                .addStatement("$T constant = known.get(value)", type)
                .beginControlFlow("if (constant == null)")
                .addStatement("throw new IllegalArgumentException($S + value + $S)", "Unexpected value '", "'")
                .endControlFlow()
                .addStatement("return constant")
                .build();
    }

    private static MethodSpec equalsMethod(ClassName type) {
        return Specs.overriding("equals", TypeName.BOOLEAN)
                .addParameter(Object.class, "other")
                .addStatement("return other instanceof $T that && value.equals(that.value)", type)
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return Specs.overriding("hashCode", TypeName.INT).addStatement("return value.hashCode()").build();
    }

    private static MethodSpec toStringMethod() {
        return Specs.overriding("toString", ClassName.get(String.class))
                .addStatement("return $T.toString(value)", Objects.class)
                .build();
    }
}
