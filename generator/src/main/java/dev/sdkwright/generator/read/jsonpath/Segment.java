package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sdkwright.generator.read.jsonpath.JsonPath.Match;
import java.util.List;

/**
 * One step of a query.
 *
 * @param reach from where it selects
 * @param selectors what it selects there, one after the other
 */
record Segment(Reach reach, List<Selector> selectors) {
    Segment {
        selectors = List.copyOf(selectors);
    }

    /** From where a segment selects. */
    enum Reach {
        /** From the node itself. */
        CHILD,
        /** From the node and all that is below it. */
        DESCENDANT
    }

    void select(Match node, JsonNode document, List<Match> found) {
        selectors.forEach(selector -> selector.select(node, document, found));
        if (reach == Reach.DESCENDANT) {
            Selector.children(node).forEach(child -> select(child, document, found));
        }
    }

    boolean isSingular() {
        return reach == Reach.CHILD && selectors.size() == 1
                && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
    }
}
