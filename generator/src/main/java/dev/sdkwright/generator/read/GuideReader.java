package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.Content;
import dev.sdkwright.generator.model.Example;
import dev.sdkwright.generator.model.Guide;
import dev.sdkwright.generator.model.JsonValue;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.OperationGuide;
import dev.sdkwright.generator.model.OperationGuide.ErrorCode;
import dev.sdkwright.generator.model.OperationGuide.Link;
import dev.sdkwright.generator.model.OperationGuide.ParameterKey;
import dev.sdkwright.generator.model.OperationGuide.QueryString;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.Property;
import dev.sdkwright.generator.model.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contract says to its readers alone, from its bundled tree. */
final class GuideReader {
    private final ObjectNode bundle;
    private final RawExamples examples;
    private final ScopeReader scopes;
    private final ExampleValues whole;
    private final ExampleValues telling;

    GuideReader(ObjectNode bundle) {
        this.bundle = bundle;
        this.examples = new RawExamples(bundle);
        this.scopes = new ScopeReader(bundle, examples);
        this.whole = new ExampleValues(examples, ExampleValues.Members.ALL);
        this.telling = new ExampleValues(examples, ExampleValues.Members.TELLING);
    }

    /** The guide to the operations that were read of the same contract. */
    Guide read(List<Operation> operations) {
        Map<String, RawOperation> raw = rawOperations();
        Map<String, OperationGuide> guides = new HashMap<>();
        for (Operation operation : operations) {
            RawOperation found = raw.get(operation.id());
            if (found != null) {
                guides.put(operation.id(), guide(operation, found));
            }
        }
        return new Guide(tags(), guides, new WebhookReader(bundle, examples).read(), scopes.scopes());
    }

    /** An operation in the tree, and the path item around it. */
    private record RawOperation(JsonNode item, JsonNode operation) {}

    private Map<String, RawOperation> rawOperations() {
        Map<String, RawOperation> found = new HashMap<>();
        bundle.path("paths").properties().forEach(path -> {
            JsonNode item = examples.follow(path.getValue());
            Stream.concat(item.properties().stream(), item.path("additionalOperations").properties().stream())
                    .forEach(entry -> {
                        String id = entry.getValue().path("operationId").asText("");
                        String method = entry.getKey().toLowerCase(Locale.ROOT);
                        found.putIfAbsent(id.isBlank() ? method + path.getKey() : id,
                                new RawOperation(item, entry.getValue()));
                    });
        });
        return found;
    }

