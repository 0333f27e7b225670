package dev.sdkwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.write.Fingerprint.Input;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTextTest {
    private static final Manifest MANIFEST = Manifest.of(
            new Fingerprint("0.1.0", new TreeMap<>(Map.of("layout", "MODULE", "basePackage", "a.b")), Fingerprint.NONE,
                    List.of(new Input("contract.yaml", "11"), new Input("parts/p.yaml", "22"))),
            3, 7, List.of(new GeneratedFile("pom.xml", "p"), new GeneratedFile("A.java", "a")));

    @Test
    void reads_as_sorted_lines() {
        assertThat(ManifestText.format(MANIFEST)).isEqualTo("""
                sdkwright manifest 1
                generator 0.1.0
                option basePackage a.b
                option layout MODULE
                templates -
                input 11 contract.yaml
                input 22 parts/p.yaml
                operations 3
                types 7
                file %s A.java
                file %s pom.xml
                end
                """.formatted(Checksum.of(new byte[] {'a'}), Checksum.of(new byte[] {'p'})));
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(ManifestText.parse(ManifestText.format(MANIFEST))).contains(MANIFEST);
    }

    @Test
    void names_with_line_breaks_spaces_and_backslashes_survive() {
        Map<String, String> options = Map.of("service", "", "basePackage", "a\r\nfile 00 B.java");
        Fingerprint nasty = new Fingerprint("g\\n", new TreeMap<>(options), Fingerprint.NONE,
                List.of(new Input("a b\\\n c.yaml", "33")));
        Manifest manifest = new Manifest(nasty, 0, 0, List.of());

        assertThat(ManifestText.parse(ManifestText.format(manifest))).contains(manifest);
    }

    @Test
    void a_manifest_cut_off_anywhere_is_none() {
        String text = ManifestText.format(MANIFEST);
        for (int length = 0; length < text.length(); length++) {
            assertThat(ManifestText.parse(text.substring(0, length))).as("%d characters", length).isEmpty();
        }
    }

    @Test
    void another_format_or_an_unknown_or_missing_line_makes_it_none() {
        String text = ManifestText.format(MANIFEST);

        assertThat(ManifestText.parse(text.replace("manifest 1", "manifest 2"))).isEmpty();
        assertThat(ManifestText.parse(text.replace("types 7", "types seven"))).isEmpty();
        assertThat(ManifestText.parse(text.replace("types 7\n", ""))).isEmpty();
        assertThat(ManifestText.parse(text.replace("types 7", "kinds 7"))).isEmpty();
        assertThat(ManifestText.parse(text.replace(" A.java", " ../A.java"))).isEmpty();
        assertThat(ManifestText.parse(text.replace(" A.java", " \\A.java"))).isEmpty();
    }
}
