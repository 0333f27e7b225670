package dev.sdkwright.spec;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContractTest {

    private static final List<Fact> TABLE = Fact.table();
    private static final List<Fact> CONTRACT = ContractFacts.of(Fact.contract());

    static List<Fact> table() {
        return TABLE;
    }

    static List<Fact> contract() {
        return CONTRACT;
    }

    static Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        Stream.of(TABLE, CONTRACT).flatMap(List::stream).map(Fact::group).forEach(groups::add);
        return groups;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void theContractSaysWhatThePageSays(Fact fact) {
        assertThat(said(CONTRACT, fact)).contains(fact.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contract")
    void theContractSaysNothingElse(Fact fact) {
        assertThat(said(TABLE, fact)).contains(fact.value());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void theContractKeepsTheOrderAndSaysNothingTwice(String group) {
        assertThat(CONTRACT.stream().collect(groupingBy(Fact::group)).get(group))
                .isEqualTo(TABLE.stream().collect(groupingBy(Fact::group)).get(group));
    }

    @Test
    void aCommentTellsWhereThePageContradictsItself() {
        String comments = String.join("\n", Fact.contract().lines().filter(line -> line.strip().startsWith("#")).toList());

        assertThat(comments).contains("begin_Time", "end_Time", "error_code", "backup_remark");
        assertThat(Trees.read(Fact.contract()).toString()).doesNotContain("begin_Time", "end_Time");
    }

    private static List<String> said(List<Fact> facts, Fact about) {
        return facts.stream()
                .filter(fact -> fact.group().equals(about.group()) && fact.name().equals(about.name()))
                .map(Fact::value)
                .toList();
    }
}
