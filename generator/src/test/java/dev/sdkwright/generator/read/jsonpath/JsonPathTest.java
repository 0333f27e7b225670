package dev.sdkwright.generator.read.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries and what they select: the examples of RFC 9535, and where it differs from the older dialects. */
class JsonPathTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The bookstore of RFC 9535, section 1.5. */
    private static final String STORE = """
            {"store": {"book": [
              {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
              {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
              {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3",
               "price": 8.99},
              {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings",
               "isbn": "0-395-19395-8", "price": 22.99}],
             "bicycle": {"color": "red", "price": 399}}}""";

    /** That of RFC 9535, section 2.3.5.3, with some more. */
    private static final String FILTERED = """
            {"a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
             "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}}, "e": "f",
             "/pets/{id}": {"get": {"tags": ["x"]}}, "n": null, "t~": 1.0, "x": 1,
             "it's": 7, "\\u263A": 8}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $.store.book[*].author   | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author
            $..author                | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author
            $.store.*                | /store/book /store/bicycle
            $.store..price           | /store/book/0/price /store/book/1/price /store/book/2/price /store/book/3/price /store/bicycle/price
            $..book[2]               | /store/book/2
            $..book[2].publisher     | ''
            $..book[-1]              | /store/book/3
            $..book[0,1]             | /store/book/0 /store/book/1
            $..book[:2]              | /store/book/0 /store/book/1
            $..book[?@.isbn]         | /store/book/2 /store/book/3
            $..book[?@.price<10]     | /store/book/0 /store/book/2
            $..book[?(@.price < 10)] | /store/book/0 /store/book/2
            """)
    void the_examples_of_the_overview(String query, String pointers) throws Exception {
        assertThat(select(query, STORE)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            $.a[?@.b == 'kilo']                   => /a/9
            $.a[?(@.b == 'kilo')]                 => /a/9
            $.a[?@>3.5]                           => /a/1 /a/4 /a/5
            $.a[?@.b]                             => /a/6 /a/7 /a/8 /a/9
            $[?@.*]                               => /a /o /~1pets~1{id}
            $[?@[?@.b]]                           => /a
            $.o[?@<3, ?@<3]                       => /o/p /o/q /o/p /o/q
            $.a[?@<2 || @.b == "k"]               => /a/2 /a/7
            $.a[?match(@.b, "[jk]")]              => /a/6 /a/7
            $.a[?search(@.b, "[jk]")]             => /a/6 /a/7 /a/9
            $.o[?@>1 && @<4]                      => /o/q /o/r
            $.o[?@.u || @.x]                      => /o/t
            $.a[?@.b == $.x]                      => ``
            $.a[?@ == @]                          => /a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9
            $.a[?!@.b && @ > 4]                   => /a/1 /a/5
            $.a[?!(@ < 5 || @.b)]                 => /a/1 /a/5
            $['/pets/{id}'].get                   => /~1pets~1{id}/get
            $["t~"]                               => /t~0
            $['it\\'s', "\\u263A"]                => /it's /\u263A
            $[?@ == null]                         => /n
            $.nothing[?@]                         => ``
            $[?@ == $['t~']]                      => /t~0 /x
            $[?length(@) == 10]                   => /a
            $[?count(@.*) > 4]                    => /a /o
            $[?value(@..u) == 6]                  => /o
            $.a[5:1:-2]                           => /a/5 /a/3
            $.a[::-4]                             => /a/9 /a/5 /a/1
            $.a[1:3]                              => /a/1 /a/2
            $.a[-2:]                              => /a/8 /a/9
            $.a[20]                               => ``
            $                                     => .
            $..u                                  => /o/t/u
            $..['u','b']                          => /a/6/b /a/7/b /a/8/b /a/9/b /o/t/u
            $ .o [ 'p' , 'q' ]                    => /o/p /o/q
            $.o.*                                 => /o/p /o/q /o/r /o/s /o/t
            """)
    void selectors_and_filters(String query, String pointers) throws Exception {
        assertThat(select(query, FILTERED)).isEqualTo(pointers.equals(".") ? "" : pointers);
        assertThat(JsonPath.compile(query).find(JSON.readTree(FILTERED)).isEmpty()).isEqualTo(pointers.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "store", "$.", "$..", "$[", "$['a", "$[01]", "$[-0]", "$.a[?@.b == ]", "$[?1]", "$[?@.* == 1]",
        "$[?length(@.*) > 1]", "$[?count(1) > 1]", "$[?foo(@)]", "$[?match(@.a)]", "$.a b", "$[9007199254740992]",
        "$['\\x']", "$[?'a']", "$ ", "$[?@.a == 'x' &&]", "$.1a", "$[?(@.a]", "$[?length(@.a)]"})
    void what_is_no_query_is_refused_with_its_place(String query) {
        assertThatThrownBy(() -> JsonPath.compile(query))
                .isInstanceOf(JsonPathSyntaxException.class)
                .hasMessageMatching(".+ at character \\d+");
    }

    private static String select(String query, String document) throws JsonProcessingException {
        JsonNode root = JSON.readTree(document);
        return String.join(" ", JsonPath.compile(query).find(root).stream().map(JsonPath.Match::pointer).toList());
    }
}
