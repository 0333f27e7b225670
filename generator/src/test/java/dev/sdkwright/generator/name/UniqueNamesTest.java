package dev.sdkwright.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {

    @Test
    void names_that_do_not_clash_are_as_they_are_spelled() {
        assertThat(UniqueNames.exact().allocate(List.of("foo", "bar_baz"), Words::lowerCamel))
                .containsExactly(Map.entry("foo", "foo"), Map.entry("bar_baz", "barBaz"));
    }

    @Test
    void of_those_that_clash_the_one_that_is_spelled_so_keeps_the_name() {
        Map<String, String> names =
                UniqueNames.exact().allocate(List.of("foo-bar", "foo_bar", "fooBar"), Words::lowerCamel);

        assertThat(names).containsEntry("fooBar", "fooBar");
        assertThat(names.get("foo-bar")).matches("fooBar_[0-9a-f]{4}");
        assertThat(names.get("foo_bar")).matches("fooBar_[0-9a-f]{4}").isNotEqualTo(names.get("foo-bar"));
    }

    @Test
    void no_name_depends_on_the_order() {
        List<String> raw = new ArrayList<>(List.of(
                "a", "A", "a-", "-a", "b_c", "bC", "b c", "B_C", "+1", "-1", "_1", "1", "", "$", " "));
        Map<String, String> expected = UniqueNames.exact().allocate(raw, Words::lowerCamel);
        Random random = new Random(1);

        for (int round = 0; round < 100; round++) {
            Collections.shuffle(raw, random);
            assertThat(UniqueNames.exact().allocate(raw, Words::lowerCamel))
                    .containsExactlyInAnyOrderEntriesOf(expected);
        }
        assertThat(expected.values()).doesNotHaveDuplicates();
    }

    @Test
    void names_of_files_differ_in_more_than_case() {
        Map<String, String> names =
                UniqueNames.ignoringCase().allocate(List.of("pet", "Pet", "PET"), Words::upperCamel);

        assertThat(names).containsEntry("PET", "PET");
        assertThat(names.values()).extracting(name -> name.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void a_taken_name_is_given_to_none() {
        UniqueNames names = UniqueNames.exact();

        assertThat(names.take("foo")).isTrue();
        assertThat(names.take("foo")).isFalse();
        assertThat(names.free("foo", "raw")).matches("foo_[0-9a-f]{4}");
        assertThat(names.free("foo", "raw")).matches("foo_[0-9a-f]{4}");
        assertThat(names.free("bar", "raw")).isEqualTo("bar");
    }
}
