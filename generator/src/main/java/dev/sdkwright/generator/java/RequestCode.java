package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.Serialization.Style;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the request of an operation is written: a statement for each parameter, and the body. */
final class RequestCode {
    private final EmitContext context;
    private final JsonCode json;
    private final ValueShapes shapes;
    private final FormCode forms;

    RequestCode(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
        this.shapes = new ValueShapes(context);
        this.forms = new FormCode(context);
    }

    MethodSpec emit(Operation operation, ClassName request) {
        MethodSpec.Builder method = Specs.overriding("writeRequest", TypeName.VOID)
                .addParameter(request, "request")
                .addParameter(context.core("http", "RequestWriter"), "out");
        accept(operation, method);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.source() == Parameter.Source.CALLER) {
                method.addStatement(parameter(operation, parameter));
            }
        }
        operation.body().ifPresent(body -> body(operation, body, method));
        return method.build();
    }

    /** Of several media types the service is to give the one that is read. Signed services decide by themselves. */
    private void accept(Operation operation, MethodSpec.Builder method) {
        if (context.model().service().isSigned()) {
            return;
        }
        Set<String> mediaTypes = new LinkedHashSet<>();
        Stream.concat(operation.successes().stream(), operation.responses().stream())
                .map(Response::content)
                .flatMap(Optional::stream)
                .forEach(content -> mediaTypes.add(content.mediaType()));
        if (!mediaTypes.isEmpty() && mediaTypes.stream().noneMatch("*/*"::equals)) {
            method.addStatement("out.accept($L)", Literals.string(String.join(", ", mediaTypes)));
        }
    }

    private CodeBlock parameter(Operation operation, Parameter parameter) {
        Property property = parameter.property();
        Serialization serialization = parameter.serialization();
        CodeBlock name = Literals.string(property.wireName());
        CodeBlock value = CodeBlock.of("request.$L", field(operation, property));
        if (serialization.style() == Style.JSON) {
            return CodeBlock.of("out.$L($L, $T.text($L, $L))", plainWriter(property), name,
                    context.core("json", "Json"), value, json.codec(property.type()));
        }
        CodeBlock parts = shapes.parts(property.type(), value);
        if (shapes.isDefault(property, serialization)) {
            return CodeBlock.of("out.$L($L, $L)", plainWriter(property), name, parts);
        }
        boolean checked = property.presence().required() && property.carrier() != Property.Carrier.PATH;
        return CodeBlock.of("out.$L($L, $L, $L)", styledWriter(property, serialization), name,
                checked ? CodeBlock.of("out.required($L, $L)", name, parts) : parts, shapes.style(serialization));
    }

    private static String plainWriter(Property property) {
        boolean required = property.presence().required();
        return switch (property.carrier()) {
            case PATH -> "path";
            case QUERY -> required ? "requiredQuery" : "query";
            case HEADER -> required ? "requiredHeader" : "header";
            case COOKIE -> required ? "requiredCookie" : "cookie";
            case BODY, MEMBER, ADDITIONAL, STREAM -> throw new IllegalStateException("no parameter: " + property);
        };
    }

    private static String styledWriter(Property property, Serialization serialization) {
        return switch (property.carrier()) {
            case PATH -> "path";
            case QUERY -> serialization.allowReserved() ? "reservedQuery" : "query";
            case HEADER -> "header";
            case COOKIE -> serialization.style() == Style.COOKIE ? "plainCookie" : "cookie";
            case BODY, MEMBER, ADDITIONAL, STREAM -> throw new IllegalStateException("no parameter: " + property);
        };
    }

    private void body(Operation operation, RequestBody body, MethodSpec.Builder method) {
        CodeBlock value = CodeBlock.of("request.$L", field(operation, body.property()));
        boolean required = body.property().presence().required();
        Content content = body.content();
        Optional<CodeBlock> stream = stream(operation);
        boolean upload = ((ObjectDeclaration) context.declaration(operation.requestType())).role()
                == ObjectDeclaration.Role.UPLOAD;
        if (upload) {
            method.addStatement("$T upload = request.streamedBody($L)", context.core("http", "StreamedBody"), stream.get());
            stream = Optional.of(CodeBlock.of("upload"));
        }
        if (required && content.format() != Content.Format.JSON) {
            method.addStatement("out.requireBody($L)", stream.isPresent()
                    ? CodeBlock.of("$L == null ? $L : $L", value, stream.get(), value)
                    : value);
        }
        boolean saidByDefinition = context.model().service().isSigned() || operation.contentType().isPresent();
        if (!saidByDefinition && !isUsual(content)) {
            method.addStatement("out.contentType($L)", Literals.string(content.mediaType()));
        }
        switch (content.format()) {
            case JSON -> json(operation, body, value, method);
            case TEXT -> method.addStatement("out.textBody($L)", value);
            case BINARY -> method.addStatement("out.binaryBody($L)", value);
            case FORM -> method.addCode(forms.fields(body, value));
            case MULTIPART -> method.addCode(forms.parts(body, value));
        }
        stream.ifPresent(given -> {
            if (content.format() == Content.Format.MULTIPART) {
                method.addCode(forms.files(given));
            } else {
                method.addStatement("out.streamedBody($L)", given);
            }
        });
    }

    private void json(Operation operation, RequestBody body, CodeBlock value, MethodSpec.Builder method) {
        Property property = body.property();
        CodeBlock write = CodeBlock.of("out.$L($L, $L)", property.presence().required() ? "requiredBody" : "body", value,
                json.codec(body.content().type()));
        if (property.hasNull()) {
            method.beginControlFlow("if (request.$L)",
                            context.names().member(operation.requestType(), property).nullField())
                    .addStatement("out.nullBody()")
                    .nextControlFlow("else")
                    .addStatement(write)
                    .endControlFlow();
        } else {
            method.addStatement(write);
        }
    }

    /** What stands for the bytes of the whole body. */
    private Optional<CodeBlock> stream(Operation operation) {
        return ((ObjectDeclaration) context.declaration(operation.requestType())).properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.STREAM)
                .map(property -> CodeBlock.of("request.$L", field(operation, property)))
                .findFirst();
    }

    /** What the core sends a body of the format as by itself. */
    private static boolean isUsual(Content content) {
        return content.mediaType().equals(switch (content.format()) {
            case JSON -> "application/json";
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> "multipart/form-data";
            case TEXT -> "text/plain";
            case BINARY -> "application/octet-stream";
        });
    }

    private String field(Operation operation, Property property) {
        return context.names().member(operation.requestType(), property).field();
    }
}
