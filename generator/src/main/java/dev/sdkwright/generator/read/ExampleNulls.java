package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Predicate;

/**
 * The nulls in the examples of schemas of Swagger 2.0, which the parser's conversion to 3.0 drops: a text stands for them
 * until it is done.
 */
final class ExampleNulls {
    /** Of characters that no contract has a use for. */
    private static final TextNode NOTE = TextNode.valueOf("\uE000null\uE000");

    private ExampleNulls() {}

    /** Notes them in a document of Swagger 2.0. */
    static void note(ObjectNode document) {
        NodeWalk.walk(document, NodeKind.CONTRACT, "", (node, kind, place) -> {
            if (kind == NodeKind.SCHEMA) {
                replace(node.path("example"), JsonNode::isNull, NOTE);
            }
            return node;
        });
    }

    /** Puts them back into a document that has been converted. */
    static void restore(ObjectNode converted) {
        replace(converted, NOTE::equals, JsonNodeFactory.instance.nullNode());
    }

    private static void replace(JsonNode tree, Predicate<JsonNode> meant, JsonNode other) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (meant.test(member.getValue())) {
                    member.setValue(other);
                } else {
                    replace(member.getValue(), meant, other);
                }
            });
        } else if (tree instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                if (meant.test(array.get(index))) {
                    array.set(index, other);
                } else {
                    replace(array.get(index), meant, other);
                }
            }
        }
    }
}
