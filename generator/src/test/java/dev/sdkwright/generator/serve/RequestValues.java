package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that can be sent: the contract's examples where these fit, else values of the schemas that a stand-in checks with. */
public final class RequestValues {
    private final Service service;

    public RequestValues(StandIn standIn) {
        this.service = standIn.service();
    }

    /** A value of a parameter, as JSON; empty where there is none. */
    public Optional<JsonNode> parameter(String operation, String place, String name) {
        return route(operation).parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .filter(parameter -> Texts.lower(parameter.path("in").asText()).startsWith(place))
                .findFirst()
                .or(() -> Optional.of(service.references().root()).filter(undeclared -> place.equals("path")))
                .flatMap(parameter -> parameter.has("content")
                        ? value(parameter.get("content").elements().next()) : value(parameter));
    }

    /** A value of a body of a media type, as JSON, or XML as a text; empty where there is none. */
    public Optional<JsonNode> body(String operation, String mediaType) {
        JsonNode node = route(operation).operation().node().path("requestBody");
        JsonNode content = service.references().target(node).path("content");
        Optional<JsonNode> declared = Optional.ofNullable(BodyCheck.content(content, MediaTypeNames.plain(mediaType)))
                .map(Map.Entry::getValue);
        return declared.flatMap(holder -> value(holder).map(value -> MediaTypeNames.isXml(mediaType) && !value.isTextual()
                ? JsonNodeFactory.instance.textNode(new XmlText(service.references()).of(value, holder.path("schema")))
                : value));
    }

    private Optional<JsonNode> value(JsonNode holder) {
        JsonNode schema = holder.path("schema");
        List<JsonNode> examples = new ArrayList<>();
        if (holder.has("example")) {
            examples.add(holder.get("example"));
        }
        holder.path("examples").forEach(example -> examples.add(service.references().target(example).path("value")));
        Optional<JsonNode> fitting = examples.stream().filter(example -> !example.isMissingNode() && !example.isNull())
                .filter(example -> service.requestSamples().fits(schema, example)).findFirst();
        if (fitting.isPresent() || schema instanceof MissingNode) {
            // A text, and Base64 as well: nothing is said of it.
            return fitting.or(() -> Optional.of(JsonNodeFactory.instance.textNode("text")));
        }
        return Optional.of(service.requestSamples().of(schema)).filter(value -> !value.isNull());
    }

    private Route route(String operation) {
        return service.routes().all().stream().filter(route -> route.operation().id().equals(operation)).findFirst()
                .orElseThrow(() -> new AssertionError("no route of " + operation));
    }
}
