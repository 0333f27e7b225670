package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Contract;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** No text of a contract can leave its comment, its string or its file, whatever it is and wherever it stands. */
class HostileTextTest {
    /** Where a contract has text that is no name. */
    private static final Set<String> TEXTS =
            Set.of("description", "summary", "version", "pattern", "default", "example", "url", "termsOfService");

    private static final String SERVICE = """
            {"openapi": "3.0.3", "paths": {},
             "info": {"title": "Pets", "version": "TEXT", "description": "TEXT", "termsOfService": "TEXT"},
             "servers": [{"url": "https://localhost/{a}", "description": "TEXT",
                          "variables": {"a": {"default": "TEXT"}}}]}""";

    private static final String OPERATION = """
            {"operationId": "callNUMBER", "summary": "TEXT", "description": "TEXT", "tags": ["TEXT"],
             "deprecated": true,
             "parameters": [{"name": "id", "in": "path", "required": true, "description": "TEXT",
                             "schema": {"type": "string", "pattern": "TEXT", "default": "TEXT", "example": "TEXT"}}],
             "requestBody": {"description": "TEXT", "required": true, "content": {"application/json": {"schema":
                             {"$ref": "#/components/schemas/PetNUMBER"}}}},
             "responses": {"200": {"description": "TEXT",
                "headers": {"h": {"description": "TEXT", "schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PetNUMBER"}}}}}}""";

    private static final String OBJECT = """
            {"type": "object", "description": "TEXT", "deprecated": true, "properties": {
               "name": {"type": "string", "description": "TEXT", "default": "TEXT", "example": "TEXT",
                        "pattern": "TEXT"},
               "kind": {"type": "string", "description": "TEXT", "enum": ["a"]},
               "old": {"type": "array", "deprecated": true, "description": "TEXT",
                       "items": {"type": "string", "description": "TEXT"}}}}""";

    private static final String DISCRIMINATED = """
            {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
             "discriminator": {"propertyName": "TEXT", "mapping": {"TEXT": "#/components/schemas/Cat",
                                                                   "dog": "#/components/schemas/Dog"}}}""";

    private static final String UNION = """
            {"description": "TEXT", "oneOf": [{"type": "string", "description": "TEXT"}, {"type": "integer"}]}""";

