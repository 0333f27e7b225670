package dev.sdkwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sdkwright.generator.model.Access;
import dev.sdkwright.generator.model.SecurityRequirement;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.Terms;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What calls are sent with and where they go: the client's default, and what an operation says in its place. */
final class TermsEmitter {
    private TermsEmitter() {}

    /** Adds to the definition of an operation what it says itself. */
    static void addTo(TypeSpec.Builder definition, Terms own, EmitContext context) {
        own.security().ifPresent(requirement -> {
            ClassName type = context.core("auth", "SecurityRequirement");
            MethodSpec.Builder method = Specs.overriding("security", type);
            if (requirement.alternatives().isEmpty()) {
                method.addStatement("return $T.NONE", type);
            } else {
                definition.addField(FieldSpec.builder(type, "SECURITY")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(requirement(requirement, context))
                        .build());
                method.addStatement("return SECURITY");
            }
            definition.addMethod(method.build());
        });
        own.server().ifPresent(server -> definition.addMethod(Specs.overriding("server", ClassName.get(String.class))
                .addStatement("return $L", Literals.string(server.template()))
                .build()));
    }

    /** The constant that declares the schemes, none for a contract without. */
    static Optional<FieldSpec> security(EmitContext context) {
        Access access = context.model().service().access();
        if (access.schemes().isEmpty()) {
            return Optional.empty();
        }
        ClassName type = context.core("auth", "SecuritySchemes");
        CodeBlock.Builder schemes = CodeBlock.builder().add("new $T($>\n$L", type,
                requirement(access.terms().security().orElse(SecurityRequirement.NONE), context));
        for (SecurityScheme scheme : access.schemes()) {
            schemes.add(",\n$L", scheme(scheme, context));
        }
        return Optional.of(FieldSpec.builder(type, "SECURITY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How the service knows its callers.")
                .initializer(schemes.add("$<)").build())
                .build());
    }

    private static CodeBlock scheme(SecurityScheme scheme, EmitContext context) {
        String factory = switch (scheme.kind()) {
            case HEADER_KEY -> "headerKey";
            case QUERY_KEY -> "queryKey";
            case COOKIE_KEY -> "cookieKey";
            case BASIC -> "basic";
            case BEARER -> "bearer";
            case CLIENT_CREDENTIALS -> "clientCredentials";
            case SIGNATURE -> "signature";
            case OTHER -> "other";
        };
        boolean detailed = switch (scheme.kind()) {
            case HEADER_KEY, QUERY_KEY, COOKIE_KEY, CLIENT_CREDENTIALS -> true;
            case BASIC, BEARER, SIGNATURE, OTHER -> false;
        };
        CodeBlock arguments = detailed
                ? CodeBlock.of("$L, $L", Literals.string(scheme.name()), Literals.string(scheme.detail()))
                : Literals.string(scheme.name());
        return CodeBlock.of("$T.$L($L)", context.core("auth", "SecurityScheme"), factory, arguments);
    }

    private static CodeBlock requirement(SecurityRequirement requirement, EmitContext context) {
        ClassName type = context.core("auth", "SecurityRequirement");
        if (requirement.alternatives().isEmpty()) {
            return CodeBlock.of("$T.NONE", type);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T", type);
        String call = "of";
        for (List<String> alternative : requirement.alternatives()) {
            code.add(".$L($L)", call, CodeBlock.join(alternative.stream().map(Literals::string).toList(), ", "));
            call = "or";
        }
        return code.build();
    }
}
