package dev.sdkwright.generator.text;

import dev.sdkwright.generator.doc.JavaLiteral;
import dev.sdkwright.generator.model.DeclaredType;
import dev.sdkwright.generator.model.EnumDeclaration;
import dev.sdkwright.generator.model.ListType;
import dev.sdkwright.generator.model.MapType;
import dev.sdkwright.generator.model.MappedDeclaration;
import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.SecurityScheme.Kind;
import dev.sdkwright.generator.model.Server;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.TypeRef;
import dev.sdkwright.generator.model.UnionDeclaration;
import dev.sdkwright.generator.name.JavaTypeName;
import dev.sdkwright.generator.name.SdkNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the view of a sample program: the call with its required properties filled in. */
final class SampleViews {
    private final SdkModel model;
    private final SdkNames names;
    private final Map<TypeId, TypeDeclaration> declarations;

    SampleViews(SdkModel model, SdkNames names) {
        this.model = model;
        this.names = names;
        this.declarations =
                model.types().stream().collect(Collectors.toMap(TypeDeclaration::id, Function.identity()));
    }

    SampleView of(Operation operation) {
        JavaTypeName request = names.type(operation.requestType());
        JavaTypeName response = names.type(operation.responseType());
        TreeSet<String> imports = new TreeSet<>();
        for (JavaTypeName used : List.of(names.client(), request, response,
                names.core("exception", "ConnectionException"), names.core("exception", "RequestTimeoutException"),
                names.core("exception", "ServiceResponseException"))) {
            imports.add(used.qualifiedName());
        }
        CredentialViews credentials = new CredentialViews(model);
        List<SecurityScheme> shown = credentials.shown(operation);
        Optional<SampleView.Signed> signed = signed(operation, shown);
        CredentialViews.types(shown).forEach(type -> imports.add(names.core("auth", type).qualifiedName()));
        signed.ifPresent(types -> imports.add(names.core("auth", types.credentials()).qualifiedName()));
        Optional<SampleView.Regions> regions = model.servers().stream()
                .flatMap(server -> server.regionId().stream())
                .findFirst()
                .map(first -> new SampleView.Regions(names.regions().simpleName(), JavaLiteral.of(first)));
        regions.ifPresent(table -> imports.add(names.regions().qualifiedName()));
        Optional<String> endpoint = regions.isPresent()
                ? Optional.empty()
                : Optional.of(JavaLiteral.of(endpoint(operation)));
        ObjectDeclaration shape = (ObjectDeclaration) declarations.get(operation.requestType());
        List<SampleView.Argument> arguments = shape.properties().stream()
                .filter(property -> property.presence().required())
                .map(property -> new SampleView.Argument(
                        "with" + names.member(shape.id(), property).accessor(), value(property)))
                .toList();
        return new SampleView(Headers.GENERATED, names.packages().sample(), List.copyOf(imports),
                namesDeprecated(operation, shape), names.sample(operation.id()).simpleName(), names.operation(operation.id()).method(),
                names.client().simpleName(), request.simpleName(), response.simpleName(), signed,
                signed.isPresent() || !CredentialViews.types(shown).isEmpty(), credentials.arguments(shown), regions,
                endpoint, arguments);
    }

    /** Whether anything that the program may name is deprecated. */
    private boolean namesDeprecated(Operation operation, ObjectDeclaration request) {
        return operation.documentation().deprecated()
                || request.properties().stream().anyMatch(property -> property.documentation().deprecated())
                || model.types().stream().anyMatch(type -> type.documentation().deprecated());
    }

    private String endpoint(Operation operation) {
        return operation.terms().server().or(() -> model.service().access().terms().server())
                .filter(Server::isAbsolute)
                .map(server -> server.url().startsWith("//") ? "https:" + server.url() : server.url())
                .orElse("https://localhost");
    }

    /** A contract with other schemes than signing says for each operation whether it is signed. */
    private Optional<SampleView.Signed> signed(Operation operation, List<SecurityScheme> shown) {
        List<String> types = model.service().credentialTypes();
        boolean schemes = !model.service().access().schemes().isEmpty();
        if (types.isEmpty() || schemes && shown.stream().noneMatch(scheme -> scheme.kind() == Kind.SIGNATURE)) {
            return Optional.empty();
        }
        String credentials = types.contains("BasicCredentials") ? "BasicCredentials" : types.get(0);
        boolean filled = operation.parameters().stream()
                .anyMatch(parameter -> parameter.source() == Parameter.Source.CREDENTIALS);
        return Optional.of(new SampleView.Signed(credentials, filled && credentials.equals("BasicCredentials")));
    }

    private String value(Property property) {
        return value(property.type(), property.wireName());
    }

    private String value(TypeRef type, String name) {
        return type.accept(new TypeRef.Visitor<String>() {
            @Override
            public String scalar(ScalarType scalar) {
                return literal(scalar, name);
            }

            @Override
            public String list(ListType list) {
                return "java.util.List.of(" + value(list.element(), name) + ")";
            }

            @Override
            public String map(MapType map) {
                return "java.util.Map.of(\"key\", " + value(map.value(), name) + ")";
            }

            @Override
            public String declared(DeclaredType declared) {
                String java = names.type(declared.id()).qualifiedName();
                if (declarations.get(declared.id()) instanceof EnumDeclaration enumeration) {
                    return java + "." + names.constant(declared.id(), enumeration.values().get(0).literal());
                }
                if (declarations.get(declared.id()) instanceof MappedDeclaration) {
                    // Which values there are, only the class from elsewhere knows.
                    return "null";
                }
                // Any JSON will do as the value of a union: which branch is meant, only its user knows.
                return declarations.get(declared.id()) instanceof UnionDeclaration
                        ? "new " + java + ".Unknown(java.util.Map.of())"
                        : "new " + java + "()";
            }
        });
    }

    private static String literal(ScalarType scalar, String name) {
        return switch (scalar) {
            case STRING, ANY -> JavaLiteral.of("{" + name + "}");
            case BOOLEAN -> "true";
            case INTEGER -> "1";
            case LONG -> "1L";
            case FLOAT -> "1F";
            case DOUBLE -> "1D";
            case DECIMAL -> "java.math.BigDecimal.ONE";
            case DATE -> "java.time.LocalDate.parse(\"2026-01-01\")";
            case DATE_TIME -> "java.time.OffsetDateTime.parse(\"2026-01-01T00:00:00Z\")";
            case UUID -> "new java.util.UUID(0, 0)";
            case URI -> "java.net.URI.create(\"https://localhost\")";
            case BYTES -> "new byte[0]";
            case STREAM -> throw new IllegalStateException("never required");
        };
    }
}
