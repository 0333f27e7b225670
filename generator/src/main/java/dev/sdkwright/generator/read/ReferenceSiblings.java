package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What stands beside a reference and is to be ignored (Swagger 2.0 and OpenAPI 3.0, Reference Object): it is no part of the
 * contract, so nobody is told what is wrong with it. Texts, and path items, which are made of both, are left alone.
 */
final class ReferenceSiblings {
    private ReferenceSiblings() {}

    /** Takes them away from a node, in place. */
    static void drop(ObjectNode node, NodeKind kind) {
        if (kind != NodeKind.PATH_ITEM && kind != NodeKind.CONTRACT && kind != NodeKind.COMPONENTS
                && node.path("$ref").isTextual()) {
            List<String> keys = node.properties().stream().map(member -> member.getKey()).toList();
            keys.stream().filter(key -> kind.child(key).isPresent()).forEach(node::remove);
        }
    }
}
