package dev.sdkwright.generator.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.model.SdkModel;
import dev.sdkwright.generator.name.NameAssigner;
import dev.sdkwright.generator.name.PackageNames;
import dev.sdkwright.generator.pass.Pass;
import dev.sdkwright.generator.read.ContractReader;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfaceTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/sdkwright/generator");

    /** Whoever changes what is emitted tells it here too, in {@link JavaMembers}. */
    @ParameterizedTest
    @ValueSource(strings = {"evolve/shop.yaml", "wire/wire.yaml", "sdk/access.yaml", "sdk/signed-forms.yaml",
        "../../../../../../../spec/dcs-v2.yaml"})
    void the_java_of_a_surface_is_what_is_emitted(String contract) throws IOException {
        String text = Files.readString(RESOURCES.resolve(contract));
        Surface surface = surface(RESOURCES.resolve(contract));

        Set<String> told = new TreeSet<>(new JavaMembers(surface).ofAll(surface.root(), surface.root()));
        Set<String> emitted = PublicSignatures.of(CompiledSdk.of(text));
        assertThat(without(emitted, told)).as("emitted, not told").isEmpty();
        assertThat(without(told, emitted)).as("told, not emitted").isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evolve/shop.yaml", "wire/wire.yaml"})
    void no_two_elements_have_one_path(String contract) {
        Set<String> paths = new HashSet<>();
        collect(surface(RESOURCES.resolve(contract)).root(), "", paths);
    }

    private static void collect(Element element, String above, Set<String> paths) {
        String path = Element.path(above, element.kind(), element.key());
        assertThat(paths.add(path)).as(path).isTrue();
        element.parts().forEach(part -> collect(part, path, paths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sdkwright surface 2\nsdk \nend\n",
        "sdkwright surface 1\nsdk \n", "sdkwright surface 1\nend\n",
        "sdkwright surface 1\nsdk \n\t\tschema x\nend\n", "sdkwright surface 1\nsdk \n\tmonster x\nend\n",
        "sdkwright surface 1\nsdk \nsdk \nend\n", "sdkwright surface 1\nsdk \tclass a\\x\nend\n"})
    void other_texts_are_no_surfaces(String text) {
        assertThat(Surface.parse(text)).isEmpty();
    }

    @Test
    void type_arguments_are_no_part_of_what_is_compiled() {
        assertThat(JavaMembers.erased("A.with(Consumer<Map<String, List<B>>>): List<C>")).isEqualTo("A.with(Consumer): List");
    }

    private static Surface surface(Path contract) {
        SdkModel model = Pass.runAll(new ContractReader().read(contract, "contract").model());
        PackageNames wishes =
                new PackageNames(Optional.of(CompiledSdk.PACKAGE), Optional.of(CompiledSdk.CORE), Optional.empty());
        return Surface.of(model, new NameAssigner(model, wishes).assign());
    }
}