    private Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        bundle.path("tags").forEach(tag -> {
            if (tag.path("name").isTextual()) {
                tags.put(tag.path("name").asText(), tag.path("description").asText(""));
            }
        });
        return tags;
    }

    private OperationGuide guide(Operation operation, RawOperation raw) {
        JsonNode node = raw.operation();
        return new OperationGuide(node.path("summary").asText("").strip(), node.path("description").asText("").strip(),
                parameters(operation, raw), bodies(operation, raw), requiredBody(operation, raw),
                responses(operation, node), errorCodes(node), queryString(raw), scopes.grants(node),
                more(node.path("externalDocs")));
    }

    private Map<ParameterKey, JsonValue> parameters(Operation operation, RawOperation raw) {
        Map<ParameterKey, JsonValue> values = new HashMap<>();
        Map<ParameterKey, JsonNode> declared = declared(raw);
        for (Parameter parameter : operation.parameters()) {
            Property property = parameter.property();
            ParameterKey key = new ParameterKey(property.carrier(), property.wireName());
            if (declared.containsKey(key)) {
                values.put(key, parameterValue(declared.get(key), property.wireName()));
            }
        }
        return values;
    }

    /** The parameters of the path item, and those of the operation, which come in their place. */
    private Map<ParameterKey, JsonNode> declared(RawOperation raw) {
        Map<ParameterKey, JsonNode> declared = new HashMap<>();
        for (JsonNode holder : List.of(raw.item(), raw.operation())) {
            holder.path("parameters").forEach(reference -> {
                JsonNode parameter = examples.follow(reference);
                carrier(parameter.path("in").asText()).ifPresent(carrier ->
                        declared.put(new ParameterKey(carrier, parameter.path("name").asText()), parameter));
            });
        }
        return declared;
    }

    private Optional<QueryString> queryString(RawOperation raw) {
        for (JsonNode holder : List.of(raw.operation(), raw.item())) {
            for (JsonNode reference : holder.path("parameters")) {
                JsonNode parameter = examples.follow(reference);
                String mediaType = firstKey(parameter.path("content"));
                if (parameter.path("in").asText().equals("querystring") && !mediaType.equals(LaterRules.FORM)) {
                    String name = parameter.path("name").asText();
                    return Optional.of(new QueryString(name, parameter.path("required").asBoolean(), mediaType,
                            parameter.path("description").asText("").strip(), parameterValue(parameter, name)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Property.Carrier> carrier(String in) {
        return switch (in) {
            case "path" -> Optional.of(Property.Carrier.PATH);
            // A query string that is a form is read as a parameter of the query.
            case "query", "querystring" -> Optional.of(Property.Carrier.QUERY);
            case "header" -> Optional.of(Property.Carrier.HEADER);
            case "cookie" -> Optional.of(Property.Carrier.COOKIE);
            default -> Optional.empty();
        };
    }

    private JsonValue parameterValue(JsonNode parameter, String name) {
        List<Example> given = examples.beside(parameter);
        if (!given.isEmpty()) {
            return given.get(0).value();
        }
        JsonNode media = parameter.path("content").path(firstKey(parameter.path("content")));
        List<Example> inContent = examples.beside(media);
        if (!inContent.isEmpty()) {
            return inContent.get(0).value();
        }
        JsonNode schema = parameter.has("schema") ? parameter.get("schema") : media.path("schema");
        // A parameter of Swagger 2.0 is its own schema.
        return telling.of(schema.isMissingNode() ? parameter : schema, name);
    }

    private List<Example> bodies(Operation operation, RawOperation raw) {
        if (operation.body().isEmpty()) {
            return List.of();
        }
        Content content = operation.body().get().content();
        JsonNode media = media(examples.follow(raw.operation().path("requestBody")).path("content"),
                content.mediaType());
        List<Example> given = examples.beside(media);
        if (!given.isEmpty()) {
            return given;
        }
        return bodyValue(raw, media, content, whole).map(value -> List.of(new Example("", "", value)))
                .orElse(List.of());
    }

    private Optional<JsonValue> requiredBody(Operation operation, RawOperation raw) {
        if (operation.body().isEmpty()) {
            return Optional.empty();
        }
        Content content = operation.body().get().content();
        JsonNode media = media(examples.follow(raw.operation().path("requestBody")).path("content"),
                content.mediaType());
        List<Example> given = examples.beside(media);
        return given.isEmpty() ? bodyValue(raw, media, content, telling) : Optional.of(given.get(0).value());
    }

    private Optional<JsonValue> bodyValue(RawOperation raw, JsonNode media, Content content, ExampleValues values) {
        if (content.format() == Content.Format.BINARY) {
            return Optional.empty();
        }
        if (media.has("schema")) {
            return Optional.of(values.of(media.get("schema"), "body"));
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (JsonNode holder : List.of(raw.item(), raw.operation())) {
            for (JsonNode reference : holder.path("parameters")) {
                JsonNode parameter = examples.follow(reference);
                if (parameter.path("in").asText().equals("body")) {
                    return Optional.of(values.of(parameter.path("schema"), "body"));
                }
                boolean wanted = values == whole || parameter.path("required").asBoolean();
                if (parameter.path("in").asText().equals("formData") && wanted) {
                    String name = parameter.path("name").asText();
                    fields.put(name, values.of(parameter, name));
                }
            }
        }
        return Optional.of(new JsonValue.JsonObject(fields));
    }

    private Map<String, List<Example>> responses(Operation operation, JsonNode node) {
        Map<String, List<Example>> byStatus = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            JsonNode raw = examples.follow(node.path("responses").path(response.status()));
            if (raw.isMissingNode()) {
                raw = examples.follow(node.path("responses").path(response.status().toLowerCase(Locale.ROOT)));
            }
            if (response.content().isPresent()) {
                byStatus.put(response.status(), responseExamples(raw, response.content().get()));
            }
        }
        return byStatus;
    }

    private List<Example> responseExamples(JsonNode raw, Content content) {
        JsonNode media = media(raw.path("content"), content.mediaType());
        List<Example> given = new ArrayList<>(examples.beside(media));
        // Swagger 2.0 has them by their media types, beside the schema.
        JsonNode named = media(raw.path("examples"), content.mediaType());
        if (given.isEmpty() && !named.isMissingNode()) {
            given.add(new Example("", "", RawExamples.value(named)));
        }
        JsonNode schema = media.has("schema") ? media.get("schema") : raw.path("schema");
        if (given.isEmpty() && content.format() == Content.Format.JSON && !schema.isMissingNode()) {
            given.add(new Example("", "", whole.of(schema, "body")));
        }
        return given;
    }

    private static JsonNode media(JsonNode content, String mediaType) {
        return content.has(mediaType) ? content.get(mediaType) : content.path(firstKey(content));
    }

    private static String firstKey(JsonNode node) {
        return node.properties().stream().findFirst().map(Map.Entry::getKey).orElse("");
    }

    /** {@code x-error-codes}: a list of codes with what is said of each, or a map from codes to messages. */
    private List<ErrorCode> errorCodes(JsonNode operation) {
        JsonNode listed = operation.has("x-error-codes") ? operation.get("x-error-codes")
                : bundle.path("x-error-codes");
        List<ErrorCode> codes = new ArrayList<>();
        if (listed.isArray()) {
            listed.forEach(entry -> codes.add(entry.isObject()
                    ? new ErrorCode(text(entry, "status", "statusCode"), text(entry, "code", "error_code"),
                            text(entry, "message", "description"), text(entry, "solution", "remedy"))
                    : new ErrorCode("", entry.asText(), "", "")));
        }
        if (listed.isObject()) {
            listed.properties().forEach(entry ->
                    codes.add(new ErrorCode("", entry.getKey(), entry.getValue().asText(""), "")));
        }
        return codes;
    }

    private static String text(JsonNode entry, String name, String otherName) {
        return entry.path(name).asText(entry.path(otherName).asText(""));
    }

    private static Optional<Link> more(JsonNode externalDocs) {
        String url = externalDocs.path("url").asText("");
        return url.isBlank() ? Optional.empty()
                : Optional.of(new Link(url, externalDocs.path("description").asText("")));
    }
}
