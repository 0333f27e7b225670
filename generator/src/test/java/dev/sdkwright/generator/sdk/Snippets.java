package dev.sdkwright.generator.sdk;

/** Pieces of contracts, as JSON. */
final class Snippets {
    static final String STRING = "{\"type\": \"string\"}";

    private Snippets() {}

    static String ref(String component) {
        return "{\"$ref\": \"#/components/schemas/" + component + "\"}";
    }

    static String array(String items) {
        return "{\"type\": \"array\", \"items\": " + items + "}";
    }

    static String map(String values) {
        return "{\"type\": \"object\", \"additionalProperties\": " + values + "}";
    }

    /** An operation whose only response has a body of a schema. */
    static String giving(String operationId, String schema) {
        return "{\"operationId\": \"" + operationId + "\", \"responses\": {\"200\": {\"description\": \"\", \"content\":"
                + " {\"application/json\": {\"schema\": " + schema + "}}}}}";
    }

    /** An operation that takes a body of a schema and gives nothing. */
    static String taking(String operationId, String schema) {
        return "{\"operationId\": \"" + operationId + "\", \"requestBody\": {\"content\": {\"application/json\": {\"schema\": "
                + schema + "}}}, \"responses\": {\"204\": {\"description\": \"\"}}}";
    }
}
