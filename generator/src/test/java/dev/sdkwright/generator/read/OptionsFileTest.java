package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdkwright.generator.diagnostic.Diagnostic;
import dev.sdkwright.generator.diagnostic.GenerationFailedException;
import dev.sdkwright.generator.option.Addition;
import dev.sdkwright.generator.option.Customization;
import dev.sdkwright.generator.option.Filter;
import dev.sdkwright.generator.option.NamePattern;
import dev.sdkwright.generator.option.Renames;
import dev.sdkwright.generator.option.Selection;
import dev.sdkwright.generator.option.TypeMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsFileTest {
    @TempDir
    Path home;

    @Test
    void every_option_is_read() throws Exception {
        Files.writeString(home.resolve("license.txt"), "Copyright");
        Path file = Files.writeString(home.resolve("options.yaml"), """
                overlays: [ours.yaml]
                include: {tags: [a, b], paths: /x/**}
                exclude: {operations: [old*]}
                renames:
                  schemas: {Pet: Animal}
                  operations: {listPets: pets}
                  properties: {Pet.name: title}
                typeMappings:
                  string:date-time: java.time.Instant#parse
                additions:
                  - {models: '*Event', interfaces: [com.example.Event]}
                  - {annotations: '@com.example.Known'}
                licenseHeader: license.txt
                """);

        assertThat(OptionsFile.read(file)).isEqualTo(new Customization(
                List.of(home.resolve("ours.yaml")),
                new Selection(Filter.of(List.of("a", "b"), List.of("/x/**"), List.of()),
                        Filter.of(List.of(), List.of(), List.of("old*"))),
                new Renames(Map.of("Pet", "Animal"), Map.of("listPets", "pets"), Map.of("Pet.name", "title")),
                List.of(new TypeMapping("string:date-time", "java.time.Instant#parse")),
                List.of(new Addition(new NamePattern("*Event"), List.of(), List.of("com.example.Event")),
                        new Addition(new NamePattern("*"), List.of("@com.example.Known"), List.of())),
                Optional.of("Copyright")));
    }

    @Test
    void all_faults_are_told_at_once_with_their_places() throws Exception {
        Path file = Files.writeString(home.resolve("options.yaml"), """
                overlay: [ours.yaml]
                include: {tag: [a]}
                renames:
                  schemas: {Pet: 1st}
                typeMappings: [a]
                additions:
                  - {models: '*Event'}
                licenseHeader: none.txt
                """);

        GenerationFailedException failed = catchThrowableOfType(GenerationFailedException.class, () -> OptionsFile.read(file));

        assertThat(failed.diagnostics()).extracting(Diagnostic::toString).containsExactly(
                file + ":1:10 error SDK020 'overlay' is no option (did you mean 'overlays'?)",
                file + ":2:16 error SDK020 'tag' is no option (did you mean 'tags'?)",
                file + ":4:3 error SDK020 schemas: '1st', the new name of 'Pet', cannot be a name in Java"
                        + " (correct the option)",
                file + ":5:15 error SDK020 'typeMappings' is no mapping (write a line such as 'old: new' for each)",
                file + ":7:5 error SDK020 for '*Event' neither annotations nor interfaces are named (correct the option)",
                file + ":8:16 error SDK020 'licenseHeader' names the file " + home.resolve("none.txt")
                        + ", which cannot be read (check the path)");
    }
}
