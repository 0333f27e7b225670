package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.read.NodeKind.Child;
import dev.sdkwright.generator.read.NodeKind.Holder;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees that maps, lists and objects stand where they belong: neither the bundling nor the parser can do with anything else.
 * What is left empty is as if it were not there; what is something else is an error where code is made of it.
 */
final class StructureRules {
    /** Of these nothing is generated that could be wrong. */
    private static final Set<NodeKind> UNUSED = EnumSet.of(NodeKind.EXAMPLE, NodeKind.LINK, NodeKind.CALLBACK);

    /** Maps with names of their own beside those that the contract chooses. */
    private static final Set<NodeKind> EXTENSIBLE = EnumSet.of(NodeKind.PATH_ITEM, NodeKind.RESPONSE);

    private static final Set<NodeKind> MAY_BE_EMPTY =
            EnumSet.of(NodeKind.SCHEMA, NodeKind.RESPONSE, NodeKind.MEDIA_TYPE, NodeKind.PATH_ITEM, NodeKind.OPERATION);

    private final DiagnosticSink sink;

    StructureRules(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Removes what a node holds in the place of something else, and reports it.
     *
     * @param node a copy that may be changed
     * @param place where it stands in its document
     */
    void apply(ObjectNode node, NodeKind kind, TreePlace place, SourceDocument document) {
        if (kind != NodeKind.CONTRACT && kind != NodeKind.COMPONENTS) {
            reference(node, place, document);
        }
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            kind.child(member.getKey())
                    .map(child -> kind == NodeKind.CALLBACK ? new Child(kind, child.holder()) : child)
                    .ifPresent(child -> member(node, member.getKey(), child,
                            place.child(member.getKey()), document));
        }
    }

    private void reference(ObjectNode node, TreePlace place, SourceDocument document) {
        JsonNode reference = node.get("$ref");
        if (reference != null && reference.isNull()) {
            node.remove("$ref");
            if (node.isEmpty()) {
                node.put("type", "null");
            }
        } else if (reference != null && !reference.isTextual()) {
            node.remove("$ref");
            report(NodeKind.SCHEMA, "'$ref' is " + name(reference) + ", not text", place.child("$ref"),
                    document, "write the place that it leads to, such as '#/components/schemas/Pet'");
        }
    }

    private void member(ObjectNode parent, String key, Child child, TreePlace place, SourceDocument document) {
        JsonNode value = parent.get(key);
        boolean list = child.holder() == Holder.LIST || child.kind() == NodeKind.SCHEMA && key.equals("items");
        boolean empty = value.isNull() || value.isArray() && value.isEmpty() && child.holder() == Holder.MAP;
        if (empty && child.holder() == Holder.ONE && MAY_BE_EMPTY.contains(child.kind())) {
            parent.putObject(key);
        } else if (empty) {
            parent.remove(key);
        } else if (value.isArray() && list) {
            elements((ArrayNode) value, child.kind(), place, document);
        } else if (value.isObject() && child.holder() == Holder.MAP) {
            entries((ObjectNode) value, child.kind(), place, document);
        } else if (child.holder() == Holder.MAP || child.holder() == Holder.LIST || !is(child.kind(), value)) {
            parent.remove(key);
            boolean wantsList = child.holder() == Holder.LIST;
            report(child.kind(), "'" + key + "' is " + name(value) + ", not " + (wantsList ? "a list" : "an object"),
                    place, document, wantsList ? "write its elements as a list" : "write its members as a mapping");
        }
    }

    private void elements(ArrayNode list, NodeKind kind, TreePlace place, SourceDocument document) {
        for (int index = list.size() - 1; index >= 0; index--) {
            if (!is(kind, list.get(index))) {
                TreePlace at = place.child(index);
                String what = "element " + (index + 1) + " of '" + place.last() + "' is " + name(list.get(index));
                list.remove(index);
                report(kind, what + ", not an object", at, document, "write an object there, or remove it");
            }
        }
    }

    private void entries(ObjectNode map, NodeKind kind, TreePlace place, SourceDocument document) {
        for (Map.Entry<String, JsonNode> entry : List.copyOf(map.properties())) {
            JsonNode value = entry.getValue();
            boolean extension = EXTENSIBLE.contains(kind) && entry.getKey().startsWith("x-");
            if (is(kind, value) || extension) {
                continue;
            }
            if (value.isNull() && MAY_BE_EMPTY.contains(kind)) {
                map.putObject(entry.getKey());
            } else {
                map.remove(entry.getKey());
                report(value.isNull() ? NodeKind.EXAMPLE : kind,
                        "'" + entry.getKey() + "' is " + name(value) + ", not an object",
                        place.child(entry.getKey()), document, "write an object there, or remove it");
            }
        }
    }

    private static boolean is(NodeKind kind, JsonNode value) {
        return value.isObject()
                || value.isBoolean() && kind == NodeKind.SCHEMA
                // As Swagger 2.0 has it.
                || value.isTextual() && kind == NodeKind.DISCRIMINATOR;
    }

    private void report(NodeKind kind, String message, TreePlace place, SourceDocument document, String hint) {
        sink.add(UNUSED.contains(kind)
                ? Diagnostic.warning(DiagnosticCode.INVALID_CONSTRUCT, document.locate(place.pointer()), message, hint)
                : Diagnostic.error(DiagnosticCode.INVALID_CONSTRUCT, document.locate(place.pointer()), message, hint));
    }

    /** What a value is, for messages. */
    static String name(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case BOOLEAN -> value.asText();
            case NUMBER -> "a number";
            case NULL -> "empty";
            default -> "text";
        };
    }
}
