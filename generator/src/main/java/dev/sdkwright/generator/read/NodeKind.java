package dev.sdkwright.generator.read;

import dev.sdkwright.generator.model.UsualMethods;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an object of a contract is (OpenAPI 3.1.1 section 4.8, Swagger 2.0), and so what stands below its keys: only by
 * that can {@code $ref} be told from a property of that name, and data from schemas.
 */
enum NodeKind {
    CONTRACT(""),
    COMPONENTS(""),
    PATH_ITEM("pathItems"),
    OPERATION(""),
    CALLBACK("callbacks"),
    PARAMETER("parameters"),
    HEADER("headers"),
    REQUEST_BODY("requestBodies"),
    RESPONSE("responses"),
    MEDIA_TYPE(""),
    ENCODING(""),
    EXAMPLE("examples"),
    LINK("links"),
    SECURITY_SCHEME("securitySchemes"),
    SCHEMA("schemas"),
    DISCRIMINATOR("");

    private final String section;
    private final Map<String, Child> children = new HashMap<>();

    NodeKind(String section) {
        this.section = section;
    }

    /** How the children below a key are held. */
    enum Holder {
        /** The value itself is one. */
        ONE,
        /** The value is a list of them. */
        LIST,
        /** The value is a map of them, its keys chosen by the contract. */
        MAP
    }

    /** What stands below a key. */
    record Child(NodeKind kind, Holder holder) {}

    static {
        CONTRACT.maps(PATH_ITEM, "paths", "webhooks");
        CONTRACT.one(COMPONENTS, "components");
        CONTRACT.maps(SCHEMA, "definitions", "$defs");
        CONTRACT.maps(PARAMETER, "parameters");
        CONTRACT.maps(RESPONSE, "responses");
        COMPONENTS.maps(SCHEMA, "schemas");
        COMPONENTS.maps(RESPONSE, "responses");
        COMPONENTS.maps(PARAMETER, "parameters");
        COMPONENTS.maps(EXAMPLE, "examples");
        COMPONENTS.maps(REQUEST_BODY, "requestBodies");
        COMPONENTS.maps(HEADER, "headers");
        COMPONENTS.maps(SECURITY_SCHEME, "securitySchemes");
        COMPONENTS.maps(LINK, "links");
        COMPONENTS.maps(CALLBACK, "callbacks");
        COMPONENTS.maps(PATH_ITEM, "pathItems");
        COMPONENTS.maps(MEDIA_TYPE, "mediaTypes");
        PATH_ITEM.one(OPERATION, UsualMethods.keys().toArray(String[]::new));
        PATH_ITEM.maps(OPERATION, "additionalOperations");
        PATH_ITEM.lists(PARAMETER, "parameters");
        OPERATION.lists(PARAMETER, "parameters");
        OPERATION.one(REQUEST_BODY, "requestBody");
        OPERATION.maps(RESPONSE, "responses");
        OPERATION.maps(CALLBACK, "callbacks");
        for (NodeKind valued : new NodeKind[] {PARAMETER, HEADER}) {
            valued.one(SCHEMA, "schema", "items");
            valued.maps(MEDIA_TYPE, "content");
            valued.maps(EXAMPLE, "examples");
        }
        REQUEST_BODY.maps(MEDIA_TYPE, "content");
        RESPONSE.maps(MEDIA_TYPE, "content");
        RESPONSE.maps(HEADER, "headers");
        RESPONSE.maps(LINK, "links");
        RESPONSE.one(SCHEMA, "schema");
        MEDIA_TYPE.one(SCHEMA, "schema", "itemSchema");
        MEDIA_TYPE.maps(EXAMPLE, "examples");
        MEDIA_TYPE.maps(ENCODING, "encoding");
        ENCODING.maps(HEADER, "headers");
        SCHEMA.maps(SCHEMA, "properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
        SCHEMA.one(SCHEMA, "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
                "unevaluatedProperties", "unevaluatedItems", "additionalItems", "contentSchema");
        SCHEMA.lists(SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems");
        SCHEMA.one(DISCRIMINATOR, "discriminator");
    }

    /** Below which section of {@code components} such objects stand; empty where there is none. */
    Optional<String> section() {
        return section.isEmpty() ? Optional.empty() : Optional.of(section);
    }

    /** What stands below a key; empty for data and for keys that are not known. */
    Optional<Child> child(String key) {
        if (this == CALLBACK && !key.startsWith("x-") && !key.equals("$ref")) {
            return Optional.of(new Child(PATH_ITEM, Holder.ONE));
        }
        return Optional.ofNullable(children.get(key));
    }

    private void one(NodeKind kind, String... keys) {
        put(kind, Holder.ONE, keys);
    }

    private void lists(NodeKind kind, String... keys) {
        put(kind, Holder.LIST, keys);
    }

    private void maps(NodeKind kind, String... keys) {
        put(kind, Holder.MAP, keys);
    }

    private void put(NodeKind kind, Holder holder, String... keys) {
        for (String key : keys) {
            children.put(key, new Child(kind, holder));
        }
    }
}
