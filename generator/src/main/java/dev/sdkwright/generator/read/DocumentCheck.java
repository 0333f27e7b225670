package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in the raw tree what the parser would pass over or report without a place: references that lead nowhere, and
 * operations that share an operationId.
 */
final class DocumentCheck {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    /** Below these keys stands data, in which {@code $ref} is no keyword. */
    private static final Set<String> DATA_KEYS = Set.of("example", "examples", "default", "enum", "const");

    private final SourceDocument document;
    private final DiagnosticSink sink;

    DocumentCheck(SourceDocument document, DiagnosticSink sink) {
        this.document = document;
        this.sink = sink;
    }

    void run() {
        checkReferences(document.root(), "", Keys.KEYWORDS);
        checkOperationIds();
    }

    /** Whether the keys of the object at hand are keywords of OpenAPI or names that the contract chose. */
    private enum Keys {
        KEYWORDS,
        NAMES
    }

    private void checkReferences(JsonNode node, String pointer, Keys keys) {
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                checkReferences(node.get(index), JsonPointers.child(pointer, Integer.toString(index)), Keys.KEYWORDS);
            }
            return;
        }
        if (!node.isObject()) {
            return;
        }
        if (keys == Keys.KEYWORDS && node.path("$ref").isTextual()) {
            checkReference(node.get("$ref").textValue(), JsonPointers.child(pointer, "$ref"));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (keys == Keys.KEYWORDS && (DATA_KEYS.contains(key) || key.startsWith("x-"))) {
                continue;
            }
            Keys below = keys == Keys.KEYWORDS && holdsNames(key, member.getValue()) ? Keys.NAMES : Keys.KEYWORDS;
            checkReferences(member.getValue(), JsonPointers.child(pointer, key), below);
        }
    }

    private static boolean holdsNames(String key, JsonNode value) {
        return value.isObject()
                && switch (key) {
                    case "properties", "patternProperties", "schemas", "definitions", "$defs", "headers", "responses",
                            "parameters", "requestBodies", "securitySchemes", "links", "callbacks", "pathItems",
                            "mapping", "dependentSchemas", "variables", "scopes" -> true;
                    default -> false;
                };
    }

    private void checkReference(String reference, String pointer) {
        if (!reference.startsWith("#")) {
            sink.add(Diagnostic.error(DiagnosticCode.UNSUPPORTED_CONSTRUCT, document.locate(pointer),
                    "the reference '" + reference + "' leads to another document",
                    "bundle the contract into one document"));
            return;
        }
        String target = JsonPointers.ofFragment(reference.substring(1));
        if (!target.isEmpty() && !target.startsWith("/")) {
            // An anchor of JSON Schema 2020-12, which is no pointer.
            return;
        }
        if (resolve(document.root(), target) == null) {
            sink.add(Diagnostic.error(DiagnosticCode.UNRESOLVED_REFERENCE, document.locate(pointer),
                    "the reference '" + reference + "' leads nowhere", hint(target)));
        }
    }

    private String hint(String target) {
        List<String> tokens = JsonPointers.tokens(target);
        String wanted = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        int end = target.lastIndexOf('/');
        JsonNode siblings = end < 0 ? null : resolve(document.root(), target.substring(0, end));
        if (siblings != null && siblings.isObject()) {
            return Suggestion.closest(wanted, siblings.properties().stream().map(Map.Entry::getKey).toList())
                    .map(close -> "did you mean '#" + JsonPointers.child(target.substring(0, end), close) + "'?")
                    .orElse("define '" + wanted + "' there or correct the reference");
        }
        return "define '" + wanted + "' there or correct the reference";
    }

    private static JsonNode resolve(JsonNode root, String pointer) {
        JsonNode node = root;
        for (String token : JsonPointers.tokens(pointer)) {
            node = node.isArray() && token.matches("[0-9]{1,9}")
                    ? node.get(Integer.parseInt(token))
                    : node.get(token);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private void checkOperationIds() {
        Map<String, String> seen = new HashMap<>();
        for (Map.Entry<String, JsonNode> path : document.root().path("paths").properties()) {
            String pathPointer = JsonPointers.child("/paths", path.getKey());
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode id = operation.getValue().path("operationId");
                if (METHODS.contains(operation.getKey()) && id.isTextual()) {
                    String operationPointer = JsonPointers.child(pathPointer, operation.getKey());
                    String first = seen.putIfAbsent(id.textValue(), operationPointer);
                    if (first != null) {
                        reportDuplicate(id.textValue(), first, operationPointer);
                    }
                }
            }
        }
    }

    private void reportDuplicate(String id, String first, String second) {
        Location where = document.locate(first + "/operationId");
        sink.add(Diagnostic.error(DiagnosticCode.DUPLICATE_OPERATION_ID, document.locate(second + "/operationId"),
                "the operationId '" + id + "' stands at " + where + " already",
                "give one of the two another operationId; it must be unique in the contract"));
    }
}
