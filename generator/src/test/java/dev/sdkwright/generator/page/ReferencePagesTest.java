package dev.sdkwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.ReferencePages;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.RegenerationReport.Outcome;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import dev.sdkwright.generator.testing.Module;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of contracts hold, how they hang together, and how they are kept in step. */
class ReferencePagesTest {
    private static final Pattern OUR_ANCHOR = Pattern.compile("<a id=\"[\\w-]+\">|</a>|<br>");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hostile.yaml", "shapes.yaml", "no-operations.yaml"})
    void no_link_leads_nowhere_and_no_place_is_there_twice(String contract) {
        assertThat(SiteLinks.faults(pages(contract, EnumSet.of(PageFormat.HTML)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.yaml", "shapes.yaml", "no-operations.yaml"})
    void no_link_in_markdown_leads_nowhere(String contract) {
        Map<String, String> pages = pages(contract, EnumSet.of(PageFormat.MARKDOWN));
        pages.forEach((path, page) -> links(page).forEach(link -> {
            if (!link.startsWith("https://")) {
                String[] target = link.split("#", 2);
                String file = target[0].isEmpty() ? path : Path.of(path).resolveSibling(target[0]).normalize()
                        .toString();
                assertThat(pages).as(path).containsKey(file);
                if (target.length > 1) {
                    assertThat(pages.get(file)).as(path + " to " + link).contains("<a id=\"" + target[1] + "\">");
                }
            }
        }));
    }

    @Test
    void a_query_that_is_one_value_has_a_row_and_one_that_is_a_form_has_its_members() {
        Map<String, String> pages = pages("query-strings.yaml", EnumSet.of(PageFormat.MARKDOWN));

        assertThat(pages.get("operations/choose.md")).contains("**Table 1** Query String",
                "| `selector` | Yes | `application/jsonpath` | What to find.<br>It is all of the query, percent-encoded; "
                        + "the generated client does not send it.<br>*(example $.a.b\\[1:1\\])* |",
                "GET https://later.example/path?{selector}");
        assertThat(pages.get("operations/find.md")).contains("| `selector` | No | `application/json` | What to find.",
                "{\"numbers\":");
        assertThat(pages.get("operations/search.md")).contains("**Table 1** Query Parameters", "| `filter` | Yes |",
                "| `q` | Yes | String | What to look for", "GET https://later.example/search?q={q}&limit={limit}",
                "'/search''?''q=a%20b'");
    }

    @Test
    void scopes_are_told_where_they_are_granted_and_where_they_are_needed() {
        String contract = """
                openapi: 3.0.3
                info: {title: Grants, version: '1'}
                security: [{auth: [pets.read]}]
                paths:
                  /pets:
                    get: {operationId: listPets, responses: {'200': {description: All}}}
                    post:
                      operationId: addPet
                      security: [{auth: [pets.read, pets.write]}, {auth: [admin]}, {key: []}]
                      responses: {'204': {description: Added}}
                    head: {operationId: countPets, security: [], responses: {'204': {description: Counted}}}
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    auth:
                      type: oauth2
                      flows:
                        clientCredentials:
                          tokenUrl: https://auth.example/token
                          scopes: {pets.read: Look at pets | and more, pets.write: ''}
                        implicit:
                          authorizationUrl: https://auth.example/go
                          scopes: {pets.read: Said already, admin: Everything}
                """;
        Map<String, String> pages = pagesOf(contract, EnumSet.allOf(PageFormat.class));

        assertThat(pages.get("operations/listPets.md")).contains("- Scopes granted by `auth`: `pets.read`.");
        assertThat(pages.get("operations/addPet.md"))
                .contains("- Scopes granted by `auth`: `pets.read` and `pets.write` or `admin`.");
        assertThat(pages.get("operations/countPets.md")).doesNotContain("Scopes granted");
        assertThat(pages.get("index.md")).contains("| `pets.read` | `auth` | Look at pets \\| and more |",
                "| `pets.write` | `auth` |  |", "| `admin` | `auth` | Everything |").doesNotContain("Said already");
        assertThat(pages.get("operations/addPet.html"))
                .contains("Scopes granted by <code>auth</code>: <code>pets.read</code> and <code>pets.write</code> or");
        assertThat(pages.get("index.html")).contains("<h3 id=\"scopes\">Scopes</h3>", "<code>pets.write</code>");
    }

    @Test
    void no_value_that_is_shown_is_empty_where_another_one_is_listed() {
        String contract = """
                openapi: 3.0.3
                info: {title: Empty, version: '1'}
                paths:
                  /kinds/{kind}:
                    get:
                      operationId: listKind
                      parameters:
                        - {name: kind, in: path, required: true, schema: {type: string, enum: ['', cats]}}
                        - {name: X-Trace, in: header, required: true, schema: {type: string, default: ''}}
                      responses: {'204': {description: Listed}}
                """;
        Map<String, String> pages = pagesOf(contract, EnumSet.of(PageFormat.MARKDOWN));

        assertThat(pages.get("operations/listKind.md")).contains("request.withKind(ListKindRequest.KindEnum.CATS)",
                "request.withXTrace(\"{X-Trace}\")", "/kinds/cats", "Values: (empty), `cats`");
    }

    @Test
    void branches_that_share_their_name_have_places_of_their_own() {
        String contract = """
                openapi: 3.0.3
                info: {title: Branches, version: '1'}
                paths: {}
                components:
                  schemas:
                    Action:
                      oneOf:
                        - {type: object, required: [kind], properties: {kind: {type: string, enum: [RUN]}}}
                        - {type: object, required: [kind, a], properties: {kind: {type: string, enum: [RUN]}, a: {type: integer}}}
                        - {type: object, required: [kind, b], properties: {kind: {type: string, enum: [RUN]}, b: {type: integer}}}
                      discriminator: {propertyName: kind}
                """;

        assertThat(SiteLinks.faults(pagesOf(contract, EnumSet.of(PageFormat.HTML)))).isEmpty();
    }

    @Test
    void webhooks_are_listed_with_what_they_carry() {
        String contract = """
                openapi: 3.1.0
                info: {title: Hooks, version: '1'}
                webhooks:
                  pet.born:
                    post:
                      summary: A pet is born
                      description: Sent **once**.
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      responses: {'204': {description: Taken.}}
                  pet.died:
                    put:
                      deprecated: true
                      requestBody: {content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
                  ping: {get: {description: Nothing}}
                components:
                  schemas: {Pet: {type: object, properties: {name: {type: string, readOnly: true, examples: [Rex, Tom]}}}}
                """;
        Map<String, String> pages = pagesOf(contract, EnumSet.allOf(PageFormat.class));

        assertThat(pages.get("index.md")).contains(
                "| `pet.born` | POST | [Pet](types/Pet.md) | A pet is born<br>Sent **once**. |",
                "| `pet.died` (deprecated) | PUT | [pet.died\\_webhook\\_put\\_requestBody](types/",
                "| `ping` | GET |  | Nothing |").doesNotContain("Addresses");
        assertThat(pages.get("index.html")).contains("<h2 id=\"webhooks\">", "href=\"types/Pet.html\"");
        assertThat(pages.get("index.html")).contains("<li id=\"webhook-pet-born\">", "<a class=\"group\" href=\"index.html#webhooks\">");
        assertThat(pages.get("types/Pet.html")).contains("<a class=\"group\" href=\"../index.html#webhooks\">");
        assertThat(pages.get("assets/search.js")).contains(
                "[\"POST\", \"pet.born\", \"Webhook\", \"A pet is born\", \"index#webhook-pet-born\"]");
        assertThat(pages.get("types/Pet.md")).contains("*(only in responses; example Rex)*");
        assertThat(SiteLinks.faults(pages)).isEmpty();
    }

    @Test
    void hostile_text_stays_text_in_html() {
        pages("hostile.yaml", EnumSet.of(PageFormat.HTML)).forEach((path, page) -> {
            if (path.endsWith(".html")) {
                String ours = page.replaceAll("<script src=\"(\\.\\./)?assets/site\\.js\"></script>", "");
                assertThat(ours.toLowerCase(Locale.ROOT)).as(path)
                        .doesNotContain("<script", "<img", "<iframe", "<svg", "<textarea", "<style",
                                "javascript:alert", "</textarea");
                assertThat(SiteLinks.targets(page)).as(path).noneMatch(href -> href.toLowerCase(Locale.ROOT)
                        .startsWith("javascript"));
                assertThat(page).as(path).contains("&lt;script&gt;");
            }
        });
        assertThat(pages("hostile.yaml", EnumSet.of(PageFormat.HTML)).get("operations/call.html"))
                .contains("{{service}}", "&lt;/textarea&gt;", "&lt;/code&gt;&lt;/pre&gt;");
    }

    /** A reader of Markdown sees no markup but ours, and no link but to pages. */
    @Test
    void hostile_text_stays_text_in_markdown() {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        pages("hostile.yaml", EnumSet.of(PageFormat.MARKDOWN)).forEach((path, page) -> {
            List<String> html = new ArrayList<>();
            List<String> links = new ArrayList<>();
            visit(parser.parse(page), html, links);

            assertThat(html).as(path).allMatch(tag -> OUR_ANCHOR.matcher(tag.replaceAll("\\s+$", "")).matches()
                    || tag.matches("<a id=\"[\\w-]+\"></a>\\s*"));
            assertThat(links).as(path).allMatch(link ->
                    link.matches("[\\w./-]*(#[\\w-]+)?|https://example\\.com/[a-z.]*"));
        });
        assertThat(pages("hostile.yaml", EnumSet.of(PageFormat.MARKDOWN)).get("operations/call.md"))
                .contains("{{service}}", "</textarea>");
    }

    @Test
    void descriptions_are_commonmark() {
        String page = pages("shapes.yaml", EnumSet.of(PageFormat.HTML)).get("operations/listThings.html");

        assertThat(page).contains("<li>one</li>", "<strong>bold</strong>", "<code>code</code>", "<table>",
                "<td>cell</td>",
                "<a rel=\"nofollow\" href=\"https://example.com/more\">more</a>");
        assertThat(page).as("headings of a description do not break into the page's").doesNotContain("<h1>Inside");
    }

    @Test
    void a_page_tells_of_types_styles_bounds_headers_and_codes() {
        String page = pages("shapes.yaml", EnumSet.of(PageFormat.MARKDOWN)).get("operations/createThing.md");

        assertThat(page).contains("| `X-Trace` | Yes | String (UUID) |", "**Table 2** Request body parameters",
                "| `name` | Yes | String | The name.<br>*(minimum length 1; maximum length 10)* |",
                "| `tags` | No | Array of strings |", "| `parts` | No | Array of [Part](#type-Part) objects |",
                "| `matrix` | No | Array of arrays of numbers |", "| `labels` | No | Map of strings |",
                "| `size` | No | String ([Size](../types/Size.md)) | Values: `small`, `large` |",
                "| `choice` | No | [Choice](#type-Choice) |", "| `created` | No | String (date-time) |",
                "### Status code: 201", "| `Location` | String (URI) |", "### Status code: 4XX",
                "| 409 | `THING.409` | There is one of that name. | Choose another name. |",
                "Status 4XX: the code is in `code` of [Problem](#type-Problem) object.");
    }

    @Test
    void examples_are_those_of_the_contract_or_made_of_the_types() {
        Map<String, String> pages = pages("shapes.yaml", EnumSet.of(PageFormat.MARKDOWN));

        assertThat(pages.get("operations/createThing.md")).contains("small one", "\"name\": \"first\"",
                "\"created\": \"2020-02-30T00:00:00Z\"")
                .doesNotContain("\"name\": \"{name}\"");
        assertThat(pages.get("operations/listThings.md")).contains("\"size\": \"small\"",
                "\"created\": \"2026-01-01T00:00:00Z\"");
    }

    @Test
    void pages_are_kept_in_step_and_what_is_not_ours_stays() throws IOException {
        GeneratorOptions options = GeneratorOptions.of(Module.foundingContract());
        Files.writeString(folder.resolve("index.html"), "mine");
        Regeneration both = Regeneration.ofPages(new ReferencePages(EnumSet.allOf(PageFormat.class)));

        assertThatThrownBy(() -> both.run(options, folder, ForeignFiles.REFUSE))
                .isInstanceOf(GenerationFailedException.class).hasMessageContaining("index.html");
        assertThat(folder.resolve("index.html")).hasContent("mine");
        Files.delete(folder.resolve("index.html"));
        Files.writeString(folder.resolve("notes.txt"), "mine too");

        assertThat(both.run(options, folder, ForeignFiles.REFUSE).written()).isGreaterThan(10);
        assertThat(both.run(options, folder, ForeignFiles.REFUSE).outcome()).isEqualTo(Outcome.UP_TO_DATE);
        RegenerationReport html = Regeneration.ofPages(new ReferencePages(EnumSet.of(PageFormat.HTML)))
                .run(options, folder, ForeignFiles.REFUSE);
        assertThat(html.outcome()).isEqualTo(Outcome.REGENERATED);
        assertThat(html.written()).isZero();
        assertThat(html.removed()).isPositive();
        assertThat(folder.resolve("index.md")).doesNotExist();
        assertThat(folder.resolve("notes.txt")).hasContent("mine too");
    }

    @Test
    void a_page_tells_what_has_changed_since_another_contract() throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"),
                Files.readString(Module.foundingContract()).replace("total_num:", "sum <b>:"));
        ReferencePages pages = new ReferencePages(EnumSet.allOf(PageFormat.class), Optional.of(old));

        Generation generation = pages.generate(GeneratorOptions.of(Module.foundingContract()));

        assertThat(generation.inputs()).contains(old);
        assertThat(generation.files()).filteredOn(file -> file.path().equals("changes.html")).singleElement()
                .extracting(GeneratedFile::content).asString()
                .contains("<strong>Breaking</strong>", "total_num", "sum &lt;b&gt;").doesNotContain("<b>");
        assertThat(generation.files()).filteredOn(file -> file.path().equals("changes.md")).hasSize(1);
        assertThat(generation.files()).filteredOn(file -> file.path().equals("index.md")).singleElement()
                .extracting(GeneratedFile::content).asString().contains("[Changes](changes.md)");
    }

    @Test
    void a_template_can_be_replaced() throws IOException {
        Files.writeString(folder.resolve("type-list-page.md.mustache"), "{{#types}}{{link}};{{/types}}\n");
        GeneratorOptions options = GeneratorOptions.of(Module.foundingContract()).withTemplates(folder);

        Generation generation = new ReferencePages(EnumSet.of(PageFormat.MARKDOWN)).generate(options);

        assertThat(generation.files()).filteredOn(file -> file.path().equals("types/index.md")).singleElement()
                .extracting(GeneratedFile::content).asString()
                .isEqualTo("[ListRestoreRecordsResponse](../types/ListRestoreRecordsResponse.md);"
                        + "[InstanceRestoreInfo](../types/InstanceRestoreInfo.md);[ErrorResponse](../types/ErrorResponse.md);\n");
    }

    @Test
    void names_that_differ_in_case_alone_have_pages_of_their_own() {
        Map<String, String> pages = pages("shapes.yaml", EnumSet.of(PageFormat.HTML));

        assertThat(pages.keySet()).extracting(path -> path.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
        assertThat(pages.keySet()).filteredOn(path -> path.toLowerCase(Locale.ROOT).startsWith("types/part"))
                .hasSize(2);
    }

    private static Map<String, String> pages(String contract, Set<PageFormat> formats) {
        try (InputStream in = ReferencePagesTest.class.getResourceAsStream(contract)) {
            return pagesOf(new String(in.readAllBytes(), StandardCharsets.UTF_8), formats);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> pagesOf(String text, Set<PageFormat> formats) {
        return CompiledSdk.inFile(text, file -> new ReferencePages(formats).generate(GeneratorOptions.of(file)))
                .files()
                .stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content, (one, two) -> one,
                        TreeMap::new));
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        visit(Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(page), new ArrayList<>(),
                links);
        return links;
    }

    private static void visit(Node document, List<String> html, List<String> links) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                html.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                links.add("an image: " + image.getDestination());
            }
        });
    }
}
