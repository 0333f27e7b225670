package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.read.jsonpath.JsonPath.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a segment selects among the children of a node (RFC 9535, section 2.3). */
sealed interface Selector {

    /** Adds what is selected of a node's children. */
    void select(Match node, JsonNode document, List<Match> found);

    static List<Match> children(Match node) {
        List<Match> children = new ArrayList<>();
        if (node.value().isObject()) {
            node.value().properties().forEach(member -> children.add(node.child(member.getKey(), member.getValue())));
        } else {
            for (int index = 0; index < node.value().size(); index++) {
                children.add(element(node, index));
            }
        }
        return children;
    }

    private static Match element(Match node, int index) {
        return node.child(Integer.toString(index), node.value().get(index));
    }

    /** The member of that name. */
    record Name(String name) implements Selector {
        @Override
        public void select(Match node, JsonNode document, List<Match> found) {
            if (node.value().isObject() && node.value().has(name)) {
                found.add(node.child(name, node.value().get(name)));
            }
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {
        @Override
        public void select(Match node, JsonNode document, List<Match> found) {
            found.addAll(children(node));
        }
    }

    /** One element, counted from the end where the index is negative. */
    record Index(long index) implements Selector {
        @Override
        public void select(Match node, JsonNode document, List<Match> found) {
            int size = node.value().size();
            long position = index < 0 ? size + index : index;
            if (node.value().isArray() && position >= 0 && position < size) {
                found.add(element(node, (int) position));
            }
        }
    }

    /** Elements from one index on to another one, each so many after the one before it (RFC 9535, section 2.3.4). */
    record Slice(OptionalLong start, OptionalLong end, long step) implements Selector {
        @Override
        public void select(Match node, JsonNode document, List<Match> found) {
            if (!node.value().isArray() || step == 0) {
                return;
            }
            long size = node.value().size();
            if (step > 0) {
                long upper = bound(normal(end.orElse(size), size), 0, size);
                for (long i = bound(normal(start.orElse(0), size), 0, size); i < upper; i += step) {
                    found.add(element(node, (int) i));
                }
            } else {
                long lower = bound(normal(end.orElse(-size - 1), size), -1, size - 1);
                for (long i = bound(normal(start.orElse(size - 1), size), -1, size - 1); i > lower; i += step) {
                    found.add(element(node, (int) i));
                }
            }
        }

        private static long normal(long index, long size) {
            return index >= 0 ? index : size + index;
        }

        private static long bound(long index, long least, long most) {
            return Math.min(Math.max(index, least), most);
        }
    }

    /** Every child for which a condition holds. */
    record Filter(Condition condition) implements Selector {
        @Override
        public void select(Match node, JsonNode document, List<Match> found) {
            children(node).stream().filter(child -> condition.holds(child.value(), document)).forEach(found::add);
        }
    }
}
