package dev.sdkwright.generator.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.model.Documentation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain words, really.        | plain words, really.
            a < b && c > d              | a &lt; b &amp;&amp; c &gt; d
            {@code x} @param            | {&#64;code x} &#64;param
            */                          | *&#47;
            /*                          | /&#42;
            **/                         | **&#47;
            */*/                        | *&#47;*&#47;
            \\u002a\\u002f              | &#92;u002a&#92;u002f
            C:\\temp                    | C:&#92;temp
            中文, ü, 😀                 | 中文, ü, 😀
            """)
    void a_piece_of_text_is_inert(String raw, String escaped) {
        assertThat(JavadocText.escape(raw.replace("\\\\", "\\"))).isEqualTo(escaped.replace("\\\\", "\\"));
    }

    @Test
    void what_shows_nothing_is_blank() {
        assertThat(JavadocText.escape("a\u0000b\u202ec\u200bd\ufeffe\ud800f\uffff\u2028g")).isEqualTo("a b c d e f  g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000", "\u200b\n\u202e \t", "\r\n"})
    void prose_without_anything_visible_is_empty(String prose) {
        assertThat(JavadocText.paragraphs(prose)).isEmpty();
        assertThat(JavadocText.of(Documentation.of(prose))).isEmpty();
        assertThat(JavadocText.continued(Documentation.of(prose))).isEmpty();
    }

    @Test
    void paragraphs_and_lists_are_kept() {
        assertThat(JavadocText.paragraphs("""
                How it stands:

                - `waiting`: not begun
                - done
                And one more line.

                The end
                of it.
                """)).isEqualTo("""
                How it stands:

                <ul>
                <li>`waiting`: not begun
                <li>done
                </ul>

                <p>And one more line.

                <p>The end
                of it.""");
    }

    @Test
    void facts_and_deprecation_follow_the_prose() {
        assertThat(JavadocText.of(new Documentation("Words.", List.of("minimum 0", "pattern ^\\d+$"), true)))
                .isEqualTo("Words.\n\n<p>minimum 0; pattern ^&#92;d+$\n\n@deprecated the contract marks it so");
        assertThat(JavadocText.of(new Documentation("", List.of("default 1"), false))).isEqualTo("default 1");
        assertThat(JavadocText.of(new Documentation("", List.of(), true)))
                .isEqualTo("@deprecated the contract marks it so");
    }

    @Test
    void what_continues_a_comment_begins_a_paragraph_of_its_own() {
        assertThat(JavadocText.continued(Documentation.of("Words."))).isEqualTo("<p>Words.");
        assertThat(JavadocText.continued(Documentation.of("- item"))).isEqualTo("<ul>\n<li>item\n</ul>");
        assertThat(JavadocText.continued(new Documentation("", List.of(), true))).startsWith("@deprecated");
    }

    @Test
    void long_lines_are_wrapped_between_words() {
        String wrapped = JavadocText.paragraphs("word ".repeat(100) + "x".repeat(200) + " end");

        assertThat(wrapped.lines().filter(line -> line.contains("word"))).allSatisfy(line ->
                assertThat(line.length()).isLessThanOrEqualTo(110));
        assertThat(wrapped.replace('\n', ' ')).isEqualTo("word ".repeat(100) + "x".repeat(200) + " end");
    }

    @Test
    void a_comment_is_its_lines_behind_stars() {
        assertThat(JavadocComment.of("One.\n\nTwo.", "    "))
                .isEqualTo("    /**\n     * One.\n     *\n     * Two.\n     */");
    }
}
