package dev.sdkwright.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What only readers of a contract need, and no generated client: examples, and what is told about tags and operations.
 *
 * @param tags the declared tags with what is said about them, possibly nothing; in document order
 * @param operations by the ids of the operations
 * @param webhooks requests that the service sends; in document order
 * @param scopes what security schemes can grant; in document order
 */
public record Guide(Map<String, String> tags, Map<String, OperationGuide> operations, List<Webhook> webhooks,
        List<Scope> scopes) {
    /** Of a contract that was not asked. */
    public static final Guide NONE = new Guide(Map.of(), Map.of(), List.of(), List.of());

    public Guide {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        // Only looked up by id: the order does not matter.
        operations = Map.copyOf(operations);
        webhooks = List.copyOf(webhooks);
        scopes = List.copyOf(scopes);
    }

    /**
     * A request that the service sends to whoever asked for it (OpenAPI 3.1.1, section 4.8.1).
     *
     * @param description what is said of it, possibly empty; CommonMark
     * @param body the type of what it carries; empty where it carries nothing, or nothing that has a name
     */
    public record Webhook(String name, String method, String description, boolean deprecated, Optional<TypeId> body) {
        public Webhook {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(body, "body");
        }
    }

    /**
     * What a security scheme can grant (OpenAPI, "OAuth Flow Object").
     *
     * @param scheme the name of the scheme
     * @param about what is said of it, possibly empty; CommonMark
     */
    public record Scope(String scheme, String name, String about) {
        public Scope {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(about, "about");
        }
    }

    public OperationGuide operation(String id) {
        return operations.getOrDefault(id, OperationGuide.NONE);
    }
}
