package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with an {@code x-pagination}: where it stands, what it is, and what was meant. */
class PagingDiagnosticsTest {
    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /things:
                get:
                  operationId: listThings
                  x-pagination: %s
                  parameters:
                    - {in: query, name: offset, schema: {type: integer}}
                    - {in: query, name: marker, schema: {type: string}}
                  responses:
                    '200':
                      description: ''
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              things: {type: array, items: {type: object, properties: {id: {type: integer}}}}
                              others: {type: array, items: {type: string}}
                              next_marker: {type: string}
            """;

    private static List<Diagnostic> diagnostics(String extension) {
        GenerationFailedException failure = catchThrowableOfType(GenerationFailedException.class,
                () -> CompiledSdk.generate(CONTRACT.formatted(extension)));
        assertThat(failure).as("it generates").isNotNull();
        return failure.diagnostics();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                              |        | x-pagination is neither false nor a mapping | write false for no pages, or a mapping with the key style
            {items: things}                 |        | x-pagination has no style | name one of offset, page, cursor, link, linkHeader
            {style: ofset, offset: offset}   | /style | 'ofset' is no style of pages | did you mean 'offset'?
            {style: keyset}                  | /style | 'keyset' is no style of pages | name one of offset, page, cursor, link, linkHeader
            {style: offset, items: things}  |        | x-pagination of this style has no offset | add the key offset
            {style: offset, offset: offset, items: things, totl: x} | /totl | x-pagination of this style knows no key 'totl' | did you mean 'total'?
            {style: offset, offset: offset, items: things, first: 1} | /first | x-pagination of this style knows no key 'first' | name one of style, items, offset, limit, total, more
            {style: offset, offset: 7, items: things} | /offset | offset is not a name | write the name of a parameter or a member
            {style: page, page: offset, items: things, first: one} | /first | first is not a whole number | write the number of the first page
            {style: cursor, cursor: marker, items: things} | | x-pagination has neither next nor lastItem | say where the next cursor comes from: next for a member of the answer, lastItem for one of its last item
            {style: offset, offset: offst, items: things} | /offset | operation listThings has no parameter 'offst' | did you mean 'offset'?
            {style: offset, offset: marker, items: things} | /offset | the parameter 'marker' is not an integer | name another one
            {style: offset, offset: offset, items: thing} | /items | the answer of listThings has no member 'thing' | did you mean 'things'?
            {style: offset, offset: offset, items: next_marker} | /items | the member 'next_marker' is not a list | name another one
            {style: offset, offset: offset}  |        | it is not clear which list of the answer has the items of a page | name it by the key items
            {style: cursor, cursor: offset, next: next_marker, items: things} | /next | the member 'next_marker' is not of the same type as the parameter | name another one
            {style: cursor, cursor: marker, lastItem: id, items: things} | /lastItem | items have no member 'id' of the same type as the parameter | name a member of the items, members of members with a dot between them
            """)
    void faults_are_located(String extension, String below, String message, String hint) {
        List<Diagnostic> diagnostics = diagnostics(extension);
        assertThat(diagnostics).extracting(Diagnostic::message).contains(message);
        Diagnostic diagnostic =
                diagnostics.stream().filter(found -> found.message().equals(message)).findFirst().orElseThrow();
        assertThat(diagnostic.hint()).isEqualTo(hint);
        assertThat(diagnostic.code().id()).isEqualTo("SDK006");
        assertThat(diagnostic.location().pointer())
                .isEqualTo("/paths/~1things/get/x-pagination" + (below == null ? "" : below));
        assertThat(diagnostic.location().line()).isEqualTo(7);
    }

    @Test
    void all_are_told_at_once() {
        assertThat(diagnostics("{style: offset, offset: x, items: y, limit: z}"))
                .extracting(diagnostic -> diagnostic.location().pointer().toLowerCase(Locale.ROOT))
                .hasSize(3);
    }
}
