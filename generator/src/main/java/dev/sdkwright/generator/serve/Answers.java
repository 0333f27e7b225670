package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the answers that a contract declares: of its examples, else of values that its schemas allow. */
final class Answers {
    /** What the server writes itself. */
    private static final Set<String> OWN_HEADERS =
            Set.of("content-type", "content-length", "transfer-encoding", "connection", "date", "trailer", "upgrade");

    /** Where only errors are declared: a request that is right is not answered with one of them. */
    private static final String UNDECLARED_SUCCESS = "200";

    private final References references;
    private final Samples samples;

    Answers(References references, Samples samples) {
        this.references = references;
        this.samples = samples;
    }

    /** What an operation answers, in the usual way or as it is wished. */
    Answer of(Route route, Received request, Wish wish) {
        JsonNode responses = route.operation().node().path("responses");
        String declared = wish.status().isPresent()
                ? declared(responses, wish.status().getAsInt()) : success(responses);
        JsonNode response = references.target(responses.path(declared));
        int status = wish.status().orElseGet(() -> status(declared));
        Answer answer = withHeaders(Answer.empty(status), response);
        if (status < 200 || status == 204 || status == 205 || status == 304) {
            return answer;
        }
        Optional<Map.Entry<String, JsonNode>> content = content(response.path("content"), request);
        if (wish.body().isPresent()) {
            return answer.with(content.map(Map.Entry::getKey).filter(type -> type.indexOf('*') < 0)
                    .orElse("application/json"), wish.body().get());
        }
        return content.map(entry -> withBody(answer, entry, wish)).orElse(answer);
    }

