package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sdkwright.generator.doc.JavadocText;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.name.MemberName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The fields and methods of one property. */
final class AccessorEmitter {
    private final EmitContext context;

    AccessorEmitter(EmitContext context) {
        this.context = context;
    }

    /** Package-private: the codec and the operation beside the class read and write them directly. */
    List<FieldSpec> fields(ObjectDeclaration object, Property property) {
        MemberName name = context.names().member(object.id(), property);
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(FieldSpec.builder(context.javaType(property.type()), name.field()).build());
        if (hasNull(property)) {
            fields.add(FieldSpec.builder(TypeName.BOOLEAN, nullField(name)).build());
        }
        return fields;
    }

    /** Whether null is a value of its own for the property, to be told apart from "not sent". */
    static boolean hasNull(Property property) {
        return property.presence().nullable() && property.carrier() == Property.Carrier.MEMBER;
    }

    /** Cannot be a property's field: see {@link ModelEmitter#UNKNOWN_FIELD}. */
    static String nullField(MemberName name) {
        return "_" + name.field() + "IsNull";
    }

    List<MethodSpec> methods(ObjectDeclaration object, Property property) {
        ClassName owner = context.type(object.id());
        MemberName name = context.names().member(object.id(), property);
        TypeName type = context.javaType(property.type());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(getter(property, name, type));
        methods.add(setter(property, name, type));
        methods.add(wither(property, name, type, owner));
        if (property.type() instanceof ListType list) {
            methods.add(addItem(property, name, context.javaType(list.element()), owner));
            methods.add(consumer(property, name, type, owner, ClassName.get(ArrayList.class), "<>"));
        } else if (property.type() instanceof MapType map) {
            methods.add(putItem(property, name, context.javaType(map.value()), owner));
            methods.add(consumer(property, name, type, owner, ClassName.get(LinkedHashMap.class), "<>"));
        } else if (property.type() instanceof DeclaredType declared
                && context.declaration(declared.id()) instanceof ObjectDeclaration) {
            methods.add(consumer(property, name, type, owner, (ClassName) type, ""));
        }
        if (hasNull(property)) {
            methods.add(withNull(name, owner));
            methods.add(isNull(name));
        }
        return methods;
    }

    private static MethodSpec.Builder method(String verb, Property property, MemberName name) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(verb + name.accessor()).addModifiers(Modifier.PUBLIC);
        return property.documentation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static MethodSpec getter(Property property, MemberName name, TypeName type) {
        MethodSpec.Builder getter = method("get", property, name).returns(type);
        String javadoc = JavadocText.of(property.documentation());
        if (!javadoc.isEmpty()) {
            getter.addJavadoc("$L", javadoc);
        }
        return getter.addStatement("return $L", name.field()).build();
    }

    private static MethodSpec setter(Property property, MemberName name, TypeName type) {
        return assign(method("set", property, name).addParameter(type, name.field()), property, name).build();
    }

    private static MethodSpec wither(Property property, MemberName name, TypeName type, ClassName owner) {
        return assign(method("with", property, name).returns(owner).addParameter(type, name.field()), property, name)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder assign(MethodSpec.Builder method, Property property, MemberName name) {
        method.addStatement("this.$L = $L", name.field(), name.field());
        return hasNull(property) ? method.addStatement("$L = false", nullField(name)) : method;
    }

    private static MethodSpec addItem(Property property, MemberName name, TypeName element, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("add" + name.accessor() + "Item")
                .addModifiers(Modifier.PUBLIC)
                .returns(owner)
                .addParameter(element, "item");
        return create(method, property, name, ClassName.get(ArrayList.class), "<>")
                .addStatement("this.$L.add(item)", name.field())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec putItem(Property property, MemberName name, TypeName value, ClassName owner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("put" + name.accessor() + "Item")
                .addModifiers(Modifier.PUBLIC)
                .returns(owner)
                .addParameter(String.class, "key")
                .addParameter(value, "item");
        return create(method, property, name, ClassName.get(LinkedHashMap.class), "<>")
                .addStatement("this.$L.put(key, item)", name.field())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec consumer(
            Property property, MemberName name, TypeName type, ClassName owner, ClassName created, String diamond) {
        MethodSpec.Builder method = method("with", property, name)
                .returns(owner)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), type), "change");
        return create(method, property, name, created, diamond)
                .addStatement("change.accept(this.$L)", name.field())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder create(
            MethodSpec.Builder method, Property property, MemberName name, ClassName created, String diamond) {
        method.beginControlFlow("if (this.$L == null)", name.field())
                .addStatement("this.$L = new $T$L()", name.field(), created, diamond)
                .endControlFlow();
        return hasNull(property) ? method.addStatement("$L = false", nullField(name)) : method;
    }

    private static MethodSpec withNull(MemberName name, ClassName owner) {
        return MethodSpec.methodBuilder("with" + name.accessor() + "Null")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sends JSON null, where no value would leave the member out.")
                .returns(owner)
                .addStatement("this.$L = null", name.field())
                .addStatement("$L = true", nullField(name))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec isNull(MemberName name) {
        return MethodSpec.methodBuilder("is" + name.accessor() + "Null")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Whether it is JSON null, not absent.")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", nullField(name))
                .build();
    }
}
