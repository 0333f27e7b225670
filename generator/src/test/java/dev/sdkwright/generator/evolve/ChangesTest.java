package dev.sdkwright.generator.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.surface.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change of {@code changes.txt} is told as that file says, and nothing else is. */
class ChangesTest {
    private static final Surface BEFORE = SurfaceOf.contract(ContractChange.base());

    static Stream<ContractChange> changes() {
        return ContractChange.all().stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_told(ContractChange change) {
        Surface after = SurfaceOf.contract(change.contract());

        Evolution evolution = Evolution.between(BEFORE, after);

        assertThat(evolution.changes().stream().map(ChangesTest::line)).containsExactlyInAnyOrderElementsOf(change.expected());
        assertThat(evolution.changes()).extracting(Change::id).doesNotHaveDuplicates();
        // What was written down compares like the contract itself.
        Surface reread = Surface.parse(after.text()).orElseThrow();
        assertThat(reread).isEqualTo(after);
        assertThat(Evolution.between(Surface.parse(BEFORE.text()).orElseThrow(), reread)).isEqualTo(evolution);
    }

    @Test
    void there_are_sixty_changes() {
        assertThat(ContractChange.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void the_same_contract_has_no_changes() {
        assertThat(Evolution.between(BEFORE, SurfaceOf.contract(ContractChange.base()))).isEqualTo(new Evolution(List.of()));
    }

    /** What breaks is told by the letters of calls, sources and binaries. */
    static String line(Change change) {
        List<String> breaks = new ArrayList<>();
        if (change.effect() == Effect.BREAKING) {
            breaks.add("calls");
        }
        if (change.java().breaksSource()) {
            breaks.add("source");
        }
        if (change.java().breaksBinary()) {
            breaks.add("binary");
        }
        String java = change.java().gone().isEmpty() ? "" : "; gone: " + first(change.java().gone());
        String added = change.java().added().isEmpty() ? "" : "; new: " + first(change.java().added());
        return change.step().text() + " [" + String.join(" ", breaks) + "] " + change.place() + ": " + change.message()
                + java + added;
    }

    private static String first(List<String> members) {
        return members.get(0) + (members.size() == 1 ? "" : " and " + (members.size() - 1) + " more");
    }
}
