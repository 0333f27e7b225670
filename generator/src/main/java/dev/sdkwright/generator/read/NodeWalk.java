package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Map;

/** Walks over the objects of a contract that have a meaning, data left out. */
final class NodeWalk {
    private NodeWalk() {}

    /** Sees every object before what is below it. */
    interface Visitor {
        /**
         * One object.
         *
         * @return what to walk on with in its place: itself, another one, or null to go no deeper
         */
        ObjectNode visit(ObjectNode node, NodeKind kind, TreePlace place);
    }

    /**
     * Walks from an object.
     *
     * @param pointer where it stands in its document
     * @return what stands in its place now
     */
    static ObjectNode walk(ObjectNode node, NodeKind kind, String pointer, Visitor visitor) {
        return walk(node, kind, TreePlace.of(pointer), visitor);
    }

    private static ObjectNode walk(ObjectNode node, NodeKind kind, TreePlace place, Visitor visitor) {
        ObjectNode current = visitor.visit(node, kind, place);
        if (current == null) {
            return node;
        }
        // A copy: a visitor may add components while their map is walked.
        for (Map.Entry<String, JsonNode> member : new ArrayList<>(current.properties())) {
            JsonNode value = member.getValue();
            NodeKind.Child child = value.isContainerNode() ? kind.child(member.getKey()).orElse(null) : null;
            if (child == null) {
                continue;
            }
            TreePlace below = place.child(member.getKey());
            if (value.isArray()) {
                walkList((ArrayNode) value, child.kind(), below, visitor);
            } else if (child.holder() == NodeKind.Holder.MAP) {
                walkMap((ObjectNode) value, child.kind(), below, visitor);
            } else {
                current.set(member.getKey(), walk((ObjectNode) value, child.kind(), below, visitor));
            }
        }
        return current;
    }

    private static void walkList(ArrayNode list, NodeKind kind, TreePlace place, Visitor visitor) {
        for (int index = 0; index < list.size(); index++) {
            if (list.get(index).isObject()) {
                TreePlace below = place.child(index);
                list.set(index, walk((ObjectNode) list.get(index), kind, below, visitor));
            }
        }
    }

    private static void walkMap(ObjectNode map, NodeKind kind, TreePlace place, Visitor visitor) {
        for (Map.Entry<String, JsonNode> entry : new ArrayList<>(map.properties())) {
            if (entry.getValue().isObject()) {
                TreePlace below = place.child(entry.getKey());
                map.set(entry.getKey(), walk((ObjectNode) entry.getValue(), kind, below, visitor));
            }
        }
    }
}
