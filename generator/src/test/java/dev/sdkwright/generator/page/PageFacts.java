package dev.sdkwright.generator.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a reference page says, part by part, in a form in which two pages of different words can be compared. */
final class PageFacts {
    static final List<String> PARTS = List.of("Function", "Calling Method", "URI", "Request Parameters",
            "Response Parameters", "Example Requests", "Example Responses", "SDK Sample Code", "Status Codes",
                    "Error Codes");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/|(?m)^\\s*#[^\n]*", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern CALL = Pattern.compile("\\b([A-Za-z_]\\w*)\\s*\\(");
    private static final Pattern DATE_FORMAT = Pattern.compile("\\by+M+d+H+m+s+\\b");
    private static final Set<String> NO_CALLS = Set.of("if", "catch", "try", "import", "main");

    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    /** The parts in the order of the page. */
    List<String> parts() {
        return List.copyOf(facts.keySet());
    }

    /** What a part says, in the order in which it says it. */
    List<String> of(String part) {
        return facts.getOrDefault(part, List.of());
    }

    void begin(String part) {
        facts.putIfAbsent(part, new ArrayList<>());
    }

    void add(String part, String fact) {
        facts.computeIfAbsent(part, key -> new ArrayList<>()).add(fact);
    }

    /** What is said beside the words of a description: formats, bounds, and the values and codes that it lists. */
    void description(String part, String row, String text) {
        matches(DATE_FORMAT, text).forEach(match -> add(part, row + " has the format " + match.group()));
        matches(Pattern.compile("greater than or equal to (-?\\d+)|minimum (-?\\d+)"), text).forEach(match ->
                add(part, row + " is at least " + (match.group(1) == null ? match.group(2) : match.group(1))));
        matches(Pattern.compile("• *`?([\\w.]+)`?(?: -|:) "), text).forEach(match ->
                add(part, row + " may be " + match.group(1)));
    }

    /** Every leaf of a document. */
    void json(String part, String name, String document) {
        try {
            leaves(part, name, "", JSON.readTree(document));
        } catch (JsonProcessingException malformed) {
            add(part, name + " is no JSON: " + malformed.getMessage());
        }
    }

    private void leaves(String part, String name, String pointer, JsonNode node) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(member ->
                    leaves(part, name, pointer + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int index = 0; index < node.size(); index++) {
                leaves(part, name, pointer + "/" + index, node.get(index));
            }
        } else {
            add(part, name + " " + pointer + " = " + node);
        }
    }

    /** What a program imports and what it calls, each once. */
    void program(String language, String source) {
        String part = "SDK Sample Code";
        Set<String> imports = new LinkedHashSet<>();
        Pattern importing = switch (language) {
            case "Java" -> Pattern.compile("(?m)^import ([\\w.*]+);");
            case "Python" -> Pattern.compile("(?m)^(?:from ([\\w.]+) )?import ([\\w.*]+)$");
            default -> Pattern.compile("(?m)^\\s+(?:\\w+ )?\"([\\w./-]+)\"$");
        };
        matches(importing, source).forEach(match -> imports.add(match.groupCount() < 2 ? match.group(1)
                : (match.group(1) == null ? "" : match.group(1) + ".") + match.group(2)));
        imports.forEach(name -> add(part, language + " imports " + name));
        String code = STRING.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("\"\"");
        Set<String> calls = new LinkedHashSet<>();
        matches(CALL, code).forEach(match -> calls.add(match.group(1)));
        calls.removeAll(NO_CALLS);
        calls.forEach(name -> add(part, language + " calls " + name));
        matches(Pattern.compile("\\be\\.(\\w+)\\b(?!\\()"), code).map(match -> match.group(1)).distinct()
                .forEach(name ->
                add(part, language + " prints " + name));
    }

    static Stream<MatchResult> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results();
    }
}
