package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What OpenAPI 3.2 has beyond 3.1. */
class LaterVersionTest {
    private static final String CONTRACT = """
            openapi: 3.2.0
            $self: https://example.com/api
            info: {title: Later, version: '1'}
            servers: [{url: 'http://localhost:8080', name: local}]
            tags: [{name: A, summary: a, kind: nav}, {name: B, parent: A}]
            paths:
              /pets:
                query:
                  operationId: searchPets
                  requestBody: {content: {application/json: {$ref: '#/components/mediaTypes/filter'}}}
                  responses: {'204': {summary: found}}
                get:
                  operationId: findPets
                  parameters:
                    - name: filter
                      in: querystring
                      content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Filter'}}}
                  responses: {'204': {description: found}}
                additionalOperations:
                  COPY: {operationId: copyPets, responses: {'204': {description: copied}}}
            components:
              mediaTypes: {filter: {schema: {$ref: '#/components/schemas/Filter'}}}
              schemas:
                Filter: {type: object, properties: {name: {type: string}, size: {type: integer}}}
            """;

    @Test
    void a_query_has_its_method_and_a_body() {
        try (WireClient client = new WireClient(CompiledSdk.of(CONTRACT), "Later")) {
            RecordedRequest request = client.send("searchPets", "{\"name\": \"Tom\"}");

            assertThat(request.requestLine()).isEqualTo("QUERY /pets HTTP/1.1");
            assertThat(new String(request.body(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"Tom\"}");
        }
    }

    @Test
    void a_query_string_that_is_a_form_has_a_parameter_per_member() {
        try (WireClient client = new WireClient(CompiledSdk.of(CONTRACT), "Later")) {
            RecordedRequest request = client.send("findPets", "{\"name\": \"Tom\", \"size\": 3}");

            assertThat(request.requestLine()).isEqualTo("GET /pets?name=Tom&size=3 HTTP/1.1");
        }
    }

    @Test
    void what_has_no_call_is_told_and_nothing_else_is_remarkable() {
        assertThat(CompiledSdk.generate(CONTRACT).diagnostics()).extracting(Diagnostic::toString).singleElement().asString()
                .matches("contract:20:\\d+ warning SDK007 there is no call for the method 'COPY'.*");
    }
}
