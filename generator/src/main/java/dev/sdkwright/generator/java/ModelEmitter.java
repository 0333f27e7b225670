package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.name.MemberName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A bean with fluent setters: a model, a request or a response. */
final class ModelEmitter {
    /** Cannot be a property's field: those start with an underscore only before a digit or a reserved word. */
    static final String UNKNOWN_FIELD = "_unknown";

    private final EmitContext context;
    private final AccessorEmitter accessors;
    private final EnumEmitter enums;

    ModelEmitter(EmitContext context) {
        this.context = context;
        this.accessors = new AccessorEmitter(context);
        this.enums = new EnumEmitter(context);
    }

    TypeSpec emit(ObjectDeclaration object) {
        ClassName type = context.type(object.id());
        TypeSpec.Builder spec = TypeSpec.classBuilder(type).addModifiers(Modifier.PUBLIC);
        String javadoc = JavadocText.of(object.documentation());
        spec.addJavadoc("$L", javadoc.isEmpty() ? type.simpleName() + "." : javadoc);
        if (object.documentation().deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        if (context.namesDeprecated(object)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        if (object.role() == ObjectDeclaration.Role.RESPONSE) {
            spec.superclass(context.core("", "SdkResponse"));
        }
        object.properties().forEach(property -> spec.addFields(accessors.fields(object, property)));
        if (hasMembers(object) && additional(object).isEmpty()) {
            spec.addField(unknownField());
        }
        object.properties().forEach(property -> spec.addMethods(accessors.methods(object, property)));
        spec.addMethods(objectMethods(object, type));
        nestedEnums(object).forEach(enumeration ->
                spec.addType(enums.emit(enumeration).toBuilder().addModifiers(Modifier.STATIC).build()));
        return spec.build();
    }

    /** Whether the class itself is a JSON object, which may have members that the contract does not know. */
    static boolean hasMembers(ObjectDeclaration object) {
        return object.role() == ObjectDeclaration.Role.MODEL
                || object.properties().stream().anyMatch(property -> property.carrier() == Property.Carrier.MEMBER
                        || property.carrier() == Property.Carrier.ADDITIONAL);
    }

    /** The map of members that are not declared, where the contract gives them a type. */
    static Optional<Property> additional(ObjectDeclaration object) {
        return object.properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.ADDITIONAL)
                .findFirst();
    }

    private List<EnumDeclaration> nestedEnums(ObjectDeclaration object) {
        return context.nestedIn(object.id()).stream()
                .filter(EnumDeclaration.class::isInstance)
                .map(EnumDeclaration.class::cast)
                .toList();
    }

    private static FieldSpec unknownField() {
        return FieldSpec.builder(ParameterizedTypeName.get(Map.class, String.class, Object.class), UNKNOWN_FIELD)
                .build();
    }

    private List<MethodSpec> objectMethods(ObjectDeclaration object, ClassName type) {
        MethodSpec.Builder equals = Specs.overriding("equals", TypeName.BOOLEAN).addParameter(Object.class, "other");
        MethodSpec.Builder hashCode = Specs.overriding("hashCode", TypeName.INT);
        MethodSpec toString = toStringMethod(object, type);
        if (object.properties().isEmpty()) {
            return List.of(
                    equals.addStatement("return other != null && getClass() == other.getClass()").build(),
                    hashCode.addStatement("return $T.class.hashCode()", type).build(),
                    toString);
        }
        equals.addStatement("return other instanceof $T that && $T.deepEquals(values(), that.values())", type, Arrays.class);
        hashCode.addStatement("return $T.deepHashCode(values())", Arrays.class);
        return List.of(equals.build(), hashCode.build(), toString, values(object));
    }

    private MethodSpec values(ObjectDeclaration object) {
        CodeBlock.Builder fields = CodeBlock.builder();
        for (int index = 0; index < object.properties().size(); index++) {
            fields.add(index == 0 ? "$L" : ",$W$L", field(object, object.properties().get(index)));
        }
        return MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PRIVATE)
                .returns(Object[].class)
                .addStatement("return new Object[] {$L}", fields.build())
                .build();
    }

    private MethodSpec toStringMethod(ObjectDeclaration object, ClassName type) {
        ClassName builder = context.core("model", "ToStringBuilder");
        MethodSpec.Builder method = Specs.overriding("toString", ClassName.get(String.class))
                .addStatement("$T text = new $T($S)", builder, builder, type.simpleName());
        for (Property property : object.properties()) {
            MemberName name = context.names().member(object.id(), property);
            method.addStatement(
                    "text.$L($S, this.$L)", property.secret() ? "addMasked" : "add", name.field(), name.field());
        }
        return method.addStatement("return text.toString()").build();
    }

    private String field(ObjectDeclaration object, Property property) {
        return context.names().member(object.id(), property).field();
    }
}
