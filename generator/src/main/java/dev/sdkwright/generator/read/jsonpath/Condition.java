package dev.sdkwright.generator.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;

/** A logical expression of a filter. */
interface Condition {

    /**
     * Whether it holds.
     *
     * @param current the node that is being filtered
     * @param document the root of the document
     */
    boolean holds(JsonNode current, JsonNode document);
}
