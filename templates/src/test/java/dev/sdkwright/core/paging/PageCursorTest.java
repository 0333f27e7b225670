package dev.sdkwright.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.exception.SdkException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a page, by everything that an answer can say. */
class PageCursorTest {

    private final PageCursor cursor = new PageCursor("list");

    private void arrived(int items) {
        cursor.arrived(items, Map.of());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # items, offset, size, total, more, next
            10,  -,  -,  -,     -,  10
            10, 20,  -,  -,     -,  30
            10,  0, 10,  -,     -,  10
             9,  0, 10,  -,     -,   -
             0, 20,  -,  -,     -,   -
             0, 20,  -, 99,  true,   -
             9,  0, 10, 25,     -,   9
            10, 10, 10, 20,     -,   -
             5, 10, 10, 20,     -,  15
             9,  0, 10,  -,  true,   9
            10,  0, 10,  -, false,   -
            10,  0, 10, 99, false,   -
            """)
    void offsets(int items, Integer offset, Integer size, Long total, Boolean more, Long next) {
        arrived(items);
        assertThat(cursor.nextOffset(offset, size, total, more)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # items, page, first, size, total, pages, more, next
            10, -, 1,  -,  -, -,     -, 2
            10, -, 0,  -,  -, -,     -, 1
            10, 3, 1,  -,  -, -,     -, 4
             9, 3, 1, 10,  -, -,     -, -
             0, 3, 1,  -,  -, 9,  true, -
            10, 3, 1,  -,  -, 3,     -, -
            10, 2, 0,  -,  -, 3,     -, -
            10, 2, 0,  -,  -, 4,     -, 3
            10, 3, 1, 10, 30, -,     -, -
            10, 3, 1, 10, 31, -,     -, 4
            10, 1, 1,  -, 10, -,     -, -
             9, 1, 1, 10, 31, -,     -, 2
            10, 1, 1, 10,  -, -, false, -
            """)
    void pages(int items, Integer page, long first, Integer size, Long total, Long pages, Boolean more, Long next) {
        arrived(items);
        assertThat(cursor.nextPage(page, first, size, total, pages, more)).isEqualTo(next);
    }

    @Test
    void itemsAreCountedWhereTheWalkBeganAtTheFirstPage() {
        arrived(5);
        assertThat(cursor.nextPage(null, 1, 10, 9, null, null)).as("fewer than were asked for").isEqualTo(2);
        arrived(4);
        assertThat(cursor.nextPage(2, 1, 10, 9, null, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
               -,  20, 100,  20
              50,  20, 100,  50
             500,  20, 100, 100
               -,   0, 100,   -
              50,   0,   0,  50
               0,  20,   0,   -
            """)
    void sizes(Integer asked, long usual, long most, Long size) {
        assertThat(PageCursor.size(asked, usual, most)).isEqualTo(size);
    }

    @Test
    void cursorsEndWhereThereIsNoneOrNothingMore() {
        arrived(1);
        assertThat(cursor.nextCursor("a", null)).isEqualTo("a");
        assertThat(cursor.nextCursor(7L, true)).isEqualTo(7L);
        assertThat(cursor.<String>nextCursor(null, true)).isNull();
        assertThat(cursor.nextCursor("", null)).isNull();
        assertThat(cursor.nextCursor("b", false)).isNull();
    }

    @Test
    void aCursorThatComesAgainIsAnErrorUnlessThereIsNothingNew() {
        arrived(1);
        cursor.nextCursor("a", null);
        assertThatThrownBy(() -> cursor.nextCursor("a", null)).isInstanceOf(SdkException.class)
                .hasMessage("the pages of operation list do not end: the service gave the cursor to a page that was "
                        + "there already");
        arrived(0);
        assertThat(cursor.nextCursor("a", null)).isNull();
    }

    @Test
    void theLastItemLeadsOnUntilAPageIsShortOrEmpty() {
        arrived(2);
        assertThat(cursor.nextAfter("b", 2, null)).isEqualTo("b");
        arrived(1);
        assertThat(cursor.nextAfter("c", 2, null)).isNull();
        assertThat(cursor.nextAfter("c", 2, true)).as("the answer knows better").isEqualTo("c");
        arrived(0);
        assertThat(cursor.<String>nextAfter(null, null, true)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            </a?p=2>; rel="next"                                    | /a?p=2
            </a>;rel=next                                           | /a
            </a>; REL="Next"                                        | /a
            </a,b>; title="x, <y>; rel=\\"no\\""; rel="prev next"   | /a,b
            </a>; rel="prev", </b>; rel="next"                      | /b
            </a>; rel="prev"; rel="next"                            | -
            </a>; rel="nextish"                                     | -
            </a>                                                    | -
            rubbish; rel=next                                       | -
            """)
    void linksOfTheHeader(String line, String next) {
        assertThat(PageLinks.next(List.of(line))).isEqualTo(next);
        assertThat(PageLinks.next(List.of("</first>; rel=first", line))).as("on a second line").isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                       | ?p=2              | ?p=2
            /v1/items?p=2           | ?p=3              | /v1/items?p=3
            /v1/items?p=2           | /v2/items?p=3     | /v2/items?p=3
            http://a/v1/items?p=2   | others?p=3        | http://a/v1/others?p=3
            http://a/v1/items       | http://b/x        | http://b/x
            http://a/v1/items       | h ttp://          | h ttp://
            """)
    void linksAreRelativeToThePageThatHasThem(String base, String link, String resolved) {
        assertThat(PageLinks.resolve(base, link)).isEqualTo(resolved);
    }
}
