package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Variables of servers: what can be chosen for one, and that its default is among that (OpenAPI 3.1.1, section 4.8.6). */
final class ServerRules {
    private final DiagnosticSink sink;

    ServerRules(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Looks at the servers that a node of a document holds, if it holds any.
     *
     * @param place where the node stands in its document
     */
    void apply(ObjectNode node, NodeKind kind, TreePlace place, SourceDocument document) {
        boolean holds = kind == NodeKind.CONTRACT || kind == NodeKind.PATH_ITEM || kind == NodeKind.OPERATION;
        if (!holds || !node.path("servers").isArray()) {
            return;
        }
        String servers = place.child("servers").pointer();
        for (int index = 0; index < node.get("servers").size(); index++) {
            String variables = JsonPointers.child(JsonPointers.child(servers, Integer.toString(index)), "variables");
            for (Map.Entry<String, JsonNode> variable : node.get("servers").get(index).path("variables").properties()) {
                if (variable.getValue() instanceof ObjectNode object && object.path("enum") instanceof ArrayNode) {
                    defaultOf(variable.getKey(), object, JsonPointers.child(variables, variable.getKey()), document);
                }
            }
        }
    }

    private void defaultOf(String name, ObjectNode variable, String pointer, SourceDocument document) {
        Set<String> values = new LinkedHashSet<>();
        variable.get("enum").forEach(value -> values.add(value.asText()));
        JsonNode byDefault = variable.path("default");
        if (!values.isEmpty() && byDefault.isValueNode() && !values.contains(byDefault.asText())) {
            sink.add(Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT,
                    document.locate(JsonPointers.child(pointer, "default")),
                    "the default '" + byDefault.asText() + "' of the server's variable '" + name + "' is none of its values "
                            + String.join(", ", values) + "; it can be chosen as well",
                    "list it in 'enum', or make one of the values the default"));
        }
    }
}
