package dev.sdkwright.generator.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.diagnostic.ContractProblem;
import dev.sdkwright.generator.model.Operation;
import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Pagination.MemberPath;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operations have pages: those whose names leave no doubt, and no others. */
class PaginationsTest {
    @TempDir
    Path folder;

    /** Parameters are {@code name:type}; members of answers, too, with {@code []} for a list of objects and {@code name{...}} for an object. */
    private String found(String parameters, String members, String more) {
        StringBuilder contract = new StringBuilder("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                components: {schemas: {Item: {type: object, properties: {id: {type: string}}}}}
                paths:
                  /things:
                    get:
                      operationId: listThings
                """);
        contract.append(more.indent(6));
        contract.append("      parameters:\n");
        for (String parameter : words(parameters)) {
            contract.append("        - {in: query, name: '").append(name(parameter)).append("', schema: {")
                    .append(schema(parameter)).append("}}\n");
        }
        contract.append("      responses:\n        '200':\n          description: ''\n");
        words(members).stream().filter(word -> word.startsWith("header:")).forEach(word ->
                contract.append("          headers: {").append(word.substring(7)).append(": {schema: {type: string}}}\n"));
        contract.append("          content: {application/json: {schema: {")
                .append(members.startsWith("[]") ? "type: array, items: {$ref: '#/components/schemas/Item'}"
                        : "type: object, properties: {" + properties(members) + "}")
                .append("}}}\n");
        try {
            Path file = Files.writeString(folder.resolve("contract.yaml"), contract.toString());
            List<ContractProblem> problems = new ArrayList<>();
            Operation operation = Pass.runAll(
                    new ContractReader().read(file, "contract.yaml").model(), Selection.ALL, problems::add)
                    .operations().get(0);
            assertThat(problems).isEmpty();
            return operation.pagination().map(PaginationsTest::text).orElse("none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream((text == null ? "" : text).split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    private static String properties(String members) {
        return words(members).stream()
                .filter(word -> !word.startsWith("header:"))
                .map(word -> word.contains("{")
                        ? "'" + word.substring(0, word.indexOf('{')) + "': {type: object, properties: {"
                                + properties(word.substring(word.indexOf('{') + 1, word.lastIndexOf('}')).replace(';', ' '))
                                + "}}"
                        : word.endsWith("[]")
                                ? "'" + word.substring(0, word.length() - 2)
                                        + "': {type: array, items: {$ref: '#/components/schemas/Item'}}"
                                : "'" + name(word) + "': {" + schema(word) + "}")
                .collect(Collectors.joining(", "));
    }

    private static String name(String word) {
        return word.substring(0, word.indexOf(':'));
    }

    private static String schema(String word) {
        String type = word.substring(word.indexOf(':') + 1);
        return switch (type) {
            case "uri", "date" -> "type: string, format: " + type;
            case "from0" -> "type: integer, minimum: 0";
            case "usual20" -> "type: integer, default: 20, maximum: 100";
            default -> "type: " + type;
        };
    }

    private static String text(Pagination found) {
        StringBuilder text = new StringBuilder(found.style().toString());
        found.position().ifPresent(position -> text.append(' ').append(position.wireName()));
        text.append(found.style() == Pagination.Style.PAGE ? " from " + found.first() : "");
        found.size().ifPresent(size -> text.append(" size ").append(size.parameter().wireName())
                .append(size.usual() > 0 ? "=" + size.usual() : "").append(size.most() > 0 ? "<=" + size.most() : ""));
        text.append(" items ").append(text(found.items()));
        found.next().ifPresent(path -> text.append(" next ").append(text(path)));
        found.total().ifPresent(path -> text.append(" total ").append(text(path)));
        found.pages().ifPresent(path -> text.append(" pages ").append(text(path)));
        found.more().ifPresent(path -> text.append(" more ").append(text(path)));
        return text.toString();
    }

    private static String text(MemberPath path) {
        return path.steps().stream().map(step -> step.property().wireName()).collect(Collectors.joining("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            offset:integer limit:integer | records[] total_num:integer | OFFSET offset size limit items records total total_num
            offset:integer limit:usual20 | records[]                   | OFFSET offset size limit=20<=100 items records
            skip:integer $top:integer    | []                          | OFFSET skip size $top items body
            startAt:integer              | issues[] total:integer      | OFFSET startAt items issues total total
            page:integer per_page:integer | []                         | PAGE page from 1 size per_page items body
            page:from0 size:integer      | content[] totalPages:integer sort{x:string} | PAGE page from 0 size size items content pages totalPages
            page[number]:integer page[size]:integer | data[] meta{total_pages:integer;total:integer} | PAGE page[number] from 1 size page[size] items data total meta.total pages meta.total_pages
            marker:string limit:integer  | groups[] page_info{next_marker:string;previous_marker:string} | CURSOR marker size limit items groups next page_info.next_marker
            cursor:string                | members[] response_metadata{next_cursor:string} | CURSOR cursor items members next response_metadata.next_cursor
            pageToken:string             | items[] nextPageToken:string | CURSOR pageToken items items next nextPageToken
            nextToken:string             | things[] nextToken:string   | CURSOR nextToken items things next nextToken
            offset:string limit:integer  | data[] next_page{offset:string;uri:string} | CURSOR offset size limit items data next next_page.offset
            after:string limit:integer   | data[] last_id:string has_more:boolean | CURSOR after size limit items data next last_id more has_more
            starting_after:string        | data[] has_more:boolean     | LAST_ITEM starting_after items data next id more has_more
            page:integer                 | results[] next:uri previous:uri | LINK items results next next
            PageSize:integer Page:integer PageToken:string | accounts[] next_page_uri:uri | LINK items accounts next next_page_uri
            -                            | value[] @odata.nextLink:string | LINK items value next @odata.nextLink
            -                            | data[] _links{next{href:string}} | LINK items data next _links.next.href
            per_page:integer page:integer | [] header:Link             | LINK_HEADER items body
            offset:integer limit:integer | data{items[]} total:integer | OFFSET offset size limit items data.items total total
            offset:integer limit:integer | users[] errors[]            | OFFSET offset size limit items users
            """)
    void is_found_by_the_usual_names(String parameters, String members, String expected) {
        assertThat(found(parameters.equals("-") ? "" : parameters, members, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            offset:integer limit:integer               | name:string                | no list
            offset:integer limit:integer               | users[] groups[]           | two lists of which none is called like the items
            offset:integer                             | records[]                  | nothing else that tells of pages
            page:integer                               | records[]                  | nothing else that tells of pages
            offset:integer page:integer limit:integer  | records[]                  | two ways to ask for a page
            limit:integer                              | records[] total:integer    | no way to ask for a page
            offset:integer marker:string               | entries[] next_marker:string total_count:integer | cursors are given where they are asked for only
            marker:string limit:integer                | records[]                  | nobody says what the marker is
            after:date                                 | records[] next_cursor:string | a date is no cursor
            page:string limit:integer                  | records[]                  | a page that is not a number
            cursor:string                              | items[] next:string previous:string | a link or a cursor
            offset:integer limit:integer               | records[] price{total:integer} | -
            """)
    void is_not_guessed_where_there_is_doubt(String parameters, String members, String why) {
        String expected = why.equals("-") ? "OFFSET offset size limit items records" : "none";
        assertThat(found(parameters, members, "")).as(why).isEqualTo(expected);
    }

    @Test
    void descriptions_can_raise_doubts() {
        assertThat(found("limit:integer", "records[]", "")).isEqualTo("none");
        String offset = "{in: query, name: offset, description: 'Page number, from 0.', schema: {type: integer}}";
        assertThat(CompiledSdk.generate("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /things:
                    get:
                      operationId: listThings
                      parameters: [{in: query, name: limit, schema: {type: integer}}, %s]
                      responses: {'200': {description: '', content: {application/json: {schema: {type: array, items: {type: string}}}}}}
                """.formatted(offset)).files()).noneMatch(file -> file.path().contains("ListThingsPaging"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-pagination: false | offset:integer limit:integer | records[] | none
            x-pagination: {style: offset, offset: from} | from:integer | records[] | OFFSET from items records
            x-pagination: {style: offset, offset: from, limit: n, items: a.b, total: a.all, more: rest} | from:integer n:integer | a{b[];c[];all:number} rest:boolean | OFFSET from size n items a.b total a.all more rest
            x-pagination: {style: page, page: p, first: 0, pages: n} | p:integer | records[] n:integer | PAGE p from 0 items records pages n
            x-pagination: {style: cursor, cursor: from, next: last} | from:string | records[] last:string | CURSOR from items records next last
            x-pagination: {style: cursor, cursor: marker, lastItem: id, limit: limit} | marker:string limit:integer | records[] | LAST_ITEM marker size limit items records next id
            x-pagination: {style: link, next: further.on} | - | records[] further{on:string} | LINK items records next further.on
            x-pagination: {style: linkHeader} | - | [] | LINK_HEADER items body
            """)
    void contracts_may_say_it(String extension, String parameters, String members, String expected) {
        assertThat(found(parameters.equals("-") ? "" : parameters, members, extension)).isEqualTo(expected);
    }
}
