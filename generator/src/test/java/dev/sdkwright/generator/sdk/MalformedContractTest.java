package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where something else belongs: the run gives a client or diagnostics, and no other exception. */
class MalformedContractTest {
    private static final String CONTRACT = """
            {"openapi": "3.0.3",
             "info": {"title": "Pets", "version": "1", "x-sdk": {"package": "pets"}},
             "servers": [{"url": "https://{a}/", "x-region-id": "r", "variables": {"a": {"default": "b"}}}],
             "security": [{"key": []}],
             "paths": {"/pets/{id}": {"parameters": [{"$ref": "#/components/parameters/id"}], "post": {
               "operationId": "call", "summary": "s", "tags": ["t"], "deprecated": true,
               "parameters": [{"name": "q", "in": "query", "style": "form", "explode": false,
                               "schema": {"type": "array", "items": {"type": "string", "enum": ["a"]}}}],
               "requestBody": {"required": true, "content": {"application/json": {"schema":
                               {"$ref": "#/components/schemas/Pet"}}}},
               "responses": {"200": {"description": "d", "headers": {"h": {"schema": {"type": "string"}}},
                               "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}}},
                             "default": {"$ref": "#/components/responses/error"}}}}},
             "components": {
               "parameters": {"id": {"name": "id", "in": "path", "required": true,
                                     "schema": {"type": "integer", "minimum": 1}}},
               "responses": {"error": {"description": "e"}},
               "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X",
                                           "x-signature": "SDK-HMAC-SHA256"}},
               "schemas": {
                 "Pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
                 "Pet": {"allOf": [{"$ref": "#/components/schemas/Base"}], "properties": {
                   "size": {"type": "integer", "format": "int32", "enum": [1, 2], "x-enum-varnames": ["ONE", "TWO"]},
                   "day": {"type": "string", "format": "date", "default": "2026-01-01", "nullable": true},
                   "more": {"type": "object", "additionalProperties": {"type": "number"}}}},
                 "Base": {"type": "object", "required": ["name"],
                          "properties": {"name": {"type": "string", "x-java-name": "n"}}},
                 "Either": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "string"}],
                            "discriminator": {"propertyName": "name",
                                              "mapping": {"p": "#/components/schemas/Pet"}}}}}}""";

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"text\"", "42", "[null]", "{}", "{\"$ref\": \"#/components/schemas/Pet\"}",
        "[{\"in\": \"nowhere\", \"name\": \"x\"}]"})
    void anything_may_stand_anywhere(String replacement) {
        Contract whole = Contract.ofJson(CONTRACT);
        JsonNode wrong = Contract.ofJson("{\"x\": " + replacement + "}").tree().get("x");
        List<String> failures = new ArrayList<>();
        for (JsonPointer place : places(whole.tree(), JsonPointer.empty())) {
            attempt(whole.with(tree -> put(tree, place, wrong)), place, failures);
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void anything_may_be_missing(String version) {
        Contract whole = Contract.ofJson(CONTRACT).with(tree -> tree.put("openapi", version));
        List<String> failures = new ArrayList<>();
        for (JsonPointer place : places(whole.tree(), JsonPointer.empty())) {
            attempt(whole.with(tree -> remove(tree, place)), place, failures);
        }
        assertThat(failures).isEmpty();
    }

    private static void attempt(Contract contract, JsonPointer place, List<String> failures) {
        try {
            CompiledSdk.generate(contract.text());
        } catch (GenerationFailedException expected) {
            if (expected.diagnostics().isEmpty()) {
                failures.add(place + ": no diagnostic");
            }
        } catch (RuntimeException | StackOverflowError escaped) {
            StackTraceElement[] trace = escaped.getStackTrace();
            failures.add(place + ": " + escaped + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    /** Every place below the root. */
    private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
        List<JsonPointer> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                places.add(here.appendProperty(member.getKey()));
                places.addAll(places(member.getValue(), here.appendProperty(member.getKey())));
            }
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                places.add(here.appendIndex(index));
                places.addAll(places(array.get(index), here.appendIndex(index)));
            }
        }
        return places;
    }

    private static void put(ObjectNode tree, JsonPointer place, JsonNode value) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
    }

    private static void remove(ObjectNode tree, JsonPointer place) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
    }
}
