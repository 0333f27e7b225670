package dev.sdkwright.generator.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapingTest {

    @Test
    void a_literal_is_ascii_on_one_line() {
        assertThat(JavaLiteral.of("a\"b\\c\n\r\t\u0000\u2028ü中\ud83d\ude00$'"))
                .isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u2028\\u00fc\\u4e2d\\ud83d\\ude00$'\"");
        assertThat(JavaLiteral.of("")).isEqualTo("\"\"");
        // Two backslashes: javac sees no escape of a character there (JLS 3.3).
        assertThat(JavaLiteral.of("\\u0022")).isEqualTo("\"\\\\u0022\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain           | plain
            a < b & c > d   | a &lt; b &amp; c &gt; d
            ]]>             | ]]&gt;
            ${user.home}    | &#36;{user.home}
            "quoted" 'too'  | "quoted" 'too'
            """)
    void xml_text_is_neither_markup_nor_a_property_of_maven(String raw, String escaped) {
        assertThat(XmlText.escape(raw)).isEqualTo(escaped);
    }

    @Test
    void xml_text_has_no_character_that_xml_forbids() {
        assertThat(XmlText.escape("a\u0000b\u000bc\ud800d\uffffe\ufffef\n")).isEqualTo("a b c d e f ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain words.                | plain words.
            # head                      | \\# head
            *bold* _it_ ~no~            | \\*bold\\* \\_it\\_ \\~no\\~
            [x](javascript:y)           | \\[x\\](javascript:y)
            <script>                    | \\<script\\>
            `code`                      | \\`code\\`
            a & b                       | a \\& b
            """)
    void markdown_text_has_no_markup(String raw, String escaped) {
        assertThat(MarkdownText.escape(raw)).isEqualTo(escaped);
    }

    @Test
    void markdown_text_keeps_lines_of_one_kind_and_what_is_visible() {
        assertThat(MarkdownText.escape(" a\r\nb\rc\u202ed\u0000 ")).isEqualTo("a\nb\nc d");
        assertThat(MarkdownText.code("GET `/x`\n/y\u0000")).isEqualTo("GET '/x' /y ");
    }
}
