package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.Guide.Webhook;
import dev.sdkwright.generator.model.TypeId;
import dev.sdkwright.generator.model.UsualMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a contract tells of the requests that its service sends, from its bundled tree. */
final class WebhookReader {
    private static final String SCHEMAS = "/components/schemas";

    private final ObjectNode bundle;
    private final RawExamples references;

    WebhookReader(ObjectNode bundle, RawExamples references) {
        this.bundle = bundle;
        this.references = references;
    }

    List<Webhook> read() {
        List<Webhook> webhooks = new ArrayList<>();
        bundle.path("webhooks").properties().forEach(webhook ->
                references.follow(webhook.getValue()).properties().stream()
                        .filter(member -> UsualMethods.keys().contains(member.getKey()))
                        .forEach(member -> webhooks.add(webhook(webhook.getKey(), member))));
        return webhooks;
    }

    private Webhook webhook(String name, Map.Entry<String, JsonNode> member) {
        JsonNode operation = member.getValue();
        String about = Stream.of("summary", "description")
                .map(keyword -> operation.path(keyword).asText("").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return new Webhook(name, member.getKey().toUpperCase(Locale.ROOT), about,
                operation.path("deprecated").asBoolean(), body(name, member.getKey(), operation));
    }

    private Optional<TypeId> body(String name, String method, JsonNode operation) {
        JsonNode content = references.follow(operation.path("requestBody")).path("content");
        Optional<JsonNode> schema = Stream.concat(
                        content.properties().stream().filter(mediaType -> MediaTypes.isJson(mediaType.getKey())),
                        content.properties().stream())
                .findFirst()
                .map(mediaType -> mediaType.getValue().path("schema"));
        return schema.map(found -> found.path("$ref").isTextual()
                        ? JsonPointers.ofFragment(found.path("$ref").asText().substring(1))
                        : JsonPointers.child(SCHEMAS, Payloads.bodyOfWebhook(name, method, operation)))
                .filter(pointer -> JsonPointers.resolve(bundle, pointer) != null)
                .map(TypeId::new);
    }
}
