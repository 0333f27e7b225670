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
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The definition of an operation: how its request is written and its response read. A class of its own, so that nothing
 * is initialised for operations that are not called.
 */
final class OperationEmitter {
    private final EmitContext context;
    private final JsonCode json;

    OperationEmitter(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
    }

    TypeSpec emit(Operation operation) {
        ClassName self = EmitContext.className(context.names().operation(operation.id()).definition());
        ClassName request = context.type(operation.requestType());
        ClassName response = context.type(operation.responseType());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self).addModifiers(Modifier.FINAL);
        if (namesDeprecated(operation)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        TermsEmitter.addTo(spec, operation.terms(), context);
        return spec.superclass(ParameterizedTypeName.get(context.core("http", "HttpRequestDef"), request, response))
                .addField(FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addMethod(constructor(operation))
                .addMethod(writeRequest(operation, request))
                .addMethod(readResponse(operation, response))
                .build();
    }

    private boolean namesDeprecated(Operation operation) {
        return context.namesDeprecated((ObjectDeclaration) context.declaration(operation.requestType()))
                || context.namesDeprecated((ObjectDeclaration) context.declaration(operation.responseType()));
    }

    private MethodSpec constructor(Operation operation) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L, $T.$L, $L, $L)", Literals.string(operation.id()),
                        context.core("http", "HttpMethod"), operation.method(), Literals.string(operation.path()),
                        contentType(operation))
                .build();
    }

    /** Signed services are sent a content type even without a body, as their gateways expect it. */
    private CodeBlock contentType(Operation operation) {
        if (operation.body().isPresent()) {
            return Literals.string(operation.body().get().mediaType());
        }
        return context.model().service().credentialTypes().isEmpty()
                ? CodeBlock.of("null")
                : CodeBlock.of("$S", "application/json");
    }

    private MethodSpec writeRequest(Operation operation, ClassName request) {
        MethodSpec.Builder method = Specs.overriding("writeRequest", TypeName.VOID)
                .addParameter(request, "request")
                .addParameter(context.core("http", "RequestWriter"), "out");
        for (Parameter parameter : operation.parameters()) {
            if (parameter.source() == Parameter.Source.CALLER) {
                method.addStatement("out.$L($L, request.$L)", writer(parameter),
                        Literals.string(parameter.property().wireName()), field(operation, parameter.property()));
            }
        }
        operation.body().ifPresent(body -> method.addStatement(body(operation, body)));
        return method.build();
    }

    private CodeBlock body(Operation operation, RequestBody body) {
        return CodeBlock.of("out.$L(request.$L, $L)",
                body.property().presence().required() ? "requiredBody" : "body",
                field(operation, body.property()),
                json.codec(body.property().type()));
    }

    private String field(Operation operation, Property property) {
        return context.names().member(operation.requestType(), property).field();
    }

    private static String writer(Parameter parameter) {
        boolean required = parameter.property().presence().required();
        return switch (parameter.property().carrier()) {
            case PATH -> "path";
            case QUERY -> required ? "requiredQuery" : "query";
            case HEADER -> required ? "requiredHeader" : "header";
            case COOKIE -> required ? "requiredCookie" : "cookie";
            case BODY, MEMBER, ADDITIONAL -> throw new IllegalStateException("no parameter: " + parameter);
        };
    }

    private MethodSpec readResponse(Operation operation, ClassName response) {
        ObjectDeclaration shape = (ObjectDeclaration) context.declaration(operation.responseType());
        MethodSpec.Builder method = Specs.overriding("readResponse", response)
                .addParameter(context.core("http", "ResponseReader"), "in");
        if (ModelEmitter.hasMembers(shape)) {
            method.addStatement("$T response = in.json($T.INSTANCE)", response, context.codec(shape.id()));
            method.beginControlFlow("if (response == null)")
                    .addStatement("response = new $T()", response)
                    .endControlFlow();
        } else {
            method.addStatement("$T response = new $T()", response, response);
        }
        for (Property property : shape.properties()) {
            String field = context.names().member(shape.id(), property).field();
            if (property.carrier() == Property.Carrier.BODY) {
                method.addStatement("response.$L = in.json($L)", field, json.codec(property.type()));
            } else if (property.carrier() == Property.Carrier.HEADER) {
                method.addStatement("response.$L = $L", field, header(property));
            }
        }
        return method.addStatement("return response").build();
    }

    private CodeBlock header(Property property) {
        return CodeBlock.of("in.header($L, $L)", Literals.string(property.wireName()), json.codec(property.type()));
    }

    /** The holder that hands every definition to the clients. */
    TypeSpec emitHolder(List<Operation> operations) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(EmitContext.className(context.names().operations()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The definitions of all operations, each made when it is first asked for. Not part of the"
                        + " client's API.")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        TermsEmitter.security(context).ifPresent(holder::addField);
        if (operations.stream().anyMatch(this::namesDeprecated)) {
            holder.addAnnotation(EmitContext.suppressDeprecation());
        }
        for (Operation operation : operations) {
            ClassName definition = EmitContext.className(context.names().operation(operation.id()).definition());
            holder.addMethod(MethodSpec.methodBuilder(context.names().operation(operation.id()).method())
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(context.core("http", "HttpRequestDef"),
                            context.type(operation.requestType()), context.type(operation.responseType())))
                    .addStatement("return $T.INSTANCE", definition)
                    .build());
        }
        return holder.build();
    }
}
