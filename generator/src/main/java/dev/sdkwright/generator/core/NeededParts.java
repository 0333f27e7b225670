package dev.sdkwright.generator.core;

import dev.sdkwright.generator.model.ObjectDeclaration;
import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.model.SecurityScheme;
import dev.sdkwright.generator.model.SecurityScheme.Kind;
import dev.sdkwright.generator.model.TypeDeclaration;
import dev.sdkwright.generator.model.UnionDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parts of the core that a client needs, as its index names them. A part without a dot is what every client has;
 * one with a dot comes where the contract asks for it. A contract without operations has no client: its types need no
 * more than JSON.
 */
final class NeededParts implements Predicate<String> {
    private static final List<String> SIGNING = List.of("auth.signing", "auth.renewal");

    private final boolean client;
    private final Set<String> parts = new HashSet<>();

    NeededParts(SdkModel model) {
        client = !model.operations().isEmpty();
        parts.addAll(List.of("exception.base", "json", "model"));
        if (model.types().stream().anyMatch(UnionDeclaration.class::isInstance)) {
            parts.add("json.union");
        }
        if (model.types().stream().anyMatch(NeededParts::isExtended)) {
            parts.add("json.hierarchy");
        }
        if (client) {
            addCredentials(model);
            if (model.operations().stream().anyMatch(operation -> operation.pagination().isPresent())) {
                parts.add("paging.iteration");
            }
            if (model.types().stream().anyMatch(NeededParts::isFile)) {
                parts.add("root.files");
            }
            if (model.types().stream().anyMatch(NeededParts::isForm)) {
                parts.add("http.files");
            }
            if (model.operations().stream().anyMatch(operation -> operation.streamed().isPresent())) {
                parts.addAll(List.of("root.streams", "stream.answer"));
            }
            if (model.servers().stream().anyMatch(server -> server.regionId().isPresent())) {
                parts.add("region.table");
            }
        }
    }

    private static boolean isFile(TypeDeclaration type) {
        return type instanceof ObjectDeclaration object && (object.role() == ObjectDeclaration.Role.UPLOAD
                || object.role() == ObjectDeclaration.Role.DOWNLOAD);
    }

    private static boolean isForm(TypeDeclaration type) {
        return type instanceof ObjectDeclaration object && object.role() == ObjectDeclaration.Role.FORM;
    }

    private static boolean isExtended(TypeDeclaration type) {
        return type instanceof ObjectDeclaration object && !object.hierarchy().subtypes().isEmpty();
    }

    private void addCredentials(SdkModel model) {
        List<SecurityScheme> schemes = model.service().access().schemes();
        schemes.forEach(scheme -> addCredentials(scheme.kind()));
        if (!model.service().credentialTypes().isEmpty()) {
            parts.addAll(SIGNING);
        } else if (schemes.isEmpty()) {
            // Contracts forget to say how they are protected; these two need no more than the caller knows.
            parts.addAll(List.of("auth.basic", "auth.bearer"));
        }
    }

    private void addCredentials(Kind kind) {
        switch (kind) {
            case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> parts.add("auth.apikey");
            case BASIC -> parts.add("auth.basic");
            case BEARER -> parts.add("auth.bearer");
            case CLIENT_CREDENTIALS -> parts.addAll(List.of("auth.oauth2", "auth.bearer", "auth.renewal"));
            case SIGNATURE -> parts.addAll(SIGNING);
            case OTHER -> { }
        }
    }

    @Override
    public boolean test(String part) {
        return parts.contains(part) || client && part.indexOf('.') < 0;
    }
}
