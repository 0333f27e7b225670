package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the parameters of a request: that those are there that must be, and that all are what their schemas say. */
final class ParameterCheck {
    /** What the specification says is described elsewhere. */
    private static final Set<String> OTHER_HEADERS = Set.of("accept", "content-type", "authorization");

    private final References references;
    private final SchemaChecks checks;
    private final StyledValues styles;

    ParameterCheck(References references, SchemaChecks checks) {
        this.checks = checks;
        this.references = references;
        this.styles = new StyledValues(references, new Texts(references, checks));
    }

    List<Problem> problems(Route route, Route.Match match, Received request) {
        List<Problem> problems = new ArrayList<>();
        List<Pair> query = Pair.ofQuery(request.query());
        List<Pair> cookies = Pair.ofCookies(request.header("Cookie").orElse(""));
        Set<String> names = route.parameters().stream().map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (JsonNode parameter : route.parameters()) {
            String in = Texts.lower(parameter.path("in").asText());
            String name = parameter.path("name").asText();
            if (in.isEmpty() || in.equals("header") && OTHER_HEADERS.contains(Texts.lower(name))
                    || in.equals("path") && !match.variables().containsKey(name)) {
                // Described elsewhere, or a name that the path has no place for: nothing could be sent.
                continue;
            }
            String place = in + " parameter " + name;
            try {
                Optional<JsonNode> value = switch (in) {
                    case "path" -> path(parameter, name, match.variables());
                    case "query" -> pairs(parameter, name, query, names);
                    case "querystring" -> wholeQuery(parameter, query);
                    case "header" -> request.header(name).map(text -> header(parameter, text));
                    case "cookie" -> pairs(parameter, name, cookies, names);
                    default -> Optional.empty();
                };
                check(place, parameter, value, problems);
            } catch (IllegalArgumentException malformed) {
                problems.add(new Problem(place, malformed.getMessage()));
            }
        }
        return problems;
    }

    private void check(String place, JsonNode parameter, Optional<JsonNode> value, List<Problem> problems) {
        if (value.isEmpty()) {
            if (parameter.path("required").booleanValue()) {
                problems.add(new Problem(place, "is required and was not sent"));
            }
            return;
        }
        boolean empty = value.get().asText("-").isEmpty() || value.get().isEmpty() && value.get().isContainerNode();
        if (!(empty && parameter.path("allowEmptyValue").booleanValue())) {
            problems.addAll(checks.problems(place, schema(parameter), value.get()));
        }
    }

    private static JsonNode schema(JsonNode parameter) {
        return parameter.has("content") ? content(parameter).path("schema") : parameter.path("schema");
    }

    private static JsonNode content(JsonNode parameter) {
        JsonNode content = parameter.path("content");
        return content.isEmpty() ? MissingNode.getInstance() : content.elements().next();
    }

    private static boolean isJson(JsonNode parameter) {
        JsonNode content = parameter.path("content");
        return !content.isEmpty() && MediaTypeNames.isJson(content.fieldNames().next());
    }

    private Optional<JsonNode> path(JsonNode parameter, String name, Map<String, String> variables) {
        String raw = variables.get(name);
        if (raw == null) {
            return Optional.empty();
        }
        boolean explode = parameter.path("explode").booleanValue();
        JsonNode schema = schema(parameter);
        if (isJson(parameter)) {
            return Optional.of(JsonText.read(Texts.decodedPath(raw)));
        }
        return Optional.of(switch (parameter.path("style").asText("simple")) {
            case "label" -> styles.simple(raw.startsWith(".") ? raw.substring(1) : raw, schema, explode,
                    explode ? "." : ",", Texts::decodedPath);
            case "matrix" -> styles.matrix(raw, name, schema, explode);
            default -> styles.simple(raw, schema, explode, ",", Texts::decodedPath);
        });
    }

    /** Quotation marks are part of a text that stands alone, such as an entity tag; around elements they hold commas. */
    private JsonNode header(JsonNode parameter, String text) {
        if (isJson(parameter)) {
            return JsonText.read(text);
        }
        boolean alone = Shape.of(schema(parameter), references).types().equals(Set.of("string"));
        return styles.simple(text, schema(parameter), parameter.path("explode").booleanValue(), ",",
                alone ? String::strip : ParameterCheck::unquoted);
    }

    private static String unquoted(String element) {
        String text = element.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
    }

    private Optional<JsonNode> pairs(JsonNode parameter, String name, List<Pair> pairs, Set<String> names) {
        String style = parameter.path("style").asText("form");
        if (parameter.has("content")) {
            return pairs.stream().filter(pair -> pair.name().equals(name)).findFirst()
                    .map(pair -> isJson(parameter) ? JsonText.read(pair.value())
                            : styles.simple(pair.value(), schema(parameter), false, "\u0000", text -> text));
        }
        boolean explode = parameter.path("explode").asBoolean(style.equals("form") || style.equals("cookie"));
        return styles.ofPairs(pairs, name, schema(parameter), style, explode, names);
    }

    private Optional<JsonNode> wholeQuery(JsonNode parameter, List<Pair> query) {
        return styles.ofPairs(query, "", schema(parameter), "form", true, Set.of());
    }
}
