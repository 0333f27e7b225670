package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Pagination.MemberPath;
import dev.sdkwright.generator.model.Pagination.Step;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How the pages of an operation follow each other, in straight code: the core knows how far to go. */
final class PagingEmitter {
    private final EmitContext context;

    PagingEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec emit(Operation operation, Pagination pagination) {
        ClassName self = EmitContext.className(context.names().paging(operation.id()));
        ClassName request = context.type(operation.requestType());
        ClassName response = context.type(operation.responseType());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self).addModifiers(Modifier.FINAL);
        if (context.namesDeprecated(operation)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        return spec.superclass(type(operation, pagination))
                .addField(FieldSpec.builder(type(operation, pagination), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addMethod(copy(operation, request))
                .addMethod(items(pagination, response))
                .addMethod(next(operation, pagination, request, response))
                .build();
    }

    /** What the definitions of all operations hand to the clients. */
    TypeName type(Operation operation, Pagination pagination) {
        return ParameterizedTypeName.get(context.core("paging", "Paging"), context.type(operation.requestType()),
                context.type(operation.responseType()), context.javaType(pagination.item()));
    }

    private MethodSpec copy(Operation operation, ClassName request) {
        MethodSpec.Builder method = Specs.overriding("copy", request)
                .addParameter(request, "request")
                .addStatement("$T copy = new $T()", request, request);
        for (Property property : ((ObjectDeclaration) context.declaration(operation.requestType())).properties()) {
            String field = context.names().member(operation.requestType(), property).field();
            method.addStatement("copy.$L = request.$L", field, field);
        }
        return method.addStatement("return copy").build();
    }

    private MethodSpec items(Pagination pagination, ClassName response) {
        TypeName list = context.javaType(pagination.items().last().property().type());
        return Specs.overriding("items", list)
                .addParameter(response, "page")
                .addStatement("return $L", value(CodeBlock.of("page"), pagination.items()))
                .build();
    }

    private MethodSpec next(Operation operation, Pagination pagination, ClassName request, ClassName response) {
        MethodSpec.Builder method = Specs.overriding("next", TypeName.BOOLEAN)
                .addParameter(request, "request")
                .addParameter(response, "page")
                .addParameter(context.core("paging", "PageCursor"), "cursor");
        CodeBlock more = optional(pagination.more());
        switch (pagination.style()) {
            case LINK -> method.addStatement("return cursor.nextLink($L, $L)", optional(pagination.next()), more);
            case LINK_HEADER -> method.addStatement("return cursor.nextLinkOfHeader()");
            case OFFSET -> advance(method, operation, pagination, TypeName.LONG.box(),
                    CodeBlock.of("cursor.nextOffset($L, $L, $L, $L)", position(operation, pagination),
                            size(operation, pagination), optional(pagination.total()), more));
            case PAGE -> advance(method, operation, pagination, TypeName.LONG.box(),
                    CodeBlock.of("cursor.nextPage($L, $L, $L, $L, $L, $L)", position(operation, pagination),
                            pagination.first(), size(operation, pagination), optional(pagination.total()),
                            optional(pagination.pages()), more));
            case CURSOR -> advance(method, operation, pagination, cursorType(pagination),
                    CodeBlock.of("cursor.nextCursor($L, $L)", optional(pagination.next()), more));
            case LAST_ITEM -> {
                TypeRef item = pagination.item();
                method.addStatement("$T items = items(page)", context.javaType(pagination.items().last().property().type()))
                        .addStatement("$T last = items == null || items.isEmpty() ? null : items.get(items.size() - 1)",
                                context.javaType(item));
                CodeBlock id = CodeBlock.of("last == null ? null : $L",
                        value(CodeBlock.of("last"), pagination.next().orElseThrow()));
                advance(method, operation, pagination, cursorType(pagination), CodeBlock.of(
                        "cursor.nextAfter($L, $L, $L)", id, size(operation, pagination), more));
            }
        }
        return method.build();
    }

    private void advance(
            MethodSpec.Builder method, Operation operation, Pagination pagination, TypeName type, CodeBlock next) {
        Property position = pagination.position().orElseThrow();
        boolean counted = pagination.style() == Pagination.Style.OFFSET || pagination.style() == Pagination.Style.PAGE;
        CodeBlock value = counted && position.type() == ScalarType.INTEGER
                ? CodeBlock.of("$T.toIntExact(next)", Math.class)
                : CodeBlock.of("next");
        method.addStatement("$T next = $L", type, next)
                .beginControlFlow("if (next == null)")
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$L = $L", position(operation, pagination), value)
                .addStatement("return true");
    }

    private TypeName cursorType(Pagination pagination) {
        return context.javaType(pagination.position().orElseThrow().type());
    }

    private CodeBlock position(Operation operation, Pagination pagination) {
        return parameter(operation, pagination.position().orElseThrow());
    }

    private CodeBlock size(Operation operation, Pagination pagination) {
        return pagination.size()
                .map(size -> size.usual() == 0 && size.most() == 0
                        ? parameter(operation, size.parameter())
                        : CodeBlock.of("$T.size($L, $L, $L)", context.core("paging", "PageCursor"),
                                parameter(operation, size.parameter()), number(size.usual()), number(size.most())))
                .orElse(CodeBlock.of("null"));
    }

    private static String number(long number) {
        return number > Integer.MAX_VALUE ? number + "L" : String.valueOf(number);
    }

    private CodeBlock parameter(Operation operation, Property property) {
        return CodeBlock.of("request.$L", context.names().member(operation.requestType(), property).field());
    }

    private CodeBlock optional(Optional<MemberPath> path) {
        return path.map(present -> value(CodeBlock.of("page"), present)).orElse(CodeBlock.of("null"));
    }

    /** The member that a path leads to, or null where one on the way is null. */
    private CodeBlock value(CodeBlock start, MemberPath path) {
        CodeBlock value = start;
        List<CodeBlock> nulls = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Step step = path.steps().get(i);
            value = context.access(value, step.owner(), step.property());
            if (i + 1 < path.steps().size()) {
                nulls.add(CodeBlock.of("$L == null", value));
            }
        }
        return nulls.isEmpty()
                ? value
                : CodeBlock.of("$L ? null : $L", nulls.stream().collect(CodeBlock.joining(" || ")), value);
    }
}
