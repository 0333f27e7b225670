package dev.sdkwright.generator.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.Regeneration;
import dev.sdkwright.generator.RegenerationReport;
import dev.sdkwright.generator.write.ForeignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldByGenerationTest {
    @TempDir
    Path home;

    @Test
    void a_run_tells_what_users_will_see() throws IOException {
        assertThat(run(ContractChange.base()).evolution()).isEmpty();
        String written = Files.readString(home.resolve("out/.sdkwright/surface"));

        RegenerationReport report = run(ContractChange.base().replace("\"age\":", "\"years\":"));

        assertThat(report.evolution().orElseThrow().breaking()).extracting(Change::id)
                .contains("property-removed Pet.age", "property-removed NewPet.age");
        assertThat(home.resolve("out/.sdkwright/surface")).content().isNotEqualTo(written);
    }

    @Test
    void nothing_is_told_where_nothing_is_to_be_seen_or_nothing_is_known() throws IOException {
        run(ContractChange.base());
        assertThat(run(ContractChange.base()).evolution()).isEmpty();
        assertThat(run(ContractChange.base() + "\n").evolution()).isEmpty();

        Files.writeString(home.resolve("out/.sdkwright/surface"), "of another version");
        assertThat(run(ContractChange.base().replace("\"age\":", "\"years\":")).evolution()).isEmpty();
    }

    private RegenerationReport run(String contract) throws IOException {
        Path file = Files.writeString(home.resolve("shop.json"), contract);
        return new Regeneration().run(GeneratorOptions.of(file), home.resolve("out"), ForeignFiles.REFUSE);
    }
}
