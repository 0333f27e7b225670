package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Contracts in which every field that can hold a text or a name holds a hostile one, wherever the specification has it. */
class EveryTextTest {
    private static final String HARMLESS = "Harmless words.";

    /** Fields that are read by people; {@code TEXT} stands for what they read. */
    private static final String TEXTS = """
            {"openapi": "3.1.0", "jsonSchemaDialect": "TEXT", "x-any": "TEXT",
             "info": {"title": "Pets", "version": "TEXT", "summary": "TEXT", "description": "TEXT",
                      "termsOfService": "TEXT", "x-any": {"TEXT": "TEXT"},
                      "contact": {"name": "TEXT", "url": "TEXT", "email": "TEXT"},
                      "license": {"name": "TEXT", "identifier": "TEXT", "url": "TEXT"}},
             "externalDocs": {"description": "TEXT", "url": "TEXT"},
             "tags": [{"name": "pets", "description": "TEXT", "externalDocs": {"description": "TEXT", "url": "TEXT"}}],
             "servers": [{"url": "https://{host}.example.com", "description": "TEXT", "x-any": "TEXT",
                          "variables": {"host": {"default": "TEXT", "enum": ["TEXT", "b"], "description": "TEXT"}}}],
             "security": [{"key": []}, {"oauth": ["TEXT"]}],
             "components": {
               "securitySchemes": {
                 "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "TEXT"},
                 "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "TEXT", "description": "TEXT"},
                 "openid": {"type": "openIdConnect", "openIdConnectUrl": "TEXT", "description": "TEXT"},
                 "oauth": {"type": "oauth2", "description": "TEXT", "flows": {"clientCredentials": {
                    "tokenUrl": "https://localhost/token", "refreshUrl": "TEXT", "scopes": {"TEXT": "TEXT"}}}}},
               "headers": {"H": {"description": "TEXT", "example": "TEXT", "schema": {"type": "string", "description": "TEXT"}}},
               "examples": {"E": {"summary": "TEXT", "description": "TEXT", "value": "TEXT", "x-any": "TEXT"}},
               "links": {"L": {"description": "TEXT", "operationId": "call", "parameters": {"id": "TEXT"}}},
               "schemas": {
                 "Pet": {"type": "object", "title": "TEXT", "description": "TEXT", "$comment": "TEXT", "x-any": "TEXT",
                   "externalDocs": {"description": "TEXT", "url": "TEXT"}, "xml": {"name": "TEXT", "namespace": "TEXT"},
                   "examples": [{"TEXT": "TEXT"}], "deprecated": true,
                   "properties": {
                     "text": {"type": "string", "title": "TEXT", "pattern": "TEXT", "default": "TEXT", "examples": ["TEXT"],
                              "format": "TEXT", "contentMediaType": "TEXT", "description": "TEXT"},
                     "encoded": {"type": "string", "contentEncoding": "TEXT"},
                     "list": {"type": "array", "description": "TEXT", "items": {"type": "string", "description": "TEXT"},
                              "default": ["TEXT"]},
                     "map": {"type": "object", "additionalProperties": {"type": "string", "description": "TEXT"}},
                     "patterns": {"type": "object", "patternProperties": {"TEXT": {"type": "string"}}},
                     "tuple": {"type": "array", "prefixItems": [{"type": "string", "title": "TEXT"}, {"type": "integer"}]},
                     "dependent": {"type": "object", "dependentRequired": {"TEXT": ["TEXT"]}},
                     "fixed": {"const": {"TEXT": "TEXT"}},
                     "mixed": {"enum": [{"TEXT": 1}, 2]},
                     "kind": {"type": "string", "enum": ["a", "b"], "x-enum-descriptions": ["TEXT", "TEXT"],
                              "description": "TEXT"}}},
                 "Either": {"title": "TEXT", "description": "TEXT", "oneOf": [
                    {"type": "string", "description": "TEXT"}, {"type": "integer", "description": "TEXT"}]}}},
             "webhooks": {"TEXT": {"post": {"operationId": "hook", "description": "TEXT",
                                            "responses": {"204": {"description": "TEXT"}}}}},
             "paths": {"/pets/{id}": {"summary": "TEXT", "description": "TEXT",
               "parameters": [{"name": "id", "in": "path", "required": true, "description": "TEXT",
                               "schema": {"type": "string", "default": "TEXT"}}],
               "servers": [{"url": "https://localhost/", "description": "TEXT"}],
               "post": {"operationId": "call", "summary": "TEXT", "description": "TEXT", "tags": ["TEXT"],
                 "externalDocs": {"description": "TEXT", "url": "TEXT"}, "x-any": "TEXT", "deprecated": true,
                 "parameters": [{"name": "q", "in": "query", "description": "TEXT", "example": "TEXT",
                                 "examples": {"TEXT": {"summary": "TEXT", "value": "TEXT"}},
                                 "schema": {"type": "string", "description": "TEXT", "pattern": "TEXT"}}],
                 "requestBody": {"description": "TEXT", "content": {"application/json": {
                    "example": {"text": "TEXT"}, "schema": {"$ref": "#/components/schemas/Pet", "description": "TEXT"}}}},
                 "callbacks": {"TEXT": {"{$request.body#/TEXT}": {"post": {"description": "TEXT",
                    "responses": {"200": {"description": "TEXT"}}}}}},
                 "responses": {
                    "200": {"description": "TEXT", "headers": {"H": {"$ref": "#/components/headers/H"}},
                            "links": {"TEXT": {"$ref": "#/components/links/L"}},
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Either"},
                               "examples": {"TEXT": {"$ref": "#/components/examples/E"}}}}},
                    "default": {"description": "TEXT"}}}}}}""";

