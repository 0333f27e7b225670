package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.StreamedContent;
import javax.lang.model.element.Modifier;

/** Definitions of operations whose answers are read while they come: made of their usual ones. */
final class StreamCode {
    private final EmitContext context;
    private final JsonCode json;

    StreamCode(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
    }

    /** A method that gives one. No method of a client has a name like it, and so no operation can be in its way. */
    MethodSpec emit(Operation operation, StreamedContent streamed) {
        ClassName usual = EmitContext.className(context.names().operation(operation.id()).definition());
        CodeBlock mediaType = Literals.string(streamed.mediaType());
        CodeBlock codec = streamed.item().map(json::codec).orElse(CodeBlock.of("null"));
        CodeBlock made = switch (streamed.kind()) {
            case BYTES -> CodeBlock.of("download($T.INSTANCE)", usual);
            case EVENTS -> CodeBlock.of("events($T.INSTANCE, $L, $L)", usual, mediaType, codec);
            case LINES -> CodeBlock.of("lines($T.INSTANCE, $L, $L)", usual, mediaType, codec);
            case RECORDS -> CodeBlock.of("records($T.INSTANCE, $L, $L)", usual, mediaType, codec);
        };
        return MethodSpec.methodBuilder(context.names().operation(operation.id()).method() + "_stream")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(context.core("http", "HttpRequestDef"),
                        context.type(operation.requestType()), reader(streamed)))
                .addStatement("return $T.$L", context.core("", "StreamedDefinition"), made)
                .build();
    }

    private TypeName reader(StreamedContent streamed) {
        TypeName item = streamed.item().map(context::javaType).orElse(ClassName.get(String.class));
        return switch (streamed.kind()) {
            case BYTES -> context.core("stream", "DownloadStream");
            case EVENTS -> ParameterizedTypeName.get(context.core("stream", "EventStream"), item);
            case LINES, RECORDS -> ParameterizedTypeName.get(context.core("stream", "ItemStream"), item);
        };
    }
}
