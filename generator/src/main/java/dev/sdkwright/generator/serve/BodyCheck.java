package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Checks the body of a request: its media type, and what is in it as far as that can be read. */
final class BodyCheck {
    private final References references;
    private final SchemaChecks checks;
    private final Texts texts;
    private final StyledValues styles;

    BodyCheck(References references, SchemaChecks checks) {
        this.references = references;
        this.checks = checks;
        this.texts = new Texts(references, checks);
        this.styles = new StyledValues(references, texts);
    }

    Optional<Refusal> check(Route route, Received request) {
        JsonNode declared = references.target(route.operation().node().path("requestBody"));
        if (declared.isMissingNode()) {
            return Optional.empty();
        }
        boolean none = request.body().length == 0;
        if (none && request.mediaType().isEmpty()) {
            return declared.path("required").booleanValue()
                    ? Optional.of(Refusal.of(400, "body", "is required and was not sent"))
                    : Optional.empty();
        }
        Map.Entry<String, JsonNode> content = content(declared.path("content"), request.mediaType());
        if (content == null) {
            return declared.path("content").isEmpty() || none && !declared.path("required").booleanValue()
                    ? Optional.empty() : Optional.of(unsupported(declared, request));
        }
        if (none && !declared.path("required").booleanValue()) {
            return Optional.empty();
        }
        List<Problem> problems;
        try {
            problems = problems(content.getValue(), request);
        } catch (IllegalArgumentException malformed) {
            problems = List.of(new Problem("body", malformed.getMessage()));
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(400, problems));
    }

    private static Refusal unsupported(JsonNode declared, Received request) {
        List<String> known = new ArrayList<>();
        declared.path("content").fieldNames().forEachRemaining(known::add);
        String sent = request.mediaType().isEmpty() ? "there is no Content-Type" : "'" + request.mediaType() + "' is not declared";
        return Refusal.of(415, "header Content-Type", sent + "; the contract has " + String.join(", ", known));
    }

    /** What is declared for a media type; null where nothing is. */
    static Map.Entry<String, JsonNode> content(JsonNode content, String mediaType) {
        Map.Entry<String, JsonNode> best = null;
        for (Map.Entry<String, JsonNode> entry : content.properties()) {
            int fit = MediaTypeNames.fit(entry.getKey(), mediaType);
            if (fit >= 0 && (best == null || fit > MediaTypeNames.fit(best.getKey(), mediaType))) {
                best = entry;
            }
        }
        return best;
    }

    private List<Problem> problems(JsonNode content, Received request) {
        JsonNode schema = content.path("schema");
        String mediaType = request.mediaType();
        if (isOfBytes(schema)) {
            return List.of();
        }
        if (MediaTypeNames.isJson(mediaType)) {
            return checks.problems("body", schema, JsonText.read(request.body()));
        }
        if (MediaTypeNames.isForm(mediaType)) {
            String text = new String(request.body(), StandardCharsets.UTF_8);
            return checks.problems("body", schema, form(Pair.ofQuery(text), content));
        }
        if (MediaTypeNames.isMultipart(mediaType)) {
            return multipart(content, request);
        }
        if (MediaTypeNames.isText(mediaType) && Shape.of(schema, references).types().equals(Set.of("string"))) {
            String text = new String(request.body(), StandardCharsets.UTF_8);
            return checks.problems("body", schema, JsonNodeFactory.instance.textNode(text));
        }
        // What is in other bodies only the service knows.
        return List.of();
    }

    /** A body of bytes is what its sender has, whatever it is called: a document in JSON too, without quotes around it. */
    private boolean isOfBytes(JsonNode schema) {
        Shape shape = Shape.of(schema, references);
        return shape.types().equals(Set.of("string"))
                && shape.all("format").stream().anyMatch(format -> format.asText().equals("binary"));
    }

    private JsonNode form(List<Pair> pairs, JsonNode content) {
        Shape shape = Shape.of(content.path("schema"), references);
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        Set<String> names = shape.members().keySet();
        for (String name : names) {
            JsonNode schema = shape.member(name);
            JsonNode encoding = content.path("encoding").path(name);
            Optional<JsonNode> value;
            if (MediaTypeNames.isJson(encoding.path("contentType").asText())) {
                value = pairs.stream().filter(pair -> pair.name().equals(name)).findFirst()
                        .map(pair -> JsonText.read(pair.value()));
            } else {
                JsonNode from = encoding.has("style") || !schema.has("style") ? encoding : schema;
                String style = from.path("style").asText("form");
                boolean explode = from.path("explode").asBoolean(style.equals("form"));
                value = styles.ofPairs(pairs, name, schema, style, explode, names).or(() -> embedded(pairs, name, schema));
            }
            value.ifPresent(present -> form.set(name, present));
        }
        pairs.stream()
                .filter(pair -> !names.contains(pair.name()) && !form.has(pair.name()) && pair.name().indexOf('[') < 0)
                .filter(pair -> !belongsToObject(pair, shape))
                .forEach(pair -> form.set(pair.name(), texts.value(pair.value(), shape.member(pair.name()))));
        return form;
    }

