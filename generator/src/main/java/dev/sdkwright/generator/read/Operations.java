package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.model.UsualMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The operations of a contract as they stand in its raw tree. */
final class Operations {
    static final String OTHER_METHODS = "additionalOperations";

    private Operations() {}

    /**
     * One operation.
     *
     * @param path the key of its path
     * @param method the key of its method
     * @param holder the object that has it under that key
     * @param node itself
     * @param pointer where it stands
     */
    record RawOperation(String path, String method, ObjectNode holder, ObjectNode node, String pointer) {

        /** Its operationId, or what stands for it. */
        String id() {
            String id = node.path("operationId").asText();
            return id.isBlank() ? method.toLowerCase(Locale.ROOT) + path : id;
        }

        /** Its path. */
        String uri() {
            return node.path("x-uri").isTextual() ? node.get("x-uri").textValue() : withoutNote(path);
        }

        /** The method as it is sent: the usual ones have keys in lower case, others are their own keys. */
        String sentMethod() {
            return UsualMethods.keys().contains(method) ? method.toUpperCase(Locale.ROOT) : method;
        }

        List<String> tags() {
            List<String> tags = new ArrayList<>();
            node.path("tags").forEach(tag -> tags.add(tag.asText()));
            return tags;
        }

        void remove() {
            holder.remove(method);
        }
    }

    /**
     * A path without what a number sign begins: keys have it where several operations share path and method, and it is never
     * sent (RFC 3986, section 3.5).
     */
    static String withoutNote(String path) {
        int note = path.indexOf('#');
        return note < 0 ? path : path.substring(0, note);
    }

    /** All operations below paths, in document order. */
    static List<RawOperation> of(JsonNode contract) {
        List<RawOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            if (path.getValue() instanceof ObjectNode item) {
                String pointer = JsonPointers.child("/paths", path.getKey());
                collect(path.getKey(), item, pointer, UsualMethods.keys()::contains, operations);
                if (item.get(OTHER_METHODS) instanceof ObjectNode others) {
                    collect(path.getKey(), others, JsonPointers.child(pointer, OTHER_METHODS), any -> true, operations);
                }
            }
        }
        return operations;
    }

    /** Where an operation stands in a contract of any version. */
    static String pointer(String path, String sentMethod) {
        String item = JsonPointers.child("/paths", path);
        String key = sentMethod.toLowerCase(Locale.ROOT);
        return UsualMethods.keys().contains(key)
                ? JsonPointers.child(item, key)
                : JsonPointers.child(JsonPointers.child(item, OTHER_METHODS), sentMethod);
    }

    private static void collect(
            String path, ObjectNode holder, String pointer, Predicate<String> isMethod, List<RawOperation> operations) {
        for (Map.Entry<String, JsonNode> member : holder.properties()) {
            if (member.getValue() instanceof ObjectNode node && isMethod.test(member.getKey())) {
                operations.add(new RawOperation(
                        path, member.getKey(), holder, node, JsonPointers.child(pointer, member.getKey())));
            }
        }
    }
}
