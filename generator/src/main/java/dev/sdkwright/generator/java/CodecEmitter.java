package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.name.HiddenFields;
import dev.sdkwright.generator.name.MemberName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The codec of a JSON object: reads and writes the fields of the class beside it. A method in a class file has at most
 * 65,535 bytes (JVMS 4.7.3), so that of a very wide object is cut into several.
 */
final class CodecEmitter {
    private static final int MEMBERS_PER_METHOD = 400;

    private final EmitContext context;
    private final JsonCode json;
    private final HierarchyCode hierarchy;

    CodecEmitter(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
        this.hierarchy = new HierarchyCode(context);
    }

    TypeSpec emit(ObjectDeclaration object) {
        ClassName type = context.type(object.id());
        ClassName self = context.codec(object.id());
        List<List<Property>> parts = parts(object);
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build());
        if (object.hierarchy().subtypes().isEmpty()) {
            spec.addSuperinterface(ParameterizedTypeName.get(context.core("json", "JsonCodec"), type));
        } else {
            hierarchy.extend(spec, object);
        }
        spec.addMethod(read(object, type, parts)).addMethod(write(object, type, parts));
        if (context.index().namesDeprecated(object)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        if (parts.size() > 1) {
            for (int part = 0; part < parts.size(); part++) {
                spec.addMethod(readPart(object, type, parts.get(part), part));
                spec.addMethod(writePart(object, type, parts.get(part), part));
            }
        }
        return spec.build();
    }

    private static List<List<Property>> parts(ObjectDeclaration object) {
        List<Property> members = object.properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.MEMBER)
                .toList();
        List<List<Property>> parts = new ArrayList<>();
        for (int start = 0; start < members.size() || start == 0; start += MEMBERS_PER_METHOD) {
            parts.add(members.subList(start, Math.min(members.size(), start + MEMBERS_PER_METHOD)));
        }
        return parts;
    }

    private MethodSpec read(ObjectDeclaration object, ClassName type, List<List<Property>> parts) {
        CodeBlock unknown = readUndeclared(object);
        boolean extended = !object.hierarchy().subtypes().isEmpty();
        MethodSpec.Builder method = Specs.overriding(extended ? "readOwn" : "read", type)
                .addParameter(context.core("json", "JsonReader"), "in")
                .addStatement("$T value = new $T()", type, type)
                .addCode(hierarchy.withoutDiscriminator(object))
                .addStatement("in.beginObject()")
                .beginControlFlow("while (in.nextMember())");
        if (parts.size() == 1 && parts.get(0).isEmpty()) {
            method.addStatement(unknown);
        } else if (parts.size() == 1) {
            method.addCode(readSwitch(object, parts.get(0), CodeBlock.of("default -> $L;\n", unknown)));
        } else {
            CodeBlock.Builder condition = CodeBlock.builder();
            for (int part = 0; part < parts.size(); part++) {
                condition.add(part == 0 ? "!read$L(in, value)" : "$W&& !read$L(in, value)", part);
            }
            method.beginControlFlow("if ($L)", condition.build()).addStatement(unknown).endControlFlow();
        }
        return method.endControlFlow().addStatement("return value").build();
    }

    private CodeBlock readUndeclared(ObjectDeclaration object) {
        return object.additional()
                .map(additional -> {
                    String field = context.names().member(object.id(), additional).field();
                    return CodeBlock.of("value.$L = in.readAdditional(value.$L, $L)", field, field, values(additional));
                })
                .orElseGet(() -> CodeBlock.of("value.$L = in.readUnknown(value.$L)", HiddenFields.UNKNOWN,
                        HiddenFields.UNKNOWN));
    }

    private CodeBlock writeUndeclared(ObjectDeclaration object) {
        return object.additional()
                .map(additional -> CodeBlock.of("out.additional(value.$L, $L)",
                        context.names().member(object.id(), additional).field(), values(additional)))
                .orElseGet(() -> CodeBlock.of("out.unknown(value.$L)", HiddenFields.UNKNOWN));
    }

    private CodeBlock values(Property additional) {
        return json.codec(((MapType) additional.type()).value());
    }

    private MethodSpec readPart(ObjectDeclaration object, ClassName type, List<Property> members, int part) {
        return MethodSpec.methodBuilder("read" + part)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(context.core("json", "JsonReader"), "in")
                .addParameter(type, "value")
                .addCode(readSwitch(object, members, CodeBlock.of("default -> {\n$>return false;\n$<}\n")))
                .addStatement("return true")
                .build();
    }

    private CodeBlock readSwitch(ObjectDeclaration object, List<Property> members, CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder().add("switch (in.memberName()) {\n$>");
        for (Property member : members) {
            MemberName name = context.names().member(object.id(), member);
            String wireName = JavaLiteral.of(member.wireName());
            CodeBlock read = json.read(member.type());
            if (member.hasNull()) {
                code.add("case $L -> {\n$>value.$L = $L;\nvalue.$L = value.$L == null;\n$<}\n", wireName,
                        name.field(), read, name.nullField(), name.field());
            } else {
                code.add("case $L -> value.$L = $L;\n", wireName, name.field(), read);
            }
        }
        return code.add(otherwise).add("$<}\n").build();
    }

    private MethodSpec write(ObjectDeclaration object, ClassName type, List<List<Property>> parts) {
        MethodSpec.Builder method = Specs.overriding("write", TypeName.VOID)
                .addParameter(context.core("json", "JsonWriter"), "out")
                .addParameter(type, "value")
                .addCode(hierarchy.writeSubtypes(object))
                .addStatement("out.beginObject()");
        if (parts.size() == 1) {
            method.addCode(writeMembers(object, parts.get(0)));
        } else {
            for (int part = 0; part < parts.size(); part++) {
                method.addStatement("write$L(out, value)", part);
            }
        }
        return method.addStatement(writeUndeclared(object)).addStatement("out.endObject()").build();
    }

    private MethodSpec writePart(ObjectDeclaration object, ClassName type, List<Property> members, int part) {
        return MethodSpec.methodBuilder("write" + part)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(context.core("json", "JsonWriter"), "out")
                .addParameter(type, "value")
                .addCode(writeMembers(object, members))
                .build();
    }

    private CodeBlock writeMembers(ObjectDeclaration object, List<Property> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property member : members) {
            MemberName name = context.names().member(object.id(), member);
            CodeBlock write = json.writeMember(member.wireName(), member.type(), CodeBlock.of("value.$L", name.field()));
            if (member.hasNull()) {
                code.beginControlFlow("if (value.$L)", name.nullField())
                        .addStatement("out.nullMember($L)", JavaLiteral.of(member.wireName()))
                        .endControlFlow();
            }
            code.addStatement(write);
        }
        return code.build();
    }
}