    @Test
    void texts_change_no_member_and_leave_no_place() {
        List<String> texts = new ArrayList<>(HostileTexts.ALL);
        texts.add("Harmless words.");
        CompiledSdk sdk = CompiledSdk.of(contract(texts));

        Map<String, Set<String>> surfaces = surfacesByNumber(sdk);

        Set<String> harmless = surfaces.get(Integer.toString(texts.size() - 1));
        assertThat(harmless).hasSizeGreaterThan(40);
        assertThat(surfaces)
                .hasSameSizeAs(texts)
                .allSatisfy((number, surface) -> assertThat(surface).isEqualTo(harmless));
        assertClean(sdk.generation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/ class Evil {} /*", "\\u002a\\u002f class Evil {}", "- item", "* /", "\u0000",
        "\u202e", "a\rb", "\"); evil(\"", "{{{comment}}}", "<p>", "@deprecated", "a\n\n- b\n\nc", "]]>", "\uffff"})
    void texts_of_the_service_leave_no_place(String text) throws Exception {
        Contract contract = replaced(Contract.ofJson(SERVICE), text)
                .operation("get", "/x", replaced(OPERATION, 0, text))
                .schema("Pet0", replaced(OBJECT, 0, text));

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertThat(sdk.publicTypes()).contains("PetsClient").doesNotContain("Evil");
        assertClean(sdk.generation());
        parse(sdk.source("pom.xml"));
    }

    @Test
    void names_stay_in_their_places() {
        Contract contract = Contract.empty()
                .property("Cat", "lives", "{'type': 'integer'}")
                .property("Dog", "tricks", "{'type': 'string'}");
        for (int number = 0; number < HostileTexts.ALL.size(); number++) {
            String text = HostileTexts.ALL.get(number);
            contract = contract
                    .property("Pet", text, "{'type': 'string'}")
                    .property(text, "name", "{'type': 'array', 'items': {'type': 'string', 'enum': ['a']}}")
                    .operation("get", "/" + number + "/" + text, Contract.ofJson("""
                            {"responses": {"204": {"description": ""}},
                             "requestBody": {"content": {"TEXT": {"schema": {}}}},
                             "parameters": [{"name": "TEXT", "in": "query",
                                             "schema": {"type": "string", "enum": ["TEXT", "a"]}}]}
                            """.replace("TEXT", escaped(text))).with(tree -> tree.put("operationId", text)).text())
                    .schema("Union" + number, DISCRIMINATED.replace("TEXT", escaped(text)))
                    .with(tree -> tree.withArray("servers").addObject().put("url", text).put("x-region-id", text));
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertClean(sdk.generation());
        assertThat(sdk.publicTypes()).doesNotContain("Evil", "model.Evil");
        assertThat(sdk.accessors("model.Pet", "get")).hasSameSizeAs(HostileTexts.ALL);
        assertThat(sdk.type("region.PetsRegion").getFields()).hasSameSizeAs(HostileTexts.ALL);
        assertThat(sdk.generation().operations()).isEqualTo(HostileTexts.ALL.size());
    }

    @Test
    void wishes_for_java_names_are_only_wishes() {
        Contract contract = Contract.empty();
        for (int number = 0; number < HostileTexts.ALL.size(); number++) {
            contract = contract.schema("Pet" + number, """
                    {"type": "object", "x-java-name": "TEXT", "properties": {
                       "name": {"type": "string", "x-java-name": "TEXT"},
                       "inline": {"type": "object", "x-java-name": "TEXT", "properties": {
                          "kind": {"type": "string", "x-java-name": "TEXT",
                                   "enum": ["a", "b"], "x-enum-varnames": ["TEXT", "TEXT"]}}}}}
                    """.replace("TEXT", escaped(HostileTexts.ALL.get(number))));
        }

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertClean(sdk.generation());
        assertThat(sdk.publicTypes()).hasSize(3 * HostileTexts.ALL.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/ class Evil {} /*", "", " ", "\n", "\u0000", "\u4e2d\u6587", "1", "class", "$",
        "a\r\n\r\nb", "<b>", "Hc", "API", "Petstore API", "../..", "con", "\ud83d"})
    void any_title_names_a_client(String title) throws Exception {
        Contract contract = replaced(Contract.ofJson(SERVICE), "Words.")
                .operation("get", "/x", replaced(OPERATION, 0, "Words."))
                .schema("Pet0", replaced(OBJECT, 0, "Words."))
                .with(tree -> tree.withObjectProperty("info").put("title", title));

        CompiledSdk sdk = CompiledSdk.of(contract.text());

        assertClean(sdk.generation());
        assertThat(sdk.publicTypes().stream().filter(name -> name.endsWith("Client"))).hasSize(2);
        parse(sdk.source("pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil", "a b", "class", "a..b", ".a", "a.", "1a", "a/b", "a;import x", "a\u0000",
        "\u4e2d"})
    void a_package_that_is_none_is_refused(String name) {
        for (String key : List.of("package", "corePackage")) {
            String contract = Contract.empty().with(tree ->
                    tree.withObjectProperty("info").putObject("x-sdk").put(key, name)).text();

            Throwable thrown = catchThrowable(() ->
                    CompiledSdk.inFile(contract, file -> new Generator().generate(GeneratorOptions.of(file))));

            assertThat(thrown).isInstanceOf(GenerationFailedException.class);
            assertThat(((GenerationFailedException) thrown).diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.INVALID_CONSTRUCT);
                assertThat(diagnostic.location().pointer()).isEqualTo("/info/x-sdk/" + key);
                assertThat(diagnostic.location().line()).isPositive();
            });
        }
    }

    @Test
    void texts_do_reach_the_output() {
        CompiledSdk sdk = CompiledSdk.of(replaced(Contract.ofJson(SERVICE), "needle & haystack")
                .operation("get", "/x", replaced(OPERATION, 0, "needle & haystack"))
                .schema("Pet0", replaced(OBJECT, 0, "needle & haystack")).text());

        assertThat(sdk.source("model/Pet0.java").split("needle &amp; haystack", -1)).hasSizeGreaterThan(4);
        assertThat(sdk.source("PetsClient.java")).contains("needle &amp; haystack");
        assertThat(sdk.source("README.md")).contains("needle \\& haystack");
    }

    private static void assertClean(Generation generation) {
        assertThat(generation.files())
                .extracting(GeneratedFile::path)
                .allMatch(path -> path.matches("[A-Za-z0-9_./-]+"))
                .noneMatch(path -> path.contains(".."));
        generation.files().forEach(HostileTextTest::assertShowsAll);
    }

    /** Nothing in the file is invisible, or turns around what stands beside it. */
    static void assertShowsAll(GeneratedFile file) {
        assertThat(file.content().codePoints().filter(HostileTextTest::isTreacherous).boxed())
                .as(file.path())
                .isEmpty();
    }

    private static boolean isTreacherous(int codePoint) {
        return codePoint != '\n' && codePoint != '\t' && Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** The lines of the surface that carry a number, without it; the sample's not, which only one operation has. */
    private static Map<String, Set<String>> surfacesByNumber(CompiledSdk sdk) {
        Pattern numbered = Pattern.compile("(?<=[a-z])[0-9]+");
        Map<String, Set<String>> surfaces = new TreeMap<>();
        for (String line : sdk.surface()) {
            Matcher number = numbered.matcher(line);
            if (number.find() && !line.contains(".sample.")) {
                surfaces.computeIfAbsent(number.group(), ignored -> new TreeSet<>()).add(number.replaceAll("N"));
            }
        }
        return surfaces;
    }

    private static String contract(List<String> texts) {
        Contract contract = Contract.empty();
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            contract = contract
                    .operation("post", "/pets" + number + "/{id}", replaced(OPERATION, number, text))
                    .schema("Pet" + number, replaced(OBJECT, number, text))
                    .schema("Kind" + number, replaced("""
                            {"type": "string", "description": "TEXT", "enum": ["a", "b"]}""", number, text))
                    .schema("Union" + number, replaced(UNION, number, text));
        }
        return contract.text();
    }

    private static String replaced(String json, int number, String text) {
        return replaced(Contract.ofJson(json.replace("NUMBER", Integer.toString(number))), text).text();
    }

    private static Contract replaced(Contract contract, String text) {
        return contract.with(tree -> replace(tree, text));
    }

    private static void replace(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (TEXTS.contains(member.getKey()) && member.getValue().asText().equals("TEXT")) {
                    member.setValue(new TextNode(text));
                } else {
                    replace(member.getValue(), text);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> replace(element, text));
        }
    }

    /** As the inside of a JSON string. */
    private static String escaped(String text) {
        String quoted = Contract.ofJson("{}").with(tree -> tree.put("x", text)).text();
        return quoted.substring(quoted.indexOf(':') + 1).strip().replaceAll("(?s)^\"|\"\\s*}$", "");
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
