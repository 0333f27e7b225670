package dev.sdkwright.generator.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.DiagnosticCode;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateRendererTest {
    private static final PackageInfoView VIEW =
            new PackageInfoView("Made.", "com.example", "/** <p>\"quoted\" & 'more' =` */");

    @TempDir
    Path folder;

    record Parent(String name, List<Child> children, Optional<String> note, boolean shown) {}

    record Child(String name) {}

    @Test
    void values_stand_as_they_are() {
        assertThat(new TemplateRenderer(Optional.empty()).render("package-info.mustache", VIEW))
                .isEqualTo("// Made.\n\n/** <p>\"quoted\" & 'more' =` */\npackage com.example;\n");
    }

    @Test
    void double_and_triple_braces_mean_the_same() throws IOException {
        template("package-info.mustache", "{{comment}}|{{{comment}}}|{{&comment}}");

        assertThat(render(VIEW)).isEqualTo(String.join("|", VIEW.comment(), VIEW.comment(), VIEW.comment()));
    }

    @Test
    void sections_are_lists_flags_and_what_may_be_missing() throws IOException {
        template("package-info.mustache", """
                {{name}}
                {{#children}}
                - {{name}}
                {{/children}}
                {{#note}}
                note {{.}}
                {{/note}}
                {{^note}}
                no note
                {{/note}}
                {{#shown}}
                shown
                {{/shown}}
                """);

        assertThat(render(new Parent("p", List.of(new Child("a"), new Child("b")), Optional.of("n"), true)))
                .isEqualTo("p\n- a\n- b\nnote n\nshown\n");
        assertThat(render(new Parent("p", List.of(), Optional.empty(), false))).isEqualTo("p\nno note\n");
    }

    @Test
    void a_name_that_the_view_does_not_have_is_an_error_with_file_and_line() throws IOException {
        Path file = template("package-info.mustache", "// {{header}}\n\npackage {{pakageName}};\n");

        Diagnostic diagnostic = failure(VIEW);

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEMPLATE);
        assertThat(diagnostic.location().file()).isEqualTo(file.toString());
        assertThat(diagnostic.message()).contains("line 3", "pakageName");
        assertThat(diagnostic.hint()).isNotBlank();
    }

    @Test
    void a_missing_name_is_an_error_in_sections_too_and_in_every_place() throws IOException {
        for (String broken : List.of("{{#nothing}}x{{/nothing}}", "{{^nothing}}x{{/nothing}}",
                "{{#children}}{{nothing}}{{/children}}", "{{{nothing}}}", "{{name.nothing}}")) {
            template("package-info.mustache", broken);

            assertThat(failure(new Parent("p", List.of(new Child("a")), Optional.empty(), true)).message()).as(broken)
                    .contains("line 1");
        }
    }

    @Test
    void a_template_that_is_no_template_is_an_error() throws IOException {
        for (String broken : List.of("{{#header}}", "{{/header}}", "{{header", "{{#header}}{{/comment}}")) {
            Path file = template("package-info.mustache", broken);

            Diagnostic diagnostic = failure(VIEW);

            assertThat(diagnostic.code()).as(broken).isEqualTo(DiagnosticCode.TEMPLATE);
            assertThat(diagnostic.location().file()).isEqualTo(file.toString());
        }
    }

    @Test
    void a_template_that_is_missing_is_an_error() {
        GenerationFailedException thrown = catchThrowableOfType(GenerationFailedException.class,
                () -> new TemplateRenderer(Optional.empty()).render("unheard-of.mustache", VIEW));

        assertThat(thrown.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TEMPLATE);
            assertThat(diagnostic.toString()).contains("unheard-of.mustache");
        });
    }

    @Test
    void the_folder_replaces_single_templates_and_leaves_the_others() throws IOException {
        template("package-info.mustache", "mine {{packageName}}\r\n");
        TemplateRenderer renderer = new TemplateRenderer(Optional.of(folder));

        assertThat(renderer.render("package-info.mustache", VIEW)).isEqualTo("mine com.example\n");
        assertThat(renderer.render("region.mustache",
                new RegionView("Made.", "com.example", List.of(), "PetsRegion", "\"PETS\"", List.of())))
                .contains("class PetsRegion");
    }

    @Test
    void values_end_their_lines_as_all_do() throws IOException {
        template("package-info.mustache", "<{{packageName}}>");

        assertThat(render(new Object() {
            @SuppressWarnings("unused") // by the template
            String packageName = "one\r\ntwo";
        })).isEqualTo("<one\ntwo>");
    }

    private String render(Object view) {
        return new TemplateRenderer(Optional.of(folder)).render("package-info.mustache", view);
    }

    private Diagnostic failure(Object view) {
        return catchThrowableOfType(GenerationFailedException.class, () -> render(view)).diagnostics().get(0);
    }

    private Path template(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
