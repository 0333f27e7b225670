package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.SdkJson;
import org.junit.jupiter.api.Test;

/** Whoever takes the calls of a service has the types of what they carry. */
class PayloadsTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Hooks, version: '1'}
            paths:
              /one:
                post:
                  operationId: subscribe
                  responses: {'204': {description: done}}
                  callbacks:
                    onEvent:
                      '{$request.body#/url}':
                        post: {requestBody: {$ref: '#/components/requestBodies/event'}, responses: {'200': {description: taken}}}
                      '{$request.body#/other}':
                        put:
                          requestBody: {content: {application/json: {schema: {properties: {b: {type: string}}}}}}
                          responses: {'200': {description: taken}}
                    onEnd: {$ref: '#/components/callbacks/end'}
              /other:
                post:
                  operationId: subscribeOther
                  responses: {'204': {description: done}}
                  callbacks: {onEnd: {$ref: '#/components/callbacks/end'}}
            webhooks:
              pet-born:
                post:
                  requestBody:
                    content:
                      text/plain: {schema: {type: string}}
                      application/json: {schema: {properties: {kind: {enum: [cat, dog]}, owner: {properties: {name: {type: string}}}}}}
                  responses:
                    '200': {description: taken, content: {application/json: {schema: {properties: {seen: {type: boolean}}}}}}
                    '410': {description: go away, content: {application/json: {schema: {properties: {why: {type: string}}}}}}
              petSold:
                post:
                  operationId: soldHook
                  requestBody: {content: {application/json: {schema: {type: array, items: {properties: {price: {type: number}}}}}}}
                  responses: {'200': {description: taken}}
              petLost:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'200': {description: taken}}
            components:
              schemas: {Pet: {properties: {name: {type: string}}}}
              requestBodies: {event: {content: {application/json: {schema: {properties: {kind: {type: string}}}}}}}
              callbacks:
                end:
                  '{$request.query.url}':
                    post:
                      requestBody: {content: {application/json: {schema: {properties: {last: {type: integer}}}}}}
                      responses: {'200': {description: taken}}
            """;

    @Test
    void webhooks_and_callbacks_have_types_that_are_named_by_their_place() {
        CompiledSdk sdk = CompiledSdk.of(CONTRACT);

        assertThat(sdk.publicTypes()).filteredOn(type -> type.startsWith("model.") && !type.contains("Operations"))
                .containsExactlyInAnyOrder("model.Pet", "model.SubscribeRequest", "model.SubscribeResponse",
                        "model.SubscribeOtherRequest", "model.SubscribeOtherResponse",
                        "model.SubscribeOnEventCallbackRequestBody", "model.SubscribeOnEventCallbackRequestBodyOtherPutRequestBody",
                        "model.EndCallbackRequestBody", "model.PetBornWebhookRequestBody",
                        "model.PetBornWebhookRequestBody$KindEnum", "model.PetBornWebhookRequestBodyOwner",
                        "model.PetBornWebhookResponseBody", "model.PetBornWebhookResponse410Body", "model.SoldHookRequestBody");
        String document = "{\"kind\":\"bird\",\"owner\":{\"name\":\"Ann\"},\"new\":1}";
        assertThat(SdkJson.roundTrip(sdk, "model.PetBornWebhookRequestBody", document)).isEqualTo(document);
        assertThat(sdk.generation().diagnostics()).isEmpty();
    }

    @Test
    void what_they_carry_takes_no_name_from_an_operation() {
        CompiledSdk sdk = CompiledSdk.of("""
                openapi: 3.1.0
                info: {title: Hooks, version: '1'}
                paths:
                  /pets:
                    post:
                      operationId: petBorn
                      requestBody: {content: {application/json: {schema: {properties: {a: {type: string}}}}}}
                      responses: {'204': {description: done}}
                webhooks:
                  petBorn:
                    post: {requestBody: {content: {application/json: {schema: {properties: {b: {type: string}}}}}}}
                """);

        assertThat(sdk.accessors("model.PetBornRequestBody", "get")).containsExactly("A");
        assertThat(sdk.accessors("model.PetBornWebhookRequestBody", "get")).containsExactly("B");
    }
}
