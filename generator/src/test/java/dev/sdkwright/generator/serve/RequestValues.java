package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;

/** Values that can be sent, by the schemas that a stand-in checks them with. */
public final class RequestValues {
    private final Service service;

    public RequestValues(StandIn standIn) {
        this.service = standIn.service();
    }

    /** A value of a parameter, as JSON; empty where there is none. */
    public Optional<String> parameter(String operation, String name) {
        return route(operation).parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.has("content")
                        ? parameter.get("content").elements().next().path("schema") : parameter.path("schema"))
                .findFirst().flatMap(this::sample);
    }

    /** A value of a body of a media type, as JSON; empty where there is none. */
    public Optional<String> body(String operation, String mediaType) {
        JsonNode node = route(operation).operation().node().path("requestBody");
        JsonNode content = service.references().target(node).path("content");
        return content.properties().stream().filter(entry -> entry.getKey().equals(mediaType)).map(Map.Entry::getValue)
                .map(found -> found.path("schema")).findFirst().flatMap(this::sample);
    }

    private Optional<String> sample(JsonNode schema) {
        if (schema instanceof MissingNode) {
            // A text, and Base64 as well: nothing is said of it.
            return Optional.of("\"text\"");
        }
        JsonNode value = service.requestSamples().of(schema);
        return value.isNull() ? Optional.empty() : Optional.of(value.toString());
    }

    private Route route(String operation) {
        return service.routes().all().stream().filter(route -> route.operation().id().equals(operation)).findFirst()
                .orElseThrow(() -> new AssertionError("no route of " + operation));
    }
}
