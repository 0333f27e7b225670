package dev.sdkwright.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sdkwright.core.auth.SigningAlgorithm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Styles beyond the table of the specification: delimiters in elements, null elements, objects within objects. */
class ParameterStyleTest {

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments(ParameterStyle.SIMPLE, List.of("a,b", "c/d", "e"), "a%2Cb,c%2Fd,e"),
                arguments(ParameterStyle.SIMPLE, Arrays.asList("a", null, "b"), "a,b"),
                arguments(ParameterStyle.SIMPLE_EXPLODED, object("a=b", "c,d", "e", null), "a%3Db=c%2Cd"),
                arguments(ParameterStyle.LABEL, "1.5", ".1.5"),
                arguments(ParameterStyle.LABEL_EXPLODED, List.of(1.5, 2), ".1%2E5.2"),
                arguments(ParameterStyle.LABEL_EXPLODED, object("a.b", "c.d"), ".a%2Eb=c%2Ed"),
                arguments(ParameterStyle.MATRIX_EXPLODED, List.of("a;b", ""), ";p=a%3Bb;p"),
                arguments(ParameterStyle.MATRIX_EXPLODED, object("a", 1, "b", null, "c", ""), ";a=1;c"),
                arguments(ParameterStyle.MATRIX, object("a", List.of(1, 2)), ";p=a,%5B1%2C2%5D"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void elementsOfPathsStayApart(ParameterStyle style, Object value, String text) {
        assertThat(StyledText.path(style, "p", value)).isEqualTo(text);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(ParameterStyle.FORM, List.of("a,b", "c d"), "p=a%2Cb,c%20d"),
                arguments(ParameterStyle.SPACE_DELIMITED, List.of("a b", "c"), "p=a%2520b%20c"),
                arguments(ParameterStyle.PIPE_DELIMITED, List.of("a|b", "c"), "p=a%257Cb%7Cc"),
                arguments(ParameterStyle.PIPE_DELIMITED, List.of("a"), "p=a"),
                arguments(ParameterStyle.PIPE_DELIMITED, List.of(), ""),
                arguments(ParameterStyle.PIPE_DELIMITED, "a|b", "p=a%7Cb"),
                arguments(ParameterStyle.FORM_EXPLODED, object("a", List.of(1, 2), "b&c", object("d", 3)),
                        "a=1&a=2&b%26c=%7B%22d%22%3A3%7D"),
                arguments(ParameterStyle.FORM_EXPLODED, List.of(List.of(1), Map.of()), "p=%5B1%5D&p=%7B%7D"),
                arguments(ParameterStyle.FORM, object("a", 1, "b", null), "p=a,1"),
                arguments(ParameterStyle.FORM, object("b", null), ""),
                arguments(ParameterStyle.DEEP_OBJECT, object("a", object("b", List.of("x", object("c", 1)))),
                        "p%5Ba%5D%5Bb%5D%5B0%5D=x&p%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=1"),
                arguments(ParameterStyle.DEEP_OBJECT, object("a", null), ""));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void elementsOfQueriesStayApart(ParameterStyle style, Object value, String text) {
        assertThat(text(StyledPairs.of(style, "p", value, Escape.PERCENT))).isEqualTo(text);
    }

    static Stream<Arguments> reserved() {
        return Stream.of(
                arguments(ParameterStyle.FORM_EXPLODED, ":/?#[]@!$&'()*+,;= %41%", "p=:/?%23%5B%5D@!$%26'()*%2B,;%3D%20%41%25"),
                arguments(ParameterStyle.FORM, List.of("a/b,c", "d"), "p=a/b%2Cc,d"),
                arguments(ParameterStyle.PIPE_DELIMITED, List.of("a/b|c", "d"), "p=a/b%257Cc%7Cd"));
    }

    @ParameterizedTest
    @MethodSource("reserved")
    void reservedCharactersStayWhereTheyMeanNothingElse(ParameterStyle style, Object value, String text) {
        assertThat(text(StyledPairs.of(style, "p", value, Escape.RESERVED))).isEqualTo(text);
    }

    @Test
    void elementsOfHeadersWithCommasAreQuoted() {
        List<String> items = List.of("a", "b,\"c\\", "\"d,e\"");
        assertThat(StyledText.header(ParameterStyle.SIMPLE, items)).isEqualTo("a,\"b,\\\"c\\\\\",\"d,e\"");
        assertThat(StyledText.header(ParameterStyle.SIMPLE, object("a", 1, "b", null))).isEqualTo("a,1");
        assertThat(StyledText.header(ParameterStyle.SIMPLE_EXPLODED, object("a", 1, "b", "2,3")))
                .isEqualTo("a=1,b=\"2,3\"");
    }

    @Test
    void whatIsEncodedInAStyleStandsAmongTheOtherParameters() {
        HttpRequestBuilder builder = HttpRequest.newBuilder().withEndpoint("http://h").withPath("/{a}/{b}")
                .withSigningAlgorithm(SigningAlgorithm.HMAC_SHA256)
                .addQueryParam("q", List.of("1,2"));
        builder.addEncodedQueryParam("q", "3,4");
        builder.addQueryParam("q", List.of("5,6"));
        builder.addEncodedPathParam("a", ".x,y");
        builder.addEncodedPathParam("b", ".x");
        HttpRequest first = builder.build();
        assertThat(first.getUri()).isEqualTo("http://h/.x,y/.x?q=1%2C2&q=3,4&q=5%2C6");
        assertThat(first.getQueryParams()).containsEntry("q", List.of("1,2", "3,4", "5,6"));
        HttpRequest second = first.builder().addPathParam("b", "z").clearQueryParams().build();
        assertThat(second.getUri()).isEqualTo("http://h/.x,y/z");
        assertThat(first.getUri()).endsWith("/.x,y/.x?q=1%2C2&q=3,4&q=5%2C6");
    }

    private static String text(List<StyledPairs.Pair> pairs) {
        StringBuilder text = new StringBuilder();
        for (StyledPairs.Pair pair : pairs) {
            text.append(text.length() == 0 ? "" : "&").append(pair.name()).append('=').append(pair.value());
        }
        return text.toString();
    }
}