    /** Fields that name something that the client sends or reads, or that Java names are made of. */
    private static final String NAMES = """
            {"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"},
             "servers": [{"url": "https://localhost/{TEXT}", "variables": {"TEXT": {"default": "TEXT"}}}],
             "components": {
               "securitySchemes": {
                 "TEXT": {"type": "apiKey", "in": "header", "name": "TEXT"},
                 "cookie": {"type": "apiKey", "in": "cookie", "name": "TEXT"},
                 "http": {"type": "http", "scheme": "TEXT"},
                 "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "TEXT",
                                                                              "scopes": {"TEXT": ""}}}}},
               "schemas": {
                 "Pet": {"type": "object", "required": ["TEXT", "kind"], "properties": {
                   "TEXT": {"type": "string", "nullable": true}, "kind": {"type": "string", "enum": ["TEXT", "b"],
                                                                          "x-enum-varnames": ["TEXT", "TEXT"]}},
                   "additionalProperties": {"type": "string", "enum": ["TEXT", "b"]}},
                 "One": {"type": "object", "properties": {"tag": {"type": "string", "enum": ["TEXT"]}}},
                 "Two": {"type": "object", "properties": {"tag": {"type": "string", "enum": ["two"]}}},
                 "Tagged": {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}]},
                 "Base": {"type": "object", "properties": {"TEXT": {"type": "string"}},
                          "discriminator": {"propertyName": "TEXT", "mapping": {"TEXT": "#/components/schemas/Derived"}}},
                 "Derived": {"allOf": [{"$ref": "#/components/schemas/Base"},
                                       {"type": "object", "properties": {"more": {"type": "string"}}}]}}},
             "security": [{"TEXT": []}, {"cookie": [], "http": []}, {"oauth": ["TEXT"]}],
             "paths": {"/pets/TEXT": {"post": {"operationId": "TEXT", "tags": ["TEXT"], "x-content-type": "TEXT",
               "parameters": [
                 {"name": "TEXT", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}},
                 {"name": "TEXT", "in": "cookie", "schema": {"type": "string", "enum": ["TEXT", "b"]}},
                 {"name": "TEXT", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}}],
               "requestBody": {"content": {"multipart/form-data": {
                 "schema": {"type": "object", "properties": {"TEXT": {"type": "string"}, "file": {"type": "string", "format": "binary"}}},
                 "encoding": {"TEXT": {"contentType": "TEXT", "headers": {"TEXT": {"schema": {"type": "string"}}}}}}}},
               "responses": {"200": {"description": "", "headers": {"TEXT": {"schema": {"type": "integer"}}},
                                     "content": {"TEXT": {"schema": {"type": "string"}}}}}}}}}""";

    @Test
    void texts_change_no_member() {
        Map<String, Set<String>> surfaces = surfaces(TEXTS);

        assertThat(surfaces.get("n0")).hasSizeGreaterThan(60);
        assertThat(surfaces).allSatisfy((number, surface) -> assertThat(surface).isEqualTo(surfaces.get("n0")));
    }

    @Test
    void names_give_as_many_members_as_others_do() {
        Map<String, Set<String>> surfaces = surfaces(NAMES);

        assertThat(surfaces.get("n0")).hasSizeGreaterThan(60);
        assertThat(surfaces).allSatisfy((number, surface) -> assertThat(surface).hasSameSizeAs(surfaces.get("n0")));
    }

    /** The surface of the client of each text, by the package that it is in; all compiled at once. */
    private static Map<String, Set<String>> surfaces(String contract) {
        List<String> texts = new ArrayList<>(List.of(HARMLESS));
        texts.addAll(HostileTexts.KINDS);
        List<GeneratedFile> sources = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            for (GeneratedFile file : generated(contract, texts.get(number), "n" + number).files()) {
                assertThat(file.path()).matches("[A-Za-z0-9_./-]+").doesNotContain("..");
                HostileTextTest.assertShowsAll(file);
                if (file.path().endsWith(".java")) {
                    sources.add(file);
                }
            }
        }
        CompiledSdk sdk = CompiledSdk.compiled(new Generation(sources, 0, 0, List.of(), List.of()));
        Map<String, Set<String>> surfaces = new TreeMap<>();
        for (String line : sdk.surface()) {
            String number = line.replaceFirst("(?s).*?\\bsdk\\.(n\\d+)\\..*", "$1");
            surfaces.computeIfAbsent(number, ignored -> new TreeSet<>()).add(line.replace("sdk." + number + ".", ""));
        }
        assertThat(surfaces).hasSameSizeAs(texts);
        return surfaces;
    }

    private static Generation generated(String contract, String text, String subPackage) {
        String filled = Contract.ofJson(contract).with(tree -> fill(tree, text)).text();
        return CompiledSdk.inFile(filled, file -> new Generator().generate(CompiledSdk.options(file)
                .withBasePackage(CompiledSdk.PACKAGE + "." + subPackage)));
    }

    /** Puts a text in the place of each {@code TEXT}, in values and in names. */
    private static void fill(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                JsonNode value = filled(member.getValue(), text);
                object.remove(member.getKey());
                // Braces in a path name a parameter: one more, with reason.
                String name = member.getKey().startsWith("/") ? text.replaceAll("[{}]", "") : text;
                object.set(member.getKey().replace("TEXT", name), value);
            }
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, filled(array.get(index), text));
            }
        }
    }

    private static JsonNode filled(JsonNode value, String text) {
        if (value.isTextual()) {
            return new TextNode(value.textValue().replace("TEXT", text));
        }
        fill(value, text);
        return value;
    }
}
