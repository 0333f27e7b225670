package dev.sdkwright.generator.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Builds contracts as trees, so that any text may stand in them; immutable. JSON may be given with single quotes. */
public final class Contract {
    /** So that contracts can stand in Java strings. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

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
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With a component schema, given as JSON. */
    public Contract schema(String name, String schema) {
        return with(tree -> schemas(tree).set(name, json(schema)));
    }

    /** With a component schema of type object that has a property, given as JSON, beside those that it has already. */
    public Contract property(String component, String name, String schema) {
        return with(tree -> {
            ObjectNode object = schemas(tree).withObjectProperty(component).put("type", "object");
            object.withObjectProperty("properties").set(name, json(schema));
        });
    }

    /** With an operation, given as JSON. */
    public Contract operation(String method, String path, String operation) {
        return with(tree -> tree.withObjectProperty("paths").withObjectProperty(path).set(method, json(operation)));
    }

    /** With a server, given as JSON. */
    public Contract server(String server) {
        return with(tree -> tree.withArray("servers").add(json(server)));
    }

    /** With the object at a JSON pointer changed. */
    public Contract at(String pointer, Consumer<ObjectNode> change) {
        return with(tree -> change.accept((ObjectNode) tree.requiredAt(pointer)));
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
            return JSON.writerWithDefaultPrettyPrinter()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode schemas(ObjectNode tree) {
        return tree.withObjectProperty("components").withObjectProperty("schemas");
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
