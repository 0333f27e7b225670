package dev.sdkwright.generator.sdk;

/** Pieces of contracts, as JSON with single quotes. */
final class Snippets {
    static final String STRING = "{'type': 'string'}";

    /** An operation without an id that takes and gives nothing. */
    static final String NAMELESS = "{'responses': {'204': {'description': ''}}}";

    private Snippets() {}

    static String ref(String component) {
        return "{'$ref': '#/components/schemas/" + component + "'}";
    }

    static String array(String items) {
        return "{'type': 'array', 'items': " + items + "}";
    }

    static String map(String values) {
        return "{'type': 'object', 'additionalProperties': " + values + "}";
    }

    /** An operation that takes and gives nothing. */
    static String calling(String operationId) {
        return "{'operationId': '" + operationId + "', 'responses': {'204': {'description': ''}}}";
    }

    /** An operation whose only response has a body of a schema. */
    static String giving(String operationId, String schema) {
        return "{'operationId': '" + operationId + "', 'responses': {'200': " + body("'description': '', ", schema) + "}}";
    }

    /** An operation that takes a body of a schema and gives nothing. */
    static String taking(String operationId, String schema) {
        return "{'operationId': '" + operationId + "', 'requestBody': " + body("", schema)
                + ", 'responses': {'204': {'description': ''}}}";
    }

    private static String body(String description, String schema) {
        return "{" + description + "'content': {'application/json': {'schema': " + schema + "}}}";
    }
}
