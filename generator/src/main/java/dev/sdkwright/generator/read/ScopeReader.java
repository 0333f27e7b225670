package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.Guide.Scope;
import dev.sdkwright.generator.model.OperationGuide.Grant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What callers must have been granted, and what there is to grant, from the bundled tree. */
final class ScopeReader {
    private final ObjectNode bundle;
    private final RawExamples references;

    ScopeReader(ObjectNode bundle, RawExamples references) {
        this.bundle = bundle;
        this.references = references;
    }

    /** What an operation asks for, or the contract where the operation does not say. */
    List<Grant> grants(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : bundle.path("security");
        List<Grant> grants = new ArrayList<>();
        security.forEach(alternative -> alternative.properties().forEach(scheme -> {
            List<String> scopes = new ArrayList<>();
            scheme.getValue().forEach(scope -> scopes.add(scope.asText()));
            Grant grant = new Grant(scheme.getKey(), scopes);
            if (!scopes.isEmpty() && !grants.contains(grant)) {
                grants.add(grant);
            }
        }));
        return grants;
    }

    /** What the declared schemes can grant, each scope once, whatever flows have it. */
    List<Scope> scopes() {
        JsonNode schemes = bundle.has("swagger") ? bundle.path("securityDefinitions")
                : bundle.path("components").path("securitySchemes");
        List<Scope> scopes = new ArrayList<>();
        schemes.properties().forEach(entry -> {
            JsonNode scheme = references.follow(entry.getValue());
            Map<String, String> told = new LinkedHashMap<>();
            add(told, scheme.path("scopes"));
            scheme.path("flows").forEach(flow -> add(told, flow.path("scopes")));
            told.forEach((name, about) -> scopes.add(new Scope(entry.getKey(), name, about)));
        });
        return scopes;
    }

    private static void add(Map<String, String> told, JsonNode scopes) {
        scopes.properties().forEach(scope -> told.putIfAbsent(scope.getKey(), scope.getValue().asText("").strip()));
    }
}
