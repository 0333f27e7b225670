package dev.sdkwright.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;

/** The arrows between the rooms of the house. */
@AnalyzeClasses(packages = "dev.sdkwright.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOME = "dev.sdkwright.generator";

    @ArchTest
    static final ArchRule swagger_parser_is_known_in_read_alone = onlyIn("read", "io.swagger..");

    @ArchTest
    static final ArchRule yaml_is_known_in_read_alone = onlyIn("read", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule raw_trees_are_known_in_read_and_serve = noClasses()
            .that().resideOutsideOfPackages(room("read"), room("serve"))
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule json_is_written_by_evolve = noClasses()
            .that().resideOutsideOfPackages(room("read"), room("evolve"), room("serve"))
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule javapoet_is_known_in_java_alone = onlyIn("java", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule mustache_is_known_in_text_alone = onlyIn("text", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule commonmark_is_known_in_doc_alone = onlyIn("doc", "org.commonmark..");

    @ArchTest
    static final ArchRule picocli_is_known_in_cli_alone = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule only_write_writes_files = noClasses()
            .that().resideOutsideOfPackage(room("write"))
            .should().accessTargetWhere(writesFiles());

    @ArchTest
    static final ArchRule model_stands_on_nothing = standsOn("model");

    @ArchTest
    static final ArchRule file_stands_on_nothing = standsOn("file");

    @ArchTest
    static final ArchRule option_stands_on_nothing = standsOn("option");

    @ArchTest
    static final ArchRule diagnostic_stands_on_nothing = standsOn("diagnostic");

    @ArchTest
    static final ArchRule read_gives_the_model = standsOn("read", "model", "option", "diagnostic");

    @ArchTest
    static final ArchRule pass_turns_model_into_model = standsOn("pass", "model", "option", "diagnostic");

    @ArchTest
    static final ArchRule name_names_the_model = standsOn("name", "model", "diagnostic");

    @ArchTest
    static final ArchRule doc_escapes_what_the_model_says = standsOn("doc", "model");

    @ArchTest
    static final ArchRule java_emits_the_model = standsOn("java", "model", "name", "doc", "file", "option");

    @ArchTest
    static final ArchRule text_emits_the_model =
            standsOn("text", "model", "name", "doc", "file", "option", "diagnostic");

    @ArchTest
    static final ArchRule sample_shows_calls_of_the_model = standsOn("sample", "model", "name", "doc", "file", "text");

    @ArchTest
    static final ArchRule page_tells_of_the_model = standsOn("page", "model", "name", "doc", "file", "text", "sample");

    @ArchTest
    static final ArchRule core_gives_the_files_that_the_model_needs = standsOn("core", "file", "model");

    @ArchTest
    static final ArchRule write_knows_files_and_not_what_is_in_them = standsOn("write", "file", "diagnostic");

    @ArchTest
    static final ArchRule surface_describes_the_model_and_its_names = standsOn("surface", "model", "name");

    @ArchTest
    static final ArchRule evolve_compares_surfaces = standsOn("evolve", "surface", "diagnostic");

    @ArchTest
    static final ArchRule setup_reads_poms = standsOn("setup", "diagnostic");

    @ArchTest
    static final ArchRule serve_stands_in_for_what_is_read = standsOn("serve", "read", "option", "diagnostic");

    @ArchTest
    static final ArchRule schemas_are_checked_in_serve_alone = onlyIn("serve", "com.networknt..");

    @ArchTest
    static final ArchRule nothing_stands_on_the_command_line = noClasses()
            .that().resideOutsideOfPackage(room("cli"))
            .should().dependOnClassesThat().resideInAPackage(room("cli"));

    @ArchTest
    static final ArchRule rooms_have_no_cycles = slices().matching(HOME + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_public_is_not_for_extension = classes()
            .that().arePublic()
            .and().areNotInterfaces()
            .should().haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .orShould().beEnums();

    private static String room(String name) {
        return HOME + "." + name + "..";
    }

    private static ArchRule onlyIn(String room, String... library) {
        return noClasses()
                .that().resideOutsideOfPackage(room(room))
                .should().dependOnClassesThat().resideInAnyPackage(library);
    }

    /** Of our own classes a room uses those of these other rooms. */
    private static ArchRule standsOn(String room, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage(room(room));
        for (String other : others) {
            allowed = allowed.or(resideInAPackage(room(other)));
        }
        return noClasses()
                .that().resideInAPackage(room(room))
                .should().dependOnClassesThat(resideInAPackage(HOME + "..").and(DescribedPredicate.not(allowed))
                        .as("are ours but not in " + room + String.join(", ", others)));
    }

    private static DescribedPredicate<JavaAccess<?>> writesFiles() {
        Pattern writing = Pattern.compile(
                "write.*|newBufferedWriter|newOutputStream|newByteChannel|move|copy|delete.*|create.*|set.*");
        Set<String> writers = Set.of(FileOutputStream.class.getName(), FileWriter.class.getName(),
                RandomAccessFile.class.getName());
        return DescribedPredicate.describe("write files", access -> {
            String owner = access.getTargetOwner().getName();
            return owner.equals(Files.class.getName()) && writing.matcher(access.getName()).matches()
                    || writers.contains(owner) && access.getName().equals("<init>")
                    || owner.equals("java.nio.channels.FileChannel")
                    || owner.equals("java.io.File");
        });
    }
}
