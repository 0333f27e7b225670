package dev.sdkwright.generator.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Evolution BREAKING = new Evolution(List.of(
            change(ChangeKind.PROPERTY_REMOVED, "Pet.age", Effect.BREAKING),
            change(ChangeKind.PROPERTY_ADDED, "Pet.color", Effect.COMPATIBLE)));

    private static Change change(ChangeKind kind, String place, Effect effect) {
        return new Change(kind, place, "/components/schemas/Pet", "it changed", "", effect, JavaChange.NONE);
    }

    @Test
    void what_nobody_has_decided_on_is_an_error_that_says_how_to_decide() {
        assertThat(judge("", BREAKING)).containsExactly(
                "pets.yaml:7:3 error SDK040 Pet.age: it changed; breaks calls (undo it, or decide on it in changes.txt: the"
                        + " line 'property-removed Pet.age' and below it, indented, the reason)");
    }

    @Test
    void what_somebody_has_decided_on_passes() {
        assertThat(judge("# since 2.0\nproperty-removed  Pet.age\n    Nobody used it;\n    the birthday tells it.\n", BREAKING))
                .isEmpty();
        assertThat(Acknowledgements.parse("property-removed Pet.age\n\tNobody used it;\n  see above.\n")
                .reason(BREAKING.changes().get(0))).isEqualTo("Nobody used it; see above.");
    }

    @Test
    void a_line_without_a_reason_decides_nothing() {
        assertThat(judge("\nproperty-removed Pet.age\n", BREAKING))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("error SDK040"))
                .anySatisfy(line -> assertThat(line).startsWith("changes.txt:2:1 warning SDK041 the change is named, but"));
    }

    @Test
    void what_has_no_effect_is_told() {
        assertThat(judge("property-removed Pet.age\n  Decided.\nproperty-added Pet.color\n  Not breaking.\n", BREAKING))
                .singleElement().asString()
                .startsWith("changes.txt:3:1 warning SDK041 'property-added Pet.color' is no breaking change");
    }

    @ParameterizedTest
    @CsvSource({"1.4.2, 2.0.0, ''", "1.4.2, 1.5.0, 2.0.0", "1.4.2, 2.0.0-SNAPSHOT, ''", "0.3.1, 0.4.0, ''", "0.3.1, 0.3.2, 0.4.0",
        "v3, 4, ''", "1.4.2, 10.0.0, ''"})
    void the_version_takes_the_step(String released, String next, String wanted) {
        List<Diagnostic> found = new Gate(Acknowledgements.parse("property-removed Pet.age\n  Decided."), "changes.txt")
                .judge(BREAKING, GateTest::place, Version.parse(released), Version.parse(next));

        if (wanted.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().asString()
                    .contains("error SDK042", "the changes ask for a major step", "comes " + wanted)
                    .endsWith("(make the version at least " + wanted + ")");
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1.2.3, 1.2.3", "PATCH, 1.2.3, 1.2.4", "MINOR, 1.2.3, 1.3.0", "MAJOR, 1.2.3, 2.0.0", "MINOR, 0.2.3, 0.2.4",
        "MAJOR, 0.2.3, 0.3.0", "PATCH, 7, 7.0.1", "MAJOR, 99999999999.0, 100000000000.0.0"})
    void steps_are_those_of_semantic_versioning(Step step, String from, String to) {
        assertThat(Version.parse(from).orElseThrow().after(step)).hasToString(to);
    }

    @ParameterizedTest
    @CsvSource({"LATEST", "''", "${revision}"})
    void other_texts_are_no_versions(String text) {
        assertThat(Version.parse(text)).isEmpty();
    }

    private static List<String> judge(String acknowledgements, Evolution evolution) {
        return new Gate(Acknowledgements.parse(acknowledgements), "changes.txt")
                .judge(evolution, GateTest::place, Optional.empty(), Optional.empty())
                .stream().map(Diagnostic::toString).toList();
    }

    private static Location place(String pointer) {
        return new Location("pets.yaml", 7, 3, pointer);
    }
}
