package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.UsualMethods;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What webhooks and callbacks carry (OpenAPI 3.1.1, sections 4.8.1 and 4.8.18): no call is made of them, but whoever takes
 * them needs their types. A schema that stands inline there becomes a component, named by its place.
 */
final class Payloads {
    private static final String WEBHOOK = "_webhook";
    private static final String BODY = "_requestBody";

    private final ObjectNode bundle;
    private final Origins origins;
    /** Where what became a component was written: a callback that several operations refer to is there for each of them. */
    private final Set<String> declared = new HashSet<>();

    Payloads(ObjectNode bundle, Origins origins) {
        this.bundle = bundle;
        this.origins = origins;
    }

    /** Adds the components, and changes nothing else. */
    void declare() {
        if (bundle.has("swagger")) {
            return;
        }
        callbacks(bundle.path("components"), "/components", "");
        Operations.of(bundle).forEach(operation -> callbacks(operation.node(), operation.pointer(), operation.id() + "_"));
        bundle.path("webhooks").properties().forEach(webhook -> operations(webhook.getValue(),
                JsonPointers.child("/webhooks", webhook.getKey()), webhook.getKey() + WEBHOOK));
    }

    private void callbacks(JsonNode holder, String pointer, String place) {
        holder.path("callbacks").properties().forEach(callback -> {
            String own = place + callback.getKey() + "_callback";
            callback.getValue().properties().forEach(item -> {
                boolean first = item.getKey().equals(callback.getValue().fieldNames().next());
                String at = JsonPointers.child(pointer + "/callbacks", callback.getKey());
                operations(item.getValue(), JsonPointers.child(at, item.getKey()), first ? own : own + "_" + item.getKey());
            });
        });
    }

    private void operations(JsonNode item, String pointer, String place) {
        item.properties().forEach(member -> {
            if (UsualMethods.keys().contains(member.getKey())) {
                operation(member.getValue(), JsonPointers.child(pointer, member.getKey()),
                        place(place, member.getKey(), member.getValue()));
            }
        });
    }

    private static String place(String place, String method, JsonNode operation) {
        String id = operation.path("operationId").asText();
        String own = method.equals("post") ? place : place + "_" + method;
        return id.isBlank() ? own : id;
    }

    /** The component that the body of a webhook has become, where its schema stands inline. */
    static String bodyOfWebhook(String webhook, String method, JsonNode operation) {
        return componentName(place(webhook + WEBHOOK, method, operation) + BODY);
    }

    private static String componentName(String place) {
        return place.replaceAll("[^A-Za-z0-9._-]+", "_");
    }

    private void operation(JsonNode operation, String pointer, String place) {
        content(operation.path("requestBody"), pointer + "/requestBody", place + BODY);
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            String suffix = response.getKey().startsWith("2") ? "_responseBody" : "_response_" + response.getKey() + "_body";
            content(response.getValue(), JsonPointers.child(pointer + "/responses", response.getKey()), place + suffix);
        }
        callbacks(operation, pointer, place + "_");
    }

    /** A body, or what its reference leads to: of several media types the one that a client would be made of. */
    private void content(JsonNode body, String pointer, String place) {
        String reference = body.path("$ref").asText();
        String target = reference.startsWith("#/") ? JsonPointers.ofFragment(reference.substring(1)) : "";
        if (!target.isEmpty() && JsonPointers.resolve(bundle, target) instanceof ObjectNode component
                && !component.has("$ref")) {
            content(component, target, place);
            return;
        }
        body.path("content").properties().stream()
                .filter(mediaType -> MediaTypes.isJson(mediaType.getKey()))
                .findFirst()
                .or(() -> body.path("content").properties().stream().findFirst())
                .filter(mediaType -> mediaType.getValue().path("schema") instanceof ObjectNode schema && !schema.has("$ref"))
                .ifPresent(mediaType -> declare((ObjectNode) mediaType.getValue().get("schema"),
                        JsonPointers.child(pointer + "/content", mediaType.getKey()) + "/schema", place));
    }

    private void declare(ObjectNode schema, String pointer, String place) {
        if (declared.add(origins.writtenAt(pointer))) {
            ObjectNode schemas = bundle.withObjectProperty("components").withObjectProperty("schemas");
            String name = componentName(place);
            while (schemas.has(name)) {
                name += "_";
            }
            schemas.set(name, schema.deepCopy());
            origins.addCopy(JsonPointers.child("/components/schemas", name), pointer);
        }
    }
}
