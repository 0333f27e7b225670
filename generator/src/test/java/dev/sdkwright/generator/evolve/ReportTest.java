package dev.sdkwright.generator.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Evolution EVOLUTION = new Evolution(List.of(
            new Change(ChangeKind.DESCRIPTION_CHANGED, "Pet", "", "the description changed", "", Effect.WORDING, JavaChange.NONE),
            new Change(ChangeKind.PROPERTY_ADDED, "Pet.co`lor", "", "a new *property*", "", Effect.COMPATIBLE,
                    new JavaChange(List.of(), List.of("Pet.getColor(): String"), false, "")),
            new Change(ChangeKind.TYPE_CHANGED, "Pet.age", "", "the type changed from int32 to \"text\"", "int32 -> text",
                    Effect.BREAKING, new JavaChange(List.of("a", "b", "c", "d", "e"), List.of("f"), true, ""))));

    @Test
    void as_text() {
        assertThat(Report.TEXT.of(EVOLUTION)).isEqualTo("""
                3 changes, 1 of them breaking; the next version must be a major one
                major  Pet.age: the type changed from int32 to "text"
                       breaks calls, sources, compiled classes
                       gone: a, b, c, d, and 1 more
                       new: f
                       id: type-changed Pet.age (int32 -> text)
                minor  Pet.co`lor: a new *property*
                       new: Pet.getColor(): String
                patch  1 description or version changed
                """);
    }

    @Test
    void as_markdown() {
        assertThat(Report.MARKDOWN.of(EVOLUTION)).isEqualTo("""
                # Changes

                3 changes, 1 of them breaking; the next version must be a major one.

                ## Breaking

                - `Pet.age`: the type changed from int32 to "text" (breaks calls, sources, compiled classes)
                  - gone: `a`, `b`, `c`, `d`, `e`
                  - new: `f`

                ## New and changed

                - `Pet.co'lor`: a new \\*property\\*
                  - new: `Pet.getColor(): String`

                ## Descriptions

                - `Pet`: the description changed
                """);
    }

    @Test
    void as_json() {
        assertThat(Report.JSON.of(EVOLUTION))
                .startsWith("{\n  \"step\" : \"major\",\n  \"breaking\" : 1,\n  \"changes\" : [ {\n"
                        + "    \"id\" : \"type-changed Pet.age (int32 -> text)\",\n    \"kind\" : \"type-changed\",\n")
                .contains("\"message\" : \"the type changed from int32 to \\\"text\\\"\"", "\"breaksBinary\" : true",
                        "\"gone\" : [ \"a\", \"b\", \"c\", \"d\", \"e\" ]")
                .endsWith("} ]\n}\n");
    }

    @Test
    void nothing() {
        assertThat(Report.TEXT.of(new Evolution(List.of()))).isEqualTo("no changes\n");
        assertThat(Report.MARKDOWN.of(new Evolution(List.of()))).isEqualTo("# Changes\n\nNo changes.\n");
        assertThat(Report.JSON.of(new Evolution(List.of())))
                .isEqualTo("{\n  \"step\" : \"none\",\n  \"breaking\" : 0,\n  \"changes\" : [ ]\n}\n");
    }
}
