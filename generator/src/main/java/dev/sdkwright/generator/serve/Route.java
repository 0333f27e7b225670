package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.read.ContractTree.OperationTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An operation and where it is reached: below any of the paths that its servers have, or without one. */
final class Route {
    private static final String ANYTHING = "([^/]+?)";

    private final OperationTree operation;
    private final List<JsonNode> parameters;
    private final List<Template> templates = new ArrayList<>();
    private final List<Pair> fixedQuery;
    private final int literals;

    /** A path template as a pattern, its variables as groups in this order. */
    private record Template(Pattern pattern, List<String> variables) {}

    /**
     * A path that leads here.
     *
     * @param variables the values of the template's variables, as they were sent
     */
    record Match(Map<String, String> variables) {}

    Route(OperationTree operation, List<JsonNode> parameters, List<String> serverPaths, References references) {
        this.operation = operation;
        this.parameters = List.copyOf(parameters);
        int question = operation.path().indexOf('?');
        String path = question < 0 ? operation.path() : operation.path().substring(0, question);
        this.fixedQuery = question < 0 ? List.of() : Pair.ofQuery(operation.path().substring(question + 1));
        this.literals = operation.path().replaceAll("\\{[^}]*\\}", "").length();
        Map<String, String> listed = listed(parameters, references);
        for (String serverPath : serverPaths) {
            String whole = serverPath + (path.startsWith("/") ? path : "/" + path);
            templates.add(template(whole, listed));
        }
    }

    /** The variables of the path that have listed values, each with a pattern of these. */
    private static Map<String, String> listed(List<JsonNode> parameters, References references) {
        Map<String, String> listed = new LinkedHashMap<>();
        parameters.stream().filter(parameter -> parameter.path("in").asText().equals("path")).forEach(parameter -> {
            List<String> values = new ArrayList<>();
            Shape.of(parameter.path("schema"), references).all("enum").forEach(list -> list.forEach(value ->
                    values.add(value.asText().codePoints().mapToObj(Route::literal).collect(Collectors.joining()))));
            if (!values.isEmpty()) {
                listed.put(parameter.path("name").asText(), "(" + String.join("|", values) + ")");
            }
        });
        return listed;
    }

    /** Of variables without anything between them only listed values tell where one ends. */
    private static Template template(String path, Map<String, String> listed) {
        StringBuilder pattern = new StringBuilder();
        List<String> variables = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            int end = path.charAt(at) == '{' ? path.indexOf('}', at) : -1;
            if (end > 0) {
                String name = path.substring(at + 1, end);
                boolean beside = path.startsWith("{", end + 1) || path.startsWith("}", at - 1);
                variables.add(name);
                pattern.append(beside ? listed.getOrDefault(name, ANYTHING) : ANYTHING);
                at = end + 1;
            } else {
                int codePoint = path.codePointAt(at);
                pattern.append(literal(codePoint));
                at += Character.charCount(codePoint);
            }
        }
        return new Template(Pattern.compile(pattern.toString()), variables);
    }

    /** A character as it is, or percent-encoded; the slash only as it is. */
    private static String literal(int codePoint) {
        String text = Character.toString(codePoint);
        if (codePoint == '/') {
            return "/";
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return "(?:" + Pattern.quote(text) + "|(?i:" + encoded + "))";
    }

    OperationTree operation() {
        return operation;
    }

    /** The parameters of the path and of the operation, references followed. */
    List<JsonNode> parameters() {
        return parameters;
    }

    /** How much of path and query is written out: of several that fit, the one with more is meant. */
    int literals() {
        return literals;
    }

    Optional<Match> match(Received request) {
        List<Pair> query = fixedQuery.isEmpty() ? List.of() : Pair.ofQuery(request.query());
        for (Pair fixed : fixedQuery) {
            boolean variable = fixed.raw().startsWith("{");
            if (query.stream().noneMatch(pair -> pair.name().equals(fixed.name())
                    && (variable || pair.value().equals(fixed.value())))) {
                return Optional.empty();
            }
        }
        for (Template template : templates) {
            Matcher matcher = template.pattern().matcher(request.path());
            if (matcher.matches()) {
                Map<String, String> variables = new LinkedHashMap<>();
                for (int index = 0; index < template.variables().size(); index++) {
                    variables.put(template.variables().get(index), matcher.group(index + 1));
                }
                return Optional.of(new Match(variables));
            }
        }
        return Optional.empty();
    }
}
