package dev.sdkwright.generator.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.exception.ClientRequestException;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that signs, and a stand-in that verifies: two programs that share no code. */
class SignatureCheckTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Signed, version: "1"}
            security: [{AkSk: []}]
            paths:
              /things/{name}:
                post:
                  operationId: makeThing
                  parameters:
                    - {name: name, in: path, required: true, schema: {type: string}}
                    - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                  requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                  responses: {"200": {description: ok, content: {application/json: {example: {b: 1},
                    schema: {type: object, properties: {b: {type: integer}}}}}}}
            components:
              securitySchemes:
                AkSk: {type: apiKey, name: Authorization, in: header, x-signature: SDK-HMAC-SHA256}
            """;

    @TempDir
    Path folder;

    @Test
    void what_the_client_signs_is_right() throws Exception {
        try (StandIn standIn = standIn()) {
            assertThat(call(standIn, "test-ak", "test-sk").toString()).contains("b: 1");
        }
    }

    @Test
    void another_key_is_refused() throws Exception {
        try (StandIn standIn = standIn()) {
            ClientRequestException wrong =
                    catchThrowableOfType(ClientRequestException.class, () -> call(standIn, "test-ak", "other"));
            assertThat(wrong.getHttpStatusCode()).isEqualTo(401);
            assertThat(wrong.getErrorMsg()).contains("does not belong to this request", "/things/a%20b%2F%2A");
            assertThat(catchThrowableOfType(ClientRequestException.class, () -> call(standIn, "other", "test-sk")))
                    .hasMessageContaining("names the access key 'other'");
        }
    }

    private StandIn standIn() throws IOException {
        Path contract = Files.writeString(folder.resolve("signed.yaml"), CONTRACT);
        return StandIn.start(StandInOptions.of(contract));
    }

    private static Object call(StandIn standIn, String ak, String sk) throws Exception {
        CompiledSdk sdk = CompiledSdk.of(CONTRACT);
        ClientBuilder<?> builder = (ClientBuilder<?>) sdk.type("SignedClient").getMethod("newBuilder").invoke(null);
        Class<?> requestType = sdk.type("model.MakeThingRequest");
        Object request = requestType.getConstructor().newInstance();
        requestType.getMethod("setName", String.class).invoke(request, "a b/*");
        requestType.getMethod("setTags", List.class).invoke(request, List.of("z +", "\u00e9&=", "a"));
        try (AutoCloseable client = (AutoCloseable) builder
                .withCredential(new BasicCredentials().withAk(ak).withSk(sk))
                .withEndpoint(standIn.endpoint()).build()) {
            return client.getClass().getMethod("makeThing", requestType).invoke(client, request);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
    }
}
