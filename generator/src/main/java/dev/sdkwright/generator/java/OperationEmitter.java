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
import dev.sdkwright.generator.model.UsualMethods;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The definition of an operation: how its request is written and its response read. A class of its own, so that nothing
 * is initialised for operations that are not called.
 */
final class OperationEmitter {
    private final EmitContext context;
    private final RequestCode requests;
    private final ResponseCode responses;
    private final StreamCode streams;

    OperationEmitter(EmitContext context) {
        this.context = context;
        this.requests = new RequestCode(context);
        this.responses = new ResponseCode(context);
        this.streams = new StreamCode(context);
    }

    TypeSpec emit(Operation operation) {
        ClassName self = EmitContext.className(context.names().operation(operation.id()).definition());
        ClassName request = context.type(operation.requestType());
        ClassName response = context.type(operation.responseType());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self).addModifiers(Modifier.FINAL);
        if (context.namesDeprecated(operation)) {
            spec.addAnnotation(EmitContext.suppressDeprecation());
        }
        TermsEmitter.addTo(spec, operation.terms(), context);
        TypeName definition = ParameterizedTypeName.get(context.core("http", "HttpRequestDef"), request, response);
        // By its superclass: where a class of its own is given out, the JVM loads that to see that it may be.
        spec.superclass(definition)
                .addField(FieldSpec.builder(definition, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addMethod(constructor(operation))
                .addMethod(requests.emit(operation, request))
                .addMethod(responses.emit(operation, response));
        responses.emitErrors(operation).ifPresent(spec::addMethod);
        if (operation.isAnsweredByRedirect()) {
            spec.addMethod(Specs.overriding("isAnsweredByRedirect", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        if (isDownload(operation)) {
            spec.addMethod(Specs.overriding("isResponseStreamed", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        return spec.build();
    }

    private boolean isDownload(Operation operation) {
        return context.declaration(operation.responseType()) instanceof ObjectDeclaration response
                && response.role() == ObjectDeclaration.Role.DOWNLOAD;
    }

    private MethodSpec constructor(Operation operation) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L, $L, $L, $L)", Literals.string(operation.id()), method(operation),
                        Literals.string(operation.path()), contentType(operation))
                .build();
    }

    private CodeBlock method(Operation operation) {
        return UsualMethods.contains(operation.method())
                ? CodeBlock.of("$T.$L", context.core("http", "HttpMethod"), operation.method())
                : Literals.string(operation.method());
    }

    /** Signed services are sent a content type even without a body, as their gateways expect it. */
    private CodeBlock contentType(Operation operation) {
        if (operation.contentType().isPresent()) {
            return Literals.string(operation.contentType().get());
        }
        if (!context.model().service().isSigned()) {
            return CodeBlock.of("null");
        }
        return operation.body().isPresent()
                ? Literals.string(operation.body().get().content().mediaType())
                : CodeBlock.of("$S", "application/json");
    }

    /** The holder that hands every definition to the clients. */
    TypeSpec emitHolder(List<Operation> operations) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(EmitContext.className(context.names().operations()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The definitions of all operations, each made when it is first asked for. Not part of the"
                        + " client's API.")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        TermsEmitter.security(context).ifPresent(holder::addField);
        if (operations.stream().anyMatch(context::namesDeprecated)) {
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
            operation.pagination().ifPresent(pagination -> holder.addMethod(paging(operation, pagination)));
            operation.streamed().ifPresent(streamed -> holder.addMethod(streams.emit(operation, streamed)));
        }
        return holder.build();
    }

    /** No method of a client has a name like this one, and so no operation can be in its way. */
    private MethodSpec paging(Operation operation, Pagination pagination) {
        return MethodSpec.methodBuilder(context.names().operation(operation.id()).method() + "_paging")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(new PagingEmitter(context).type(operation, pagination))
                .addStatement("return $T.INSTANCE", EmitContext.className(context.names().paging(operation.id())))
                .build();
    }
}
