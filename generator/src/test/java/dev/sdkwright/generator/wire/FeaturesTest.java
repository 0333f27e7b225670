package dev.sdkwright.generator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.TestSources;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of clients is held by tests, or rows of a table, that are really there. */
class FeaturesTest {
    private static TestSources tests;

    @BeforeAll
    static void read() {
        tests = TestSources.ofProject();
    }

    static Stream<Arguments> features() {
        return WireTable.arguments("features.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void a_feature_is_held_by_something(String feature, String holders) {
        assertThat(holders.split(" ")).allMatch(holder -> holder.contains(".tsv:") ? isRow(holder) : tests.has(holder));
    }

    @Test
    void no_feature_is_there_twice() {
        assertThat(WireTable.rows("features.tsv")).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    private static boolean isRow(String holder) {
        List<String> parts = List.of(holder.split(":"));
        return WireTable.rows(parts.get(0)).stream().anyMatch(row -> row.get(0).equals(parts.get(1)));
    }
}
