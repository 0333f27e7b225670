package dev.sdkwright.generator.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What stands beside a reference and is to be ignored (Swagger 2.0 and OpenAPI 3.0, Reference Object): it is no part of the
 * contract, so nobody is told what is wrong with it. Texts, and path items, which are made of both, are left alone.
 */
final class ReferenceSiblings {
    private ReferenceSiblings() {}

    /** Takes them away, in place. */
    static void drop(ObjectNode node, NodeKind kind) {
        NodeWalk.walk(node, kind, "", (current, currentKind, pointer) -> {
            if (currentKind != NodeKind.PATH_ITEM && currentKind != NodeKind.CONTRACT && currentKind != NodeKind.COMPONENTS
                    && current.path("$ref").isTextual()) {
                List<String> keys = current.properties().stream().map(member -> member.getKey()).toList();
                keys.stream().filter(key -> currentKind.child(key).isPresent()).forEach(current::remove);
            }
            return current;
        });
    }
}
