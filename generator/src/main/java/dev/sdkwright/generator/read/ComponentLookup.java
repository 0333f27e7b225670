package dev.sdkwright.generator.read;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.function.Function;

/** Follows the references of everything that is no schema. */
final class ComponentLookup {
    /** Longer chains of references are circles. */
    private static final int CHAIN_LIMIT = 100;

    private final Components components;

    ComponentLookup(Components components) {
        this.components = components == null ? new Components() : components;
    }

    /** Null where the scheme, or what its reference leads to, is missing. */
    SecurityScheme securityScheme(String name) {
        Map<String, SecurityScheme> schemes = components.getSecuritySchemes();
        return schemes == null ? null : follow(schemes.get(name), SecurityScheme::get$ref, schemes);
    }

    /** Null where the parameter, or what its reference leads to, is missing. */
    Parameter parameter(Parameter parameter) {
        return follow(parameter, Parameter::get$ref, components.getParameters());
    }

    /** Null where the body, or what its reference leads to, is missing. */
    RequestBody requestBody(RequestBody body) {
        return follow(body, RequestBody::get$ref, components.getRequestBodies());
    }

    /** Null where the response, or what its reference leads to, is missing. */
    ApiResponse response(ApiResponse response) {
        return follow(response, ApiResponse::get$ref, components.getResponses());
    }

    /** Null where the header, or what its reference leads to, is missing. */
    Header header(Header header) {
        return follow(header, Header::get$ref, components.getHeaders());
    }

    private static <T> T follow(T start, Function<T, String> reference, Map<String, T> targets) {
        T current = start;
        for (int step = 0; current != null && reference.apply(current) != null; step++) {
            if (targets == null || step > CHAIN_LIMIT) {
                return null;
            }
            String target = JsonPointers.ofFragment(reference.apply(current));
            current = targets.get(target.substring(target.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~"));
        }
        return current;
    }
}
