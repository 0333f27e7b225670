package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.StreamedContent.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Media types whose bodies consist of items (OAS 3.2.0, section 4.14.3): which they are, and what says what an item is. */
final class StreamRules {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("text/event-stream", Kind.EVENTS),
            Map.entry("application/jsonl", Kind.LINES),
            Map.entry("application/x-jsonl", Kind.LINES),
            Map.entry("application/jsonlines", Kind.LINES),
            Map.entry("application/x-jsonlines", Kind.LINES),
            Map.entry("application/json-lines", Kind.LINES),
            Map.entry("application/ndjson", Kind.LINES),
            Map.entry("application/x-ndjson", Kind.LINES),
            Map.entry("application/stream+json", Kind.LINES),
            Map.entry("application/x-json-stream", Kind.LINES),
            Map.entry("application/json-seq", Kind.RECORDS),
            Map.entry("application/geo+json-seq", Kind.RECORDS));

    /** What an event has besides what its data stands for. */
    private static final Set<String> OF_EVENTS = Set.of("data", "event", "id", "retry");

    private StreamRules() {}

    static Optional<Kind> kind(String mediaType) {
        return Optional.ofNullable(KINDS.get(mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Says {@code itemSchema}, which the parser does not know, as the schema of a list.
     *
     * @param mediaType a media type object
     * @param name its key
     * @param contract for references
     */
    static void apply(ObjectNode mediaType, String name, ObjectNode contract) {
        JsonNode item = mediaType.remove("itemSchema");
        if (item == null || !item.isObject() || mediaType.has("schema")) {
            return;
        }
        JsonNode payload = kind(name).filter(Kind.EVENTS::equals).isPresent() ? payload(item, contract) : item;
        if (payload == null) {
            mediaType.putObject("schema").put("type", "string");
        } else {
            mediaType.putObject("schema").put("type", "array").set("items", payload);
        }
    }

    /** What the data of an event stands for; null where it is text, and the item itself where it is no event. */
    private static JsonNode payload(JsonNode item, ObjectNode contract) {
        JsonNode target = item;
        String reference = item.path("$ref").asText();
        if (reference.startsWith("#")) {
            JsonNode found = JsonPointers.resolve(contract, JsonPointers.ofFragment(reference.substring(1)));
            target = found == null ? item : found;
        }
        JsonNode properties = target.path("properties");
        boolean event = properties.has("data");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            event &= OF_EVENTS.contains(property.getKey());
        }
        if (!event) {
            return item;
        }
        JsonNode schema = properties.path("data").path("contentSchema");
        return schema.isObject() ? schema.deepCopy() : null;
    }
}
