package dev.sdkwright.generator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import dev.sdkwright.generator.option.AllowedReferences;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.read.ContractTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same is checked and answered whatever version a contract is of, and of however many documents. */
class ContractVersionsTest {
    @TempDir
    Path folder;

    private Service service(String contract) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), contract);
        return new Service(ContractTree.read(file, "contract", Customization.NONE, AllowedReferences.NONE), AccessKeys.TEST);
    }

    private static String outcome(Service service, String method, String target, String mediaType, String body) {
        Headers headers = new Headers();
        if (!mediaType.isEmpty()) {
            headers.add("Content-Type", mediaType);
        }
        Received request = Received.of(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
        Service.Verdict verdict = service.judge(request);
        Answer answer = service.answer(verdict, request, Wish.NONE);
        Optional<Problem> problem = verdict.refusal().map(refusal -> refusal.problems().get(0));
        return answer.status() + " " + problem.map(Problem::place)
                .orElse(new String(answer.body(), StandardCharsets.UTF_8).replaceAll("\\s", ""));
    }

    @Test
    void swagger_2() throws IOException {
        Service service = service("""
                swagger: "2.0"
                info: {title: Old, version: "1"}
                basePath: /api
                consumes: [application/json]
                produces: [application/json]
                paths:
                  /things:
                    get:
                      parameters:
                        - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
                      responses:
                        "200":
                          description: ok
                          schema: {$ref: "#/definitions/Thing"}
                          examples: {application/json: {name: of the response}}
                    post:
                      parameters:
                        - {name: thing, in: body, required: true, schema: {$ref: "#/definitions/Thing"}}
                      responses: {"201": {description: made, schema: {$ref: "#/definitions/Thing"}}}
                  /forms:
                    post:
                      consumes: [application/x-www-form-urlencoded]
                      parameters:
                        - {name: ids, in: formData, type: array, items: {type: integer}, collectionFormat: ssv}
                      responses: {"204": {description: done}}
                definitions:
                  Thing:
                    type: object
                    required: [name]
                    properties: {name: {type: string, maxLength: 5}, size: {type: integer, x-nullable: true}}
                    example: {name: thing, size: 2}
                """);
        String json = "application/json";
        assertThat(outcome(service, "GET", "/api/things?ids=1%7C2", "", "")).isEqualTo("200 {\"name\":\"oftheresponse\"}");
        assertThat(outcome(service, "GET", "/things?ids=1|x", "", "")).isEqualTo("400 query parameter ids /1");
        assertThat(outcome(service, "POST", "/things", json, "{\"name\":\"a\",\"size\":null}"))
                .isEqualTo("201 {\"name\":\"thing\",\"size\":2}");
        assertThat(outcome(service, "POST", "/things", json, "{\"name\":\"longer\"}")).isEqualTo("400 body /name");
        assertThat(outcome(service, "POST", "/forms", "application/x-www-form-urlencoded", "ids=1+2")).isEqualTo("204 ");
        assertThat(outcome(service, "POST", "/forms", "application/x-www-form-urlencoded", "ids=1+x"))
                .isEqualTo("400 body /ids/1");
    }

    @Test
    void openapi_3_1_of_two_documents() throws IOException {
        Files.writeString(folder.resolve("parts.yaml"), """
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: [string, "null"], description: beside}
                    child: {$ref: "#/Thing"}
                    kind: {const: k}
                    pair: {type: array, prefixItems: [{type: integer}, {type: string}], minItems: 2, maxItems: 2}
                    count: {type: integer, exclusiveMinimum: 4}
                """);
        Service service = service("""
                openapi: 3.1.0
                info: {title: New, version: "1"}
                paths:
                  /things:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "parts.yaml#/Thing"}}}}
                      responses: {2XX: {description: ok, content: {application/json: {schema: {$ref: "parts.yaml#/Thing"}}}}}
                """);
        String json = "application/json";
        assertThat(outcome(service, "POST", "/things", json, "{\"name\":null,\"child\":{\"name\":\"b\"}}"))
                .startsWith("200 {\"name\":\"text\",\"child\":{\"name\":\"text\"")
                .endsWith("\"kind\":\"k\",\"pair\":[1,\"text\"],\"count\":5}");
        assertThat(outcome(service, "POST", "/things", json, "{\"name\":\"a\",\"child\":{}}")).isEqualTo("400 body /child");
        assertThat(outcome(service, "POST", "/things", json, "{\"name\":\"a\",\"count\":4}")).isEqualTo("400 body /count");
    }

    @Test
    void swagger_2_nulls_of_examples_and_heirs() throws IOException {
        Service service = service("""
                swagger: "2.0"
                info: {title: Old, version: "1"}
                consumes: [application/json]
                produces: [application/json]
                paths:
                  /things:
                    get:
                      responses:
                        200:
                          description: ok
                          schema: {$ref: "#/definitions/Thing"}
                          examples: {application/json: {id: 1, name: null, day: 2020-02-03, more: [null, {a: null}]}}
                    post:
                      parameters: [{name: thing, in: body, schema: {$ref: "#/definitions/Other"}}]
                      responses: {200: {description: ok, schema: {$ref: "#/definitions/Thing"}}}
                definitions:
                  Thing:
                    type: object
                    properties:
                      id: {type: integer}
                      name: {type: string, x-nullable: true}
                    example: {id: 2, name: null}
                  Other: {type: object, required: [kind], discriminator: kind, properties: {kind: {type: string}}}
                  Sub: {allOf: [{$ref: "#/definitions/Other"}, {type: object, required: [s], properties: {s: {type: string}}}]}
                """);
        String json = "application/json";
        assertThat(outcome(service, "GET", "/things", "", ""))
                .isEqualTo("200 {\"id\":1,\"name\":null,\"day\":\"2020-02-03\",\"more\":[null,{\"a\":null}]}");
        assertThat(outcome(service, "POST", "/things", json, "{\"kind\":\"Sub\",\"s\":\"x\"}"))
                .isEqualTo("200 {\"id\":2,\"name\":null}");
        assertThat(outcome(service, "POST", "/things", json, "{\"kind\":\"Sub\"}")).isEqualTo("400 body");
    }

    @Test
    void unions_with_and_without_a_discriminator() throws IOException {
        Service service = service("""
                openapi: 3.0.3
                info: {title: Unions, version: "1"}
                paths:
                  /named:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Named"}}}}
                      responses:
                        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Named"}}}}
                  /plain:
                    post:
                      requestBody: {content: {application/json: {schema: {oneOf: [{type: integer}, {type: boolean}]}}}}
                      responses: {"200": {description: ok}}
                components:
                  schemas:
                    Named:
                      oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/B"}]
                      discriminator: {propertyName: kind, mapping: {bee: "#/components/schemas/B"}}
                    A: {type: object, required: [kind], properties: {kind: {type: string}, a: {type: integer}}}
                    B: {type: object, required: [kind, b], properties: {kind: {type: string}, b: {type: integer}}}
                """);
        String json = "application/json";
        assertThat(outcome(service, "POST", "/named", json, "{\"kind\":\"A\"}")).isEqualTo("200 {\"kind\":\"A\",\"a\":1}");
        assertThat(outcome(service, "POST", "/named", json, "{\"kind\":\"bee\",\"b\":1}")).startsWith("200 ");
        assertThat(outcome(service, "POST", "/named", json, "{\"kind\":\"bee\"}")).isEqualTo("400 body");
        assertThat(outcome(service, "POST", "/plain", json, "true")).startsWith("200 ");
        assertThat(outcome(service, "POST", "/plain", json, "\"true\"")).isEqualTo("400 body");
    }

    @Test
    void what_builds_on_a_schema_with_a_discriminator() throws IOException {
        Service service = service("""
                openapi: 3.0.3
                info: {title: Heirs, version: "1"}
                paths:
                  /pets:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
                      responses:
                        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
                  /tigers:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Tiger"}}}}
                      responses:
                        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Tiger"}}}}
                  /numbered:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Numbered"}}}}
                      responses: {"200": {description: ok}}
                  /either:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Either"}}}}
                      responses: {"200": {description: ok}}
                components:
                  schemas:
                    Pet:
                      type: object
                      required: [kind]
                      properties: {kind: {type: string, enum: [dog, Cat, Tiger, fish]}, friend: {$ref: "#/components/schemas/Pet"}}
                      discriminator: {propertyName: kind, mapping: {dog: "#/components/schemas/Hound", none: "#/components/schemas/Pet"}}
                    Hound: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, required: [bark], properties: {bark: {type: boolean}}}]}
                    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}
                    Tiger: {allOf: [{$ref: "#/components/schemas/Cat"}, {type: object, required: [stripes], properties: {stripes: {type: integer}}}]}
                    Numbered:
                      type: object
                      properties: {type: {type: integer}}
                      discriminator: {propertyName: type, mapping: {"1": "#/components/schemas/One"}}
                    One: {allOf: [{$ref: "#/components/schemas/Numbered"}, {type: object, required: [one]}]}
                    Either:
                      type: object
                      oneOf: [{$ref: "#/components/schemas/Left"}, {$ref: "#/components/schemas/Right"}]
                      discriminator: {propertyName: side}
                      required: [side]
                      properties: {side: {type: string}}
                    Left: {allOf: [{$ref: "#/components/schemas/Either"}, {type: object, required: [l]}]}
                    Right: {allOf: [{$ref: "#/components/schemas/Either"}, {type: object, required: [r]}]}
                """);
        String json = "application/json";
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"dog\",\"bark\":true}"))
                .isEqualTo("200 {\"kind\":\"dog\",\"bark\":true}");
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"dog\"}")).isEqualTo("400 body");
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"dog\",\"bark\":1}")).isEqualTo("400 body /bark");
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"Tiger\",\"lives\":9}")).isEqualTo("400 body");
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"Tiger\",\"lives\":9,\"stripes\":2}")).startsWith("200 ");
        assertThat(outcome(service, "POST", "/pets", json, "{\"kind\":\"fish\"}")).as("which is a pet only").startsWith("200 ");
        assertThat(outcome(service, "POST", "/pets", json,
                "{\"kind\":\"fish\",\"friend\":{\"kind\":\"Cat\"}}")).isEqualTo("400 body /friend");
        assertThat(outcome(service, "POST", "/tigers", json, "{\"kind\":\"Tiger\",\"lives\":9,\"stripes\":2}"))
                .isEqualTo("200 {\"kind\":\"Tiger\",\"lives\":1,\"stripes\":1}");
        assertThat(outcome(service, "POST", "/tigers", json, "{\"kind\":\"Tiger\",\"stripes\":2}")).isEqualTo("400 body");
        assertThat(outcome(service, "POST", "/numbered", json, "{\"type\":1}")).isEqualTo("400 body");
        assertThat(outcome(service, "POST", "/numbered", json, "{\"type\":2}")).startsWith("200 ");
        assertThat(outcome(service, "POST", "/either", json, "{\"side\":\"Left\",\"l\":1}")).startsWith("200 ");
        assertThat(outcome(service, "POST", "/either", json, "{\"side\":\"Left\",\"r\":1}")).isEqualTo("400 body");
    }
}
