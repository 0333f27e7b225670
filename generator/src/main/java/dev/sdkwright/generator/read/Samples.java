package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Examples, of which only single values of schemas are read; the others are often a big part of a contract. */
final class Samples {
    private static final String ONE = "example";
    private static final String MANY = "examples";

    private Samples() {}

    /** Takes away those that stand at a node and that nothing reads. */
    static void drop(ObjectNode node, NodeKind kind) {
        switch (kind) {
            case PARAMETER, HEADER, MEDIA_TYPE, RESPONSE, COMPONENTS, SCHEMA -> {
                if (kind == NodeKind.SCHEMA && !node.has(ONE) && node.path(MANY).path(0).isValueNode()) {
                    // Since 3.1 there are several (JSON Schema 2020-12, validation, section 9.5); one is enough to show.
                    node.set(ONE, node.get(MANY).get(0));
                }
                node.remove(MANY);
                if (node.path(ONE).isContainerNode() || isTime(node)) {
                    node.remove(ONE);
                }
            }
            default -> { }
        }
    }

    /** The parser makes a time of its own of such an example, at length, that nothing shows. */
    private static boolean isTime(ObjectNode schema) {
        String format = schema.path("format").asText();
        return format.equals("date") || format.equals("date-time");
    }
}
