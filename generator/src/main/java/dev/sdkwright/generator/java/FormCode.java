package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sdkwright.generator.model.FieldEncoding;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.RequestBody;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.Serialization;
import dev.sdkwright.generator.model.TypeRef;
import java.util.Optional;

/** How bodies of named fields are written: forms and multipart bodies, a statement for each field. */
final class FormCode {
    private static final String FILE = "file";

    private final EmitContext context;
    private final JsonCode json;
    private final ValueShapes shapes;

    FormCode(EmitContext context) {
        this.context = context;
        this.json = new JsonCode(context);
        this.shapes = new ValueShapes(context);
    }

    CodeBlock fields(RequestBody body, CodeBlock value) {
        CodeBlock.Builder code = begin(value, context.core("http", "FormBody"), "form");
        Optional<ObjectDeclaration> object = context.index().object(body.content().type());
        if (object.isEmpty()) {
            code.addStatement("form.fields($L)", shapes.parts(body.content().type(), value));
        } else {
            for (Property property : object.get().properties()) {
                if (property.carrier() == Property.Carrier.STREAM || property.type() == ScalarType.FILE) {
                    continue; // of another operation, which sends the same class as parts
                }
                code.addStatement(field(body, property, access(object.get(), property, value)));
            }
        }
        return code.endControlFlow().build();
    }

    CodeBlock parts(RequestBody body, CodeBlock value) {
        CodeBlock.Builder code = begin(value, context.core("http", "MultipartBody"), "parts");
        Optional<ObjectDeclaration> object = context.index().object(body.content().type());
        if (object.isPresent()) {
            for (Property property : object.get().properties()) {
                if (property.type() == ScalarType.FILE) {
                    code.add(file(property, access(object.get(), property, value)));
                    continue;
                }
                code.addStatement(part(body, property, access(object.get(), property, value)));
            }
        } else if (shapes.isScalar(body.content().type()) || body.content().type() instanceof ListType) {
            // Contracts that mean a file and do not say what its part is called.
            code.addStatement("parts.part($S, $L)", FILE, shapes.parts(body.content().type(), value));
        } else {
            code.addStatement("parts.parts($L)", shapes.parts(body.content().type(), value));
        }
        return code.endControlFlow().build();
    }

    /** The same for streams that stand for the whole body. */
    CodeBlock files(CodeBlock value) {
        return begin(value, context.core("http", "MultipartBody"), "parts")
                .addStatement("parts.part($S, $L)", FILE, value)
                .endControlFlow()
                .build();
    }

    private static CodeBlock.Builder begin(CodeBlock value, ClassName type, String name) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .addStatement("$T $L = out.$L()", type, name, name.equals("form") ? "form" : "multipart");
    }

    private CodeBlock access(ObjectDeclaration object, Property property, CodeBlock value) {
        return context.access(value, object.id(), property);
    }

    private CodeBlock field(RequestBody body, Property property, CodeBlock value) {
        CodeBlock parts = shapes.parts(property.type(), value);
        if (property.carrier() == Property.Carrier.ADDITIONAL) {
            return CodeBlock.of("form.fields($L)", parts);
        }
        CodeBlock name = Literals.string(property.wireName());
        FieldEncoding encoding = body.encoding(property.wireName());
        if (encoding.serialization().isPresent()) {
            Serialization serialization = encoding.serialization().get();
            if (serialization.allowReserved() || !shapes.isScalar(property.type())) {
                return CodeBlock.of("form.$L($L, $L, $L)", serialization.allowReserved() ? "reservedField" : "field", name,
                        parts, shapes.style(serialization));
            }
        }
        return encoding.contentType().filter(FormCode::isJson).isPresent() && !shapes.isScalar(property.type())
                ? CodeBlock.of("form.field($L, $T.text($L, $L))", name, context.core("json", "Json"), value,
                        json.codec(property.type()))
                : CodeBlock.of("form.field($L, $L)", name, parts);
    }

    private CodeBlock part(RequestBody body, Property property, CodeBlock value) {
        CodeBlock parts = shapes.parts(property.type(), value);
        if (property.carrier() == Property.Carrier.ADDITIONAL) {
            return CodeBlock.of("parts.parts($L)", parts);
        }
        CodeBlock name = Literals.string(property.wireName());
        FieldEncoding encoding = body.encoding(property.wireName());
        boolean structured = !shapes.isScalar(property.type()) && !isBytes(property.type());
        if (encoding.serialization().isPresent() && structured) {
            return CodeBlock.of("parts.part($L, $L, $L)", name, parts, shapes.style(encoding.serialization().get()));
        }
        Optional<String> contentType = encoding.serialization().isPresent() ? Optional.empty() : encoding.contentType();
        if (contentType.isEmpty() && encoding.headers().isEmpty()) {
            // As forms of Huawei's own SDK: what is text does not say so.
            boolean silent = shapes.isScalar(property.type()) && !isBytes(property.type())
                    && context.index().object(body.content().type()).orElseThrow().role() == ObjectDeclaration.Role.FORM;
            return CodeBlock.of("parts.$L($L, $L)", silent ? "field" : "part", name, parts);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("parts.part($L, $L, $L", name, parts,
                contentType.map(Literals::string).orElse(CodeBlock.of("null")));
        encoding.headers().forEach((header, text) -> code.add(", $L, $L", Literals.string(header), Literals.string(text)));
        return code.add(")").build();
    }

    private static CodeBlock file(Property property, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .addStatement("$L.addTo(parts, $L)", value, Literals.string(property.wireName()))
                .endControlFlow()
                .build();
    }

    private static boolean isBytes(TypeRef type) {
        return type == ScalarType.BYTES
                || type instanceof ListType list && isBytes(list.element())
                || type instanceof MapType map && isBytes(map.value());
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }
}
