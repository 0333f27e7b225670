package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Optional;

/** A value in a filter (RFC 9535, section 2.4.1): empty where it is the special result Nothing. */
interface Operand {

    Optional<JsonNode> value(JsonNode current, JsonNode document);

    static Operand literal(JsonNode literal) {
        return (current, document) -> Optional.of(literal);
    }

    /** What the only node has that a query selects. */
    static Operand single(Query query) {
        return (current, document) -> {
            List<JsonNode> nodes = query.nodes(current, document);
            return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
        };
    }

    static Operand count(Query query) {
        return (current, document) -> Optional.of(IntNode.valueOf(query.nodes(current, document).size()));
    }

    /** Of a text its characters, of an array its elements, of an object its members. */
    static Operand length(Operand of) {
        return (current, document) -> of.value(current, document)
                .filter(value -> value.isTextual() || value.isContainerNode())
                .map(value -> IntNode.valueOf(value.isTextual()
                        ? value.textValue().codePointCount(0, value.textValue().length())
                        : value.size()));
    }

    /** A query inside a filter, from the current node or from the root. */
    record Query(Origin origin, JsonPath path) {
        /** Where a query starts. */
        enum Origin {
            CURRENT,
            DOCUMENT
        }

        List<JsonNode> nodes(JsonNode current, JsonNode document) {
            JsonNode start = origin == Origin.CURRENT ? current : document;
            return path.find(start, document).stream().map(JsonPath.Match::value).toList();
        }
    }
}
