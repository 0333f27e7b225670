package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.read.NodeKind.Child;
import dev.sdkwright.generator.read.NodeKind.Holder;
import java.util.List;
import java.util.Map;

/**
 * Maps and lists that a contract has by reference, such as {@code schemas: {$ref: schemas/index.yaml}}: OpenAPI does not know
 * them, but many contracts are split so. Each entry becomes a reference of its own.
 */
final class SharedMaps {
    private final DocumentSet documents;

    SharedMaps(DocumentSet documents) {
        this.documents = documents;
    }

    /**
     * Writes out the entries of what a node holds, in place.
     *
     * @param node a copy that may be changed
     * @param place where it stands in its document
     */
    void spread(ObjectNode node, NodeKind kind, TreePlace place, SourceDocument document) {
        if (!holdsReference(node)) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            String reference = member.getValue().path("$ref").asText();
            if (!reference.isEmpty()) {
                kind.child(member.getKey())
                        .filter(child -> isShared(kind, child))
                        .flatMap(child -> documents.resolve(
                                reference, document, place.child(member.getKey()).pointer()))
                        .filter(target -> target.node().isContainerNode())
                        .ifPresent(target -> spread(node, member.getKey(), reference, target.node()));
            }
        }
    }

    private static boolean holdsReference(ObjectNode node) {
        for (JsonNode member : node) {
            if (member.has("$ref")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(NodeKind holder, Child child) {
        return child.holder() != Holder.ONE || holder == NodeKind.CONTRACT && child.kind() == NodeKind.COMPONENTS;
    }

    private static void spread(ObjectNode holder, String key, String reference, JsonNode target) {
        String stem = reference.contains("#") ? reference : reference + "#";
        if (target.isArray()) {
            ArrayNode list = holder.putArray(key);
            for (int index = 0; index < target.size(); index++) {
                list.addObject().put("$ref", JsonPointers.child(stem, Integer.toString(index)));
            }
            return;
        }
        JsonNode own = holder.get(key);
        ObjectNode map = holder.putObject(key);
        own.properties().stream().filter(entry -> !entry.getKey().equals("$ref"))
                .forEach(entry -> map.set(entry.getKey(), entry.getValue()));
        target.fieldNames().forEachRemaining(name -> {
            if (!map.has(name)) {
                map.putObject(name).put("$ref", JsonPointers.child(stem, JsonPointers.encoded(name)));
            }
        });
    }
}
