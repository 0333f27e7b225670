package dev.sdkwright.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Place;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every emitter needs: the model's declarations, the names, and how a type is written in Java. */
final class EmitContext {
    private final SdkModel model;
    private final SdkNames names;
    private final Map<TypeId, TypeDeclaration> declarations;
    private final Set<TypeId> contained;
    private final Map<TypeId, List<TypeDeclaration>> nested;

    EmitContext(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
        this.declarations =
                model.types().stream().collect(Collectors.toMap(TypeDeclaration::id, Function.identity()));
        this.contained = ContainedTypes.of(model);
        this.nested = model.types().stream()
                .filter(declaration -> declaration.place() instanceof Place.Member)
                .collect(Collectors.groupingBy(declaration -> ((Place.Member) declaration.place()).owner()));
    }

    SdkModel model() {
        return model;
    }

    SdkNames names() {
        return names;
    }

    TypeDeclaration declaration(TypeId id) {
        return declarations.get(id);
    }

    /** Whether naming the type in code makes javac warn; such code says that it knows. */
    boolean isDeprecated(TypeRef type) {
        return type.accept(new TypeRef.Visitor<Boolean>() {
            @Override
            public Boolean scalar(ScalarType scalar) {
                return false;
            }

            @Override
            public Boolean list(ListType list) {
                return isDeprecated(list.element());
            }

            @Override
            public Boolean map(MapType map) {
                return isDeprecated(map.value());
            }

            @Override
            public Boolean declared(DeclaredType declared) {
                return declaration(declared.id()).documentation().deprecated();
            }
        });
    }

    /** Whether the class of an object, or one beside it, names a deprecated type. */
    boolean namesDeprecated(ObjectDeclaration object) {
        return object.documentation().deprecated()
                || object.properties().stream().anyMatch(property -> isDeprecated(property.type()));
    }

    /** Whether the interface of a union, or its codec, names a deprecated type. */
    boolean namesDeprecated(UnionDeclaration union) {
        return union.documentation().deprecated()
                || union.branches().stream().anyMatch(branch -> isDeprecated(branch.type()));
    }

    /** Whether a declaration stands inside another's class instead of in a file of its own. */
    boolean isNested(TypeDeclaration declaration) {
        return declaration instanceof EnumDeclaration
                && declaration.place() instanceof Place.Member member
                && declaration(member.owner()) instanceof ObjectDeclaration;
    }

    /** What stands above code that names deprecated types. */
    static AnnotationSpec suppressDeprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "deprecation").build();
    }

    /** Whether a list or a map holds the type somewhere. */
    boolean isContained(TypeId id) {
        return contained.contains(id);
    }

    /** The types that stand inline in a type, in document order. */
    List<TypeDeclaration> nestedIn(TypeId owner) {
        return nested.getOrDefault(owner, List.of());
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

    static ClassName className(JavaTypeName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(name.packageName(), simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    TypeName javaType(TypeRef type) {
        return type.accept(new TypeRef.Visitor<TypeName>() {
            @Override
            public TypeName scalar(ScalarType scalar) {
                return scalarType(scalar);
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
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case ANY -> ClassName.get(Object.class);
        };
    }
}
