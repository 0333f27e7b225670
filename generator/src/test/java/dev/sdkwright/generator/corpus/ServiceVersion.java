package dev.sdkwright.generator.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.function.Predicate;

/** What a service sends: what its contract says, or what a later contract of it might say. */
interface ServiceVersion {
    /** The service that the contract describes. */
    ServiceVersion DESCRIBED = new ServiceVersion() {};

    /** In place of a value that the contract lists. */
    default JsonNode listed(JsonNode value) {
        return value;
    }

    /** Whether a required member is missing. */
    default boolean leavesOut(String member) {
        return false;
    }

    /** Whether an object has members that are not declared although the contract says that there are none. */
    default boolean opens(RawShape shape) {
        return false;
    }

    /** In place of a value of one of the branches that the contract lists. */
    default Optional<JsonNode> beyondUnion(RawShape shape) {
        return Optional.empty();
    }

    /** What of it need not be written again. */
    default Predicate<JsonNode> mayBeLost() {
        return value -> false;
    }

    /** A service that went on. */
    final class Later implements ServiceVersion {
        private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

        private final Choices choices = new Choices();

        @Override
        public JsonNode listed(JsonNode value) {
            if (choices.next(this, "listed", 3) == 0) {
                return value;
            }
            return value.isTextual() ? JSON.textNode("brand new \u00e9")
                    : value.isIntegralNumber() ? JSON.numberNode(4711)
                            : value.isNumber() ? JSON.numberNode(47.11) : value;
        }

        @Override
        public boolean leavesOut(String member) {
            return choices.next(this, "required", 2) == 0;
        }

        @Override
        public boolean opens(RawShape shape) {
            return shape.all("patternProperties").isEmpty()
                    && shape.all("additionalProperties").stream().noneMatch(part -> part.node().isObject());
        }

        /** Null where the branch that comes nearest knows none. */
        @Override
        public Predicate<JsonNode> mayBeLost() {
            return JsonNode::isNull;
        }

        @Override
        public Optional<JsonNode> beyondUnion(RawShape shape) {
            // Where all branches are texts, so are new ones.
            if (shape.mostBranches() < 2 || choices.next(shape.identity(), "union", 3) != 1
                    || !shape.types().contains("object")) {
                return Optional.empty();
            }
            return Optional.of(JSON.objectNode().put("kind", "brand new").put("type", "brand new").put("level", 3));
        }
    }
}
