package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                  COPY:
                    operationId: copyPets
                    parameters: [{name: to, in: query, schema: {type: string}}]
                    responses: {'204': {description: copied}}
                  M-SEARCH:
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
                    responses: {'204': {description: found}}
                  CONNECT: {operationId: connectPets, responses: {'204': {description: never}}}
            components:
              mediaTypes: {filter: {schema: {$ref: '#/components/schemas/Filter'}}}
              schemas:
                Filter: {type: object, xml: {nodeType: element}, properties: {name: {type: string}, size: {type: integer}}}
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
    void a_query_string_that_is_no_form_is_left_out_and_told_once() {
        String contract = CONTRACT.replace("content: {application/x-www-form-urlencoded:", "content: {application/json:");

        assertThat(CompiledSdk.generate(contract).diagnostics()).extracting(Diagnostic::toString)
                .filteredOn(text -> !text.contains("CONNECT")).singleElement().asString()
                .matches("contract:16:15 warning SDK007 a query string that is no form is not supported.*");
    }

    @Test
    void another_method_is_sent_as_it_is_called() {
        try (WireClient client = new WireClient(CompiledSdk.of(CONTRACT), "Later")) {
            RecordedRequest copy = client.send("copyPets", "\"b\"");
            RecordedRequest search = client.send("mSearchPets", "{\"size\": 1}");

            assertThat(copy.requestLine()).isEqualTo("COPY /pets?to=b HTTP/1.1");
            assertThat(copy.body()).isEmpty();
            assertThat(search.requestLine()).isEqualTo("M-SEARCH /pets HTTP/1.1");
            assertThat(search.bodyText()).isEqualTo("{\"size\":1}");
        }
    }

    @Test
    void another_method_is_signed_as_it_is_sent() {
        String signed = CONTRACT.replace("components:\n", """
                security: [{aksk: []}]
                components:
                  securitySchemes: {aksk: {type: apiKey, in: header, name: Authorization, x-signature: SDK-HMAC-SHA256}}
                """);
        try (WireClient client = new WireClient(CompiledSdk.of(signed), "Later",
                new BasicCredentials().withAk("AK").withSk("SK"))) {
            RecordedRequest copy = client.send("copyPets", "\"b\"");

            assertThat(copy.requestLine()).isEqualTo("COPY /pets?to=b HTTP/1.1");
            new SignatureVerifier("AK", "SK").verify(copy);
        }
    }

    @Test
    void what_has_no_call_is_told_and_nothing_else_is_remarkable() {
        String withScheme = CONTRACT.replace("components:\n", """
                components:
                  securitySchemes:
                    device:
                      type: oauth2
                      deprecated: true
                      oauth2MetadataUrl: https://example.com/.well-known/oauth-authorization-server
                      flows: {deviceAuthorization: {deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}}}
                """);
        assertThat(CompiledSdk.generate(withScheme).diagnostics()).extracting(Diagnostic::toString).singleElement().asString()
                .matches("contract:27:\\d+ warning SDK007 there is no call for the method 'CONNECT'.*");
    }

    @Test
    void a_cookie_of_its_own_style_is_sent_as_it_is() {
        String contract = CONTRACT.replace("{name: to, in: query, schema", "{name: to, in: cookie, style: cookie, schema");
        try (WireClient client = new WireClient(CompiledSdk.of(contract), "Later")) {
            assertThat(client.send("copyPets", "\"b%3B/=\\\"\"").header("Cookie")).isEqualTo("to=b%3B/=\"");
            for (String unsendable : List.of("a;b", "a b", "ü", "a\\r\\nb")) {
                assertThatThrownBy(() -> client.send("copyPets", '"' + unsendable + '"'))
                        .hasMessageContaining("cookie to has characters that cannot be sent in a cookie as they are");
            }
        }
        try (WireClient client = new WireClient(CompiledSdk.of(contract.replace("schema: {type: string}}]",
                "schema: {type: array, items: {type: string}}}]")), "Later")) {
            assertThat(client.send("copyPets", "[\"a\",\"b\"]").header("Cookie")).isEqualTo("to=a; to=b");
        }
    }

    @Test
    void what_cannot_be_a_method_is_a_fault() {
        assertThatThrownBy(() -> CompiledSdk.generate(CONTRACT.replace("CONNECT:", "'A B':")))
                .isInstanceOf(GenerationFailedException.class)
                .hasMessageContaining("contract:27:").hasMessageContaining("'A B' cannot be the name of a method");
    }
}