    /** An object in a form: many write it in brackets or as JSON, whatever is declared. */
    private Optional<JsonNode> embedded(List<Pair> pairs, String name, JsonNode schema) {
        Optional<Pair> own = pairs.stream().filter(pair -> pair.name().equals(name)).findFirst();
        if (own.isPresent() && own.get().value().startsWith("{")) {
            return Optional.of(JsonText.read(own.get().value()));
        }
        return styles.ofPairs(pairs, name, schema, "deepObject", true, Set.of());
    }

    private boolean belongsToObject(Pair pair, Shape shape) {
        return shape.members().values().stream().flatMap(List::stream)
                .anyMatch(schema -> Shape.of(schema, references).members().containsKey(pair.name()));
    }

    private List<Problem> multipart(JsonNode content, Received request) {
        List<MultipartReader.Part> parts =
                new MultipartReader(request.header("Content-Type").orElse("")).read(request.body());
        Shape shape = Shape.of(content.path("schema"), references);
        if (content.has("itemSchema") || shape.types().equals(Set.of("array"))) {
            return elements(content, shape, parts);
        }
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (MultipartReader.Part part : parts) {
            JsonNode schema = shape.member(part.name());
            Shape of = Shape.of(schema, references);
            JsonNode encoding = content.path("encoding").path(part.name());
            if (isStyled(encoding, of) && !MediaTypeNames.isJson(part.mediaType())) {
                form.set(part.name(), styles.simple(new String(part.content(), StandardCharsets.UTF_8), schema, false,
                        delimiter(encoding), UnaryOperator.identity()));
                continue;
            }
            boolean listed = of.types().contains("array");
            JsonNode value = value(part, listed && !MediaTypeNames.isJson(part.mediaType()) ? of.items() : schema);
            // Each element has a part of its own (OAS 3.1.1, section 4.8.15.1.1), unless the list is one document.
            if (listed && (!value.isArray() || Shape.of(of.items(), references).types().contains("array"))) {
                form.withArrayProperty(part.name()).add(value);
            } else {
                form.set(part.name(), value);
            }
        }
        return checks.problems("body", content.path("schema"), form);
    }

    /** Each part is an element of the list that the body is (OAS 3.2, section 4.14.2). */
    private List<Problem> elements(JsonNode content, Shape list, List<MultipartReader.Part> parts) {
        JsonNode item = content.path("itemSchema");
        List<Problem> problems = new ArrayList<>();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (MultipartReader.Part part : parts) {
            JsonNode value = value(part, item.isMissingNode() ? list.items() : item);
            all.add(value);
            if (!item.isMissingNode()) {
                problems.addAll(checks.problems("body /" + (all.size() - 1), item, value));
            }
        }
        if (content.has("schema")) {
            problems.addAll(checks.problems("body", content.get("schema"), all));
        }
        return problems;
    }

    /** Whether all elements stand in one part (OAS 3.1.1, section 4.8.15.1.2). */
    private static boolean isStyled(JsonNode encoding, Shape shape) {
        String style = encoding.path("style").asText();
        boolean explode = encoding.path("explode").asBoolean(style.equals("form"));
        return !style.isEmpty() && !style.equals("deepObject") && !explode
                && (shape.types().contains("object") || shape.types().contains("array"));
    }

    private static String delimiter(JsonNode encoding) {
        return switch (encoding.path("style").asText()) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "|";
            default -> ",";
        };
    }

    private JsonNode value(MultipartReader.Part part, JsonNode schema) {
        if (MediaTypeNames.isJson(part.mediaType())) {
            return JsonText.read(part.content());
        }
        String text = new String(part.content(), StandardCharsets.UTF_8);
        boolean structure = text.startsWith("{") && Shape.of(schema, references).types().contains("object");
        return structure ? JsonText.read(text) : texts.value(text, schema);
    }
}
