package dev.sdkwright.generator.testing;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Builds contracts as trees, so that any text may stand in them; immutable to its users. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    private Contract(ObjectNode root) {
        this.root = root;
    }

    /** A contract without operations and types. */
    public static Contract empty() {
        return ofJson("""
                {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}}""");
    }

    public static Contract ofJson(String json) {
        try {
            return new Contract((ObjectNode) JSON.readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With a component schema, given as JSON. */
    public Contract schema(String name, String schema) {
        return with(tree -> tree.withObjectProperty("components").withObjectProperty("schemas").set(name, json(schema)));
    }

    /** With a component schema of type object that has a property, given as JSON, beside those that it has already. */
    public Contract property(String component, String name, String schema) {
        return with(tree -> {
            ObjectNode object =
                    tree.withObjectProperty("components").withObjectProperty("schemas").withObjectProperty(component).put("type", "object");
            object.withObjectProperty("properties").set(name, json(schema));
        });
    }

    /** With an operation, given as JSON. */
    public Contract operation(String method, String path, String operation) {
        return with(tree -> tree.withObjectProperty("paths").withObjectProperty(path).set(method, json(operation)));
    }

    /** With anything else changed. */
    public Contract with(Consumer<ObjectNode> change) {
        ObjectNode copy = root.deepCopy();
        change.accept(copy);
        return new Contract(copy);
    }

    /** A copy of the tree. */
    public ObjectNode tree() {
        return root.deepCopy();
    }

    /** The contract as JSON, in ASCII, so that it may hold what no encoding can. */
    public String text() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(root);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
