package dev.sdkwright.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.name.JavaTypeName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final JavaTypeName FILE = JavaTypeName.of("org.example", "Pet");
    private static final JavaTypeName JDK_MAP = JavaTypeName.of("java.util", "Map");

    private final Imports imports = new Imports(FILE, Set.of("StatusEnum"));

    @Test
    void types_of_other_packages_are_imported_once_and_sorted() {
        assertThat(imports.use(JavaTypeName.of("java.util", "UUID"))).isEqualTo("UUID");
        assertThat(imports.use(JDK_MAP)).isEqualTo("Map");
        assertThat(imports.use(JDK_MAP)).isEqualTo("Map");
        assertThat(imports.imported()).containsExactly("java.util.Map", "java.util.UUID");
    }

    @Test
    void types_of_the_same_package_need_no_import() {
        assertThat(imports.use(JavaTypeName.of("org.example", "Owner"))).isEqualTo("Owner");
        assertThat(imports.use(nested("Owner", "KindEnum"))).isEqualTo("Owner.KindEnum");
        assertThat(imports.imported()).isEmpty();
    }

    @Test
    void types_inside_the_class_go_by_their_simple_names() {
        assertThat(imports.use(FILE)).isEqualTo("Pet");
        assertThat(imports.use(nested("Pet", "StatusEnum"))).isEqualTo("StatusEnum");
    }

    @Test
    void of_two_types_with_one_name_the_second_is_qualified() {
        assertThat(imports.use(JDK_MAP)).isEqualTo("Map");
        assertThat(imports.use(JavaTypeName.of("org.example", "Map"))).isEqualTo("org.example.Map");
        assertThat(imports.use(JDK_MAP)).isEqualTo("Map");
        assertThat(imports.imported()).containsExactly("java.util.Map");
    }

    @Test
    void a_type_that_a_class_of_the_file_hides_is_qualified() {
        assertThat(imports.use(JavaTypeName.of("org.example", "StatusEnum"))).isEqualTo("org.example.StatusEnum");
        assertThat(new Imports(JavaTypeName.of("org.example", "Map"), Set.of()).use(JDK_MAP)).isEqualTo("java.util.Map");
        assertThat(imports.imported()).isEmpty();
    }

    private static JavaTypeName nested(String... simpleNames) {
        return new JavaTypeName("org.example", List.of(simpleNames));
    }
}
