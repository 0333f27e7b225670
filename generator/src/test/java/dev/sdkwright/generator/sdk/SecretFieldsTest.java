package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.HttpListener;
import dev.sdkwright.core.http.HttpConfig;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a contract calls a password shows nowhere, whatever its name is, and is sent all the same. */
class SecretFieldsTest {
    @Test
    void passwords_show_neither_in_texts_nor_to_listeners_nor_in_messages() throws Exception {
        CompiledSdk sdk = CompiledSdk.of("""
                openapi: 3.0.3
                info: {title: Vault, version: '1'}
                components:
                  schemas:
                    Door:
                      type: object
                      properties: {pin: {type: string, format: password}, floor: {type: integer}}
                paths:
                  /doors:
                    post:
                      operationId: openDoor
                      parameters: [{in: query, name: code, schema: {type: string, format: password}}]
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Door'}}}}
                      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Door'}}}}}
                """);
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        HttpConfig config = new HttpConfig()
                .addHttpListener(HttpListener.forRequestListener(event -> seen.add(event.uri() + event.body().orElse(""))))
                .addHttpListener(HttpListener.forResponseListener(event -> seen.add(event.body().orElse(""))));
        Object door = sdk.type("model.Door").getConstructor().newInstance();
        door.getClass().getMethod("setPin", String.class).invoke(door, "4711");
        Object request = sdk.type("model.OpenDoorRequest").getConstructor().newInstance();
        request.getClass().getMethod("setBody", door.getClass()).invoke(request, door);
        request.getClass().getMethod("setCode", String.class).invoke(request, "0815");
        try (StandInServer server = StandInServer.start();
                AutoCloseable client = (AutoCloseable) ((ClientBuilder<?>)
                        sdk.type("VaultClient").getMethod("newBuilder").invoke(null))
                        .withHttpConfig(config).withEndpoint(server.endpoint()).build()) {
            Method call = client.getClass().getMethod("openDoor", request.getClass());
            server.next(Reply.json(200, "{\"pin\":\"4711\",\"floor\":1}"));
            seen.add(String.valueOf(call.invoke(client, request)));
            assertThat(server.takeRequest().target()).isEqualTo("/doors?code=0815");
            server.next(Reply.json(200, "{\"pin\":\"4711\",\"floor\":\"cellar\"}"));
            seen.add(String.valueOf(catchThrowable(() -> call.invoke(client, request)).getCause()));
        }
        assertThat(seen).hasSize(6).noneMatch(text -> text.contains("4711") || text.contains("0815"));
        assertThat(String.valueOf(request) + door).doesNotContain("4711", "0815");
        assertThat(seen.get(0)).contains("code=******", "\"pin\":\"******\"");
        assertThat(seen.get(5)).contains("json parse error", "cellar");
    }
}
