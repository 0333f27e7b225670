package dev.sdkwright.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What only readers of a contract need, and no generated client: examples, and what is told about tags and operations.
 *
 * @param tags the declared tags with what is said about them, possibly nothing; in document order
 * @param operations by the ids of the operations
 */
public record Guide(Map<String, String> tags, Map<String, OperationGuide> operations) {
    /** Of a contract that was not asked. */
    public static final Guide NONE = new Guide(Map.of(), Map.of());

    public Guide {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        // Only looked up by id: the order does not matter.
        operations = Map.copyOf(operations);
    }

    public OperationGuide operation(String id) {
        return operations.getOrDefault(id, OperationGuide.NONE);
    }
}
