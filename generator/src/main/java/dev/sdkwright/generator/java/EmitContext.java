package dev.sdkwright.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ModelIndex;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.StreamedContent;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.MemberName;
import dev.sdkwright.generator.name.SdkNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What every emitter needs: the model's declarations, the names, and how a type is written in Java. */
final class EmitContext {
    private final SdkModel model;
    private final SdkNames names;
    private final ModelIndex index;

    EmitContext(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
        this.index = model.index();
    }

    SdkModel model() {
        return model;
    }

    SdkNames names() {
        return names;
    }

    ModelIndex index() {
        return index;
    }

    TypeDeclaration declaration(TypeId id) {
        return index.declaration(id);
    }

    /** What stands above code that names deprecated types. */
    static AnnotationSpec suppressDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "deprecation").build();
    }

    /** Whether code that makes the call names a deprecated type. */
    boolean namesDeprecated(Operation operation) {
        return index.namesDeprecated((ObjectDeclaration) declaration(operation.requestType()))
                || index.namesDeprecated((ObjectDeclaration) declaration(operation.responseType()))
                || operation.streamed().flatMap(StreamedContent::item).filter(index::isDeprecated).isPresent()
                || operation.pagination().filter(pagination -> index.isDeprecated(pagination.item())).isPresent();
    }

    ClassName type(TypeId id) {
        return className(names.type(id));
    }

    ClassName codec(TypeId id) {
        return className(names.codec(id));
    }

    ClassName core(String subPackage, String simpleName) {
        return className(names.core(subPackage, simpleName));
    }

    /** A property of an object: its field, but for a class in another package, of which the fields are out of reach. */
    CodeBlock access(CodeBlock object, TypeId owner, Property property) {
        MemberName name = names.member(owner, property);
        return names.isElsewhere(owner)
                ? CodeBlock.of("$L.get$L()", object, name.accessor())
                : CodeBlock.of("$L.$L", object, name.field());
    }

    static ClassName className(JavaTypeName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(name.packageName(), simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    TypeName javaType(TypeRef type) {
        return type.accept(new TypeRef.Visitor<TypeName>() {
            @Override
            public TypeName scalar(ScalarType scalar) {
                return switch (scalar) {
                    case STREAM -> core("http", "StreamedBody");
                    case FILE -> core("http", "FormDataFilePart");
                    default -> scalarType(scalar);
                };
            }

            @Override
            public TypeName list(ListType list) {
                return ParameterizedTypeName.get(ClassName.get(List.class), javaType(list.element()));
            }

            @Override
            public TypeName map(MapType map) {
                return ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), javaType(map.value()));
            }

            @Override
            public TypeName declared(DeclaredType declared) {
                return type(declared.id());
            }
        });
    }

    static TypeName scalarType(ScalarType type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case STREAM, FILE -> throw new IllegalStateException("of the core: " + type);
            case ANY -> ClassName.get(Object.class);
        };
    }
}
