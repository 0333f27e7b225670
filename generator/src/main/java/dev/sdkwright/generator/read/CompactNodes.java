package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Nodes for reading big contracts: most objects have three members at most, and most texts are a few words such as types,
 * which stand there ten thousands of times and are held once. What is made of the nodes later on is of the usual kind. Safe
 * for use by one thread.
 */
final class CompactNodes extends JsonNodeFactory {
    private static final long serialVersionUID = 1;

    private static final int LONGEST_SHARED = 24;
    private static final int FEW = 4;

    private final transient Map<String, TextNode> shared = new HashMap<>();

    @Override
    public ObjectNode objectNode() {
        return new ObjectNode(instance, new LinkedHashMap<>(FEW));
    }

    @Override
    public ArrayNode arrayNode() {
        return new ArrayNode(instance, new ArrayList<>(FEW));
    }

    @Override
    public ArrayNode arrayNode(int capacity) {
        return new ArrayNode(instance, capacity);
    }

    @Override
    public TextNode textNode(String text) {
        if (text == null || text.length() > LONGEST_SHARED) {
            return super.textNode(text);
        }
        return shared.computeIfAbsent(text, TextNode::valueOf);
    }

    /** A copy that may be changed; what cannot be changed is shared with the original. */
    static ObjectNode copy(ObjectNode original) {
        ObjectNode copy = new ObjectNode(instance, new LinkedHashMap<>(FEW));
        original.properties().forEach(member -> copy.set(member.getKey(), copyOf(member.getValue())));
        return copy;
    }

    private static JsonNode copyOf(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return copy(object);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = new ArrayNode(instance, array.size());
            array.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return node;
    }
}
