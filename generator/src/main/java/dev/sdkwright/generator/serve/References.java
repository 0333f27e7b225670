package dev.sdkwright.generator.serve;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sdkwright.generator.read.ContractTree.Dialect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Follows the references of a contract, all of which lead into it. */
final class References {
    private static final int LONGEST_CHAIN = 50;

    private final JsonNode root;
    private final Dialect dialect;

    References(JsonNode root, Dialect dialect) {
        this.root = root;
        this.dialect = dialect;
    }

    JsonNode root() {
        return root;
    }

    /** Whether what stands beside a schema's reference says something. */
    boolean haveCompany() {
        return dialect == Dialect.JSON_SCHEMA;
    }

    /** What a node refers to in the end; itself where it refers to nothing, a missing node where that is not there. */
    JsonNode target(JsonNode node) {
        JsonNode at = node;
        for (int step = 0; step < LONGEST_CHAIN && at.path("$ref").isTextual(); step++) {
            at = step(at.get("$ref").textValue());
        }
        return at.path("$ref").isTextual() ? MissingNode.getInstance() : at;
    }

    private JsonNode step(String reference) {
        if (!reference.startsWith("#/")) {
            return MissingNode.getInstance();
        }
        String pointer = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return root.at(JsonPointer.compile(pointer));
    }
}
