package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    @Test
    void json_in_utf_8_is_known_by_its_first_character() {
        assertThat(text(" \r\n\t{}").isPlainJson()).isTrue();
        assertThat(text("[1]").isPlainJson()).isTrue();
        assertThat(text("a: {}").isPlainJson()).isFalse();
        assertThat(text("").isPlainJson()).isFalse();
        assertThat(new DocumentText("{}".getBytes(StandardCharsets.UTF_16LE)).isPlainJson()).isFalse();
        assertThat(text("\uFEFF{}").isPlainJson()).isFalse();
    }

    @Test
    void finds_keywords_in_bytes_and_in_texts() {
        List<String> keywords = List.of("$id", "$anchor");
        for (String before : List.of("{", "a: ")) {
            assertThat(text(before + "\"$ref\": \"#\", \"$anchor\": 1}").hasAny(keywords)).as(before).isTrue();
            assertThat(text(before + "\"$ref\": \"$i\", \"id\": \"$anch").hasAny(keywords)).as(before).isFalse();
            assertThat(text(before + "\"$id").hasAny(keywords)).as(before).isTrue();
        }
    }

    @Test
    void the_text_is_the_same_whether_bytes_were_asked_for_or_not() {
        DocumentText document = text("{\"title\": \"größer – ★\"}");
        assertThat(document.hasAny(List.of("$id"))).isFalse();
        assertThat(document.text()).isEqualTo("{\"title\": \"größer – ★\"}");
        assertThat(document.hasAny(List.of("$id"))).isFalse();
    }

    private static DocumentText text(String text) {
        return new DocumentText(text.getBytes(StandardCharsets.UTF_8));
    }
}
