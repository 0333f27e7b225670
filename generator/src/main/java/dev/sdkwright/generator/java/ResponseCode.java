package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.Response;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.StatusBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How answers are read: the body by the status that it came with, and the headers. */
final class ResponseCode {
    private static final Set<String> NO_CONTENT = Set.of("204", "205");

    private final EmitContext context;
    private final JsonCode json;

    ResponseCode(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
    }

    MethodSpec emit(Operation operation, ClassName response) {
        ObjectDeclaration shape = (ObjectDeclaration) context.declaration(operation.responseType());
        if (shape.role() == ObjectDeclaration.Role.DOWNLOAD) {
            return download(shape, response);
        }
        List<StatusBody> bodies = readable(operation.successBodies());
        Optional<StatusBody> first = bodies.stream().filter(body -> body.content().isPresent()).findFirst();
        // Whatever is not declared is read as the first body, too: better than not at all.
        List<StatusBody> others = bodies.stream().filter(body -> !Optional.of(body).equals(first)).toList();
        MethodSpec.Builder method = Specs.overriding("readResponse", response)
                .addParameter(context.core("http", "ResponseReader"), "in");
        boolean members = shape.isJsonObject();
        CodeBlock otherwise = others.stream().map(other -> condition(other, bodies)).collect(CodeBlock.joining(" || "));
        if (members) {
            CodeBlock read = CodeBlock.of("in.json($T.INSTANCE)", context.codec(shape.id()));
            method.addStatement("$T response = $L", response,
                    others.isEmpty() ? read : CodeBlock.of("$L ? null : $L", otherwise, read));
            method.beginControlFlow("if (response == null)")
                    .addStatement("response = new $T()", response)
                    .endControlFlow();
        } else {
            method.addStatement("$T response = new $T()", response, response);
            first.ifPresent(body -> {
                CodeBlock read = CodeBlock.of("response.$L = $L", field(shape, "body"), read(body.content().orElseThrow()));
                if (others.isEmpty()) {
                    method.addStatement(read);
                } else {
                    method.beginControlFlow("if (!($L))", otherwise).addStatement(read).endControlFlow();
                }
            });
        }
        for (StatusBody other : others) {
            other.content().ifPresent(content -> method.beginControlFlow("if ($L)", condition(other, bodies))
                    .addStatement("response.$L = $L", field(shape, other.propertyName()), read(content))
                    .endControlFlow());
        }
        headers(shape, method);
        return method.addStatement("return response").build();
    }

    private MethodSpec download(ObjectDeclaration shape, ClassName response) {
        MethodSpec.Builder method = Specs.overriding("readResponse", response)
                .addParameter(context.core("http", "ResponseReader"), "in")
                .addStatement("$T response = new $T()", response, response)
                .addStatement("response.setDownloadStream(in.stream())");
        headers(shape, method);
        return method.addStatement("return response").build();
    }

    private void headers(ObjectDeclaration shape, MethodSpec.Builder method) {
        for (Property property : shape.properties()) {
            if (property.carrier() == Property.Carrier.HEADER) {
                method.addStatement("response.$L = in.header($L, $L)", context.names().member(shape.id(), property).field(),
                        Literals.string(property.wireName()), json.codec(property.type()));
            }
        }
    }

    private String field(ObjectDeclaration shape, String name) {
        return shape.properties().stream()
                .filter(property -> property.carrier() == Property.Carrier.BODY && property.wireName().equals(name))
                .map(property -> context.names().member(shape.id(), property).field())
                .findFirst()
                .orElseThrow();
    }

    private CodeBlock read(Content content) {
        return switch (content.format()) {
            case BINARY -> CodeBlock.of("in.bytes()");
            case TEXT -> content.type() == ScalarType.STRING
                    ? CodeBlock.of("in.text()")
                    : CodeBlock.of("in.text($L)", json.codec(content.type()));
            // Signed services answer with plain text where their contracts speak of a JSON string, as their own SDK knows.
            case JSON, FORM, MULTIPART -> content.type() == ScalarType.STRING && context.model().service().isSigned()
                    ? CodeBlock.of("in.jsonText()")
                    : CodeBlock.of("in.json($L)", json.codec(content.type()));
        };
    }

    /** Whether the answer has one of the statuses of a body; a range has what is not declared by itself. */
    private static CodeBlock condition(StatusBody body, List<StatusBody> all) {
        if (body.statuses().stream().allMatch(ResponseCode::isExact)) {
            return body.statuses().stream()
                    .map(status -> CodeBlock.of("in.status() == $L", status))
                    .collect(CodeBlock.joining(" || "));
        }
        return all.stream()
                .filter(other -> !other.equals(body))
                .flatMap(other -> other.statuses().stream().filter(ResponseCode::isExact))
                .map(status -> CodeBlock.of("in.status() != $L", status))
                .collect(CodeBlock.joining(" && "));
    }

    private static boolean isExact(String status) {
        return status.matches("[1-5][0-9]{2}");
    }

    /** Answers that may have a body; the core knows which statuses never come with one. */
    private static List<StatusBody> readable(List<StatusBody> bodies) {
        List<StatusBody> readable = new ArrayList<>();
        for (StatusBody body : bodies) {
            List<String> statuses = body.statuses().stream()
                    .filter(status -> body.content().isPresent() || !NO_CONTENT.contains(status))
                    .toList();
            if (!statuses.isEmpty()) {
                readable.add(new StatusBody(body.content(), statuses));
            }
        }
        return readable;
    }

    /** Nothing where the contract declares no errors with a body. */
    Optional<MethodSpec> emitErrors(Operation operation) {
        List<StatusBody> bodies = operation.errorBodies();
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (StatusBody body : bodies) {
            List<String> exact = body.statuses().stream().filter(status -> status.matches("[45][0-9]{2}")).toList();
            if (!exact.isEmpty()) {
                code.add("case $L -> $L;\n", String.join(", ", exact), read(body.content().orElseThrow()));
            }
        }
        CodeBlock rest = rest(bodies);
        MethodSpec.Builder method = Specs.overriding("readError", ClassName.get(Object.class))
                .addParameter(context.core("http", "ResponseReader"), "in");
        return Optional.of(code.isEmpty()
                ? method.addStatement("return $L", rest).build()
                : method.addCode("return switch (in.status()) {\n$>$Ldefault -> $L;\n$<};\n", code.build(), rest).build());
    }

    /** Statuses that are not declared by themselves: by their range, else by default. */
    private CodeBlock rest(List<StatusBody> bodies) {
        CodeBlock otherwise = errorOf(bodies, Response.DEFAULT).map(this::read).orElse(CodeBlock.of("null"));
        for (String range : List.of("5XX", "4XX")) {
            Optional<Content> content = errorOf(bodies, range);
            if (content.isPresent()) {
                otherwise = CodeBlock.of("in.status() / 100 == $L ? $L : $L", range.substring(0, 1), read(content.get()),
                        otherwise);
            }
        }
        return otherwise;
    }

    private static Optional<Content> errorOf(List<StatusBody> bodies, String status) {
        return bodies.stream()
                .filter(body -> body.statuses().contains(status))
                .findFirst()
                .flatMap(StatusBody::content);
    }
}