    /** The statuses for which an operation declares examples, by their names: whoever wishes one may be wrong. */
    boolean hasExample(Route route, String name) {
        for (JsonNode response : route.operation().node().path("responses")) {
            for (JsonNode content : references.target(response).path("content")) {
                if (content.path("examples").has(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which of the declared responses is meant by a status; one that is not there where none is. */
    private static String declared(JsonNode responses, int status) {
        String exact = Integer.toString(status);
        String range = exact.charAt(0) + "XX";
        return responses.has(exact) ? exact : responses.has(range) ? range
                : responses.has(Texts.lower(range)) ? Texts.lower(range) : "default";
    }

    private static String success(JsonNode responses) {
        List<String> statuses = new ArrayList<>();
        responses.fieldNames().forEachRemaining(statuses::add);
        statuses.removeIf(status -> status.startsWith("x-"));
        statuses.sort(Comparator.naturalOrder());
        return statuses.stream().filter(status -> status.startsWith("2")).findFirst()
                .or(() -> statuses.stream().filter(status -> status.equals("default")).findFirst())
                .or(() -> statuses.stream().filter(status -> status.startsWith("3")).findFirst())
                .orElse(UNDECLARED_SUCCESS);
    }

    private static int status(String declared) {
        if (declared.matches("[2-5][0-9][0-9]")) {
            return Integer.parseInt(declared);
        }
        return declared.matches("[2-5][xX]{2}") ? (declared.charAt(0) - '0') * 100 : 200;
    }

    private Answer withHeaders(Answer answer, JsonNode response) {
        response.path("headers").properties().forEach(member -> {
            JsonNode header = references.target(member.getValue());
            if (OWN_HEADERS.contains(Texts.lower(member.getKey())) || !isToken(member.getKey())) {
                return;
            }
            Optional<JsonNode> example = example(header, Wish.NONE);
            boolean said = example.isPresent() || Shape.of(header.path("schema"), references).has("example");
            if (said || header.path("required").booleanValue()) {
                JsonNode value = example.orElseGet(() -> samples.of(header.path("schema")));
                answer.headers().put(member.getKey(), headerText(value));
            }
        });
        return answer;
    }

    private static boolean isToken(String name) {
        return name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    }

    private static String headerText(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isContainerNode()) {
            value.forEach(element -> parts.add(element.asText()));
        } else {
            parts.add(value.asText());
        }
        return String.join(",", parts).replaceAll("[^\\x20-\\x7e]", " ").strip();
    }

    /** What of several media types the caller asks for; JSON where there is no telling. */
    private static Optional<Map.Entry<String, JsonNode>> content(JsonNode content, Received request) {
        List<Map.Entry<String, JsonNode>> offered = new ArrayList<>(content.properties());
        for (String range : request.header("Accept").orElse("").split(",")) {
            for (Map.Entry<String, JsonNode> entry : offered) {
                if (MediaTypeNames.fit(range, entry.getKey()) > 0) {
                    return Optional.of(entry);
                }
            }
        }
        return offered.stream().filter(entry -> MediaTypeNames.isJson(entry.getKey())).findFirst()
                .or(() -> offered.stream().findFirst());
    }

    private Answer withBody(Answer answer, Map.Entry<String, JsonNode> content, Wish wish) {
        String declared = content.getKey();
        JsonNode schema = content.getValue().has("itemSchema")
                ? content.getValue().path("itemSchema") : content.getValue().path("schema");
        Optional<JsonNode> example = example(content.getValue(), wish);
        Optional<JsonNode> readable =
                example.filter(found -> wish.example().isPresent() || isReadable(found, schema, declared));
        if (example.isPresent() && readable.isEmpty()) {
            answer.headers().put("X-Stand-In-Note", "the example is of another type than its schema: this was made of the schema");
        }
        JsonNode value = readable.orElseGet(() -> schema.isMissingNode()
                ? JsonNodeFactory.instance.objectNode() : samples.of(schema));
        String mediaType = declared.indexOf('*') < 0 ? declared : concrete(value, schema);
        if (MediaTypeNames.isJson(mediaType)) {
            return answer.with(mediaType, document(value, schema).toPrettyString());
        }
        if (mediaType.startsWith("text/event-stream")) {
            return answer.with(mediaType, "data: " + (value.isTextual() ? value.asText() : value.toString()) + "\n\n");
        }
        if (MediaTypeNames.isJsonLines(mediaType)) {
            return answer.with(mediaType, value + "\n");
        }
        if (MediaTypeNames.isXml(mediaType) && !value.isTextual()) {
            return answer.with(mediaType, new XmlText(references).of(value, schema));
        }
        boolean encoded = value.isTextual() && Shape.of(schema, references).all("format").stream()
                .anyMatch(format -> format.asText().equals("byte"));
        return encoded ? answer.with(mediaType, bytes(value.asText()))
                : answer.with(mediaType, value.isTextual() ? value.asText() : value.toString());
    }

    /** Whether clients can read an example: some contracts have texts as examples of numbers, or of dates. */
    private boolean isReadable(JsonNode example, JsonNode schema, String mediaType) {
        return !MediaTypeNames.isJson(mediaType) && !MediaTypeNames.isJsonLines(mediaType)
                || samples.isOfType(schema, document(example, schema));
    }

    /** Some authors write the document as a text: where no text is meant, it is what the text says. */
    private JsonNode document(JsonNode value, JsonNode schema) {
        Set<String> types = Shape.of(schema, references).types();
        if (!value.isTextual() || types.isEmpty() || types.contains("string")) {
            return value;
        }
        try {
            return JsonText.read(value.textValue());
        } catch (IllegalArgumentException onlyText) {
            return value;
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException plain) {
            return base64.getBytes(StandardCharsets.UTF_8);
        }
    }

    private String concrete(JsonNode value, JsonNode schema) {
        boolean binary = Shape.of(schema, references).all("format").stream().anyMatch(format -> format.asText().equals("binary"));
        return binary ? "application/octet-stream" : value.isTextual() ? "text/plain" : "application/json";
    }

    /** The example beside a schema: the one that is named, else the first. */
    private Optional<JsonNode> example(JsonNode holder, Wish wish) {
        JsonNode named = wish.example().map(name -> holder.path("examples").path(name)).orElse(MissingNode.getInstance());
        if (!named.isMissingNode()) {
            return value(named);
        }
        if (holder.has("example")) {
            return Optional.of(holder.get("example"));
        }
        for (JsonNode example : holder.path("examples")) {
            Optional<JsonNode> value = value(example);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> value(JsonNode example) {
        JsonNode target = references.target(example);
        JsonNode value = target.has("dataValue") ? target.get("dataValue") : target.path("value");
        return value.isMissingNode() ? Optional.empty() : Optional.of(value);
    }

    /** What tells a caller why it was refused; the members are those that clients look for. */
    static Answer refusal(Refusal refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("title", "The stand-in refuses this request.").put("status", refusal.status());
        body.put("code", "STAND_IN_" + refusal.status());
        body.put("message", String.join("; ", refusal.problems().stream().map(Problem::toString).toList()));
        refusal.problems().forEach(problem -> body.withArrayProperty("problems").addObject()
                .put("place", problem.place()).put("message", problem.message()));
        Answer answer = Answer.empty(refusal.status());
        if (refusal.status() == 401) {
            answer.headers().put("WWW-Authenticate", "stand-in");
        }
        return answer.with("application/problem+json", body.toPrettyString());
    }
}
