package dev.sdkwright.generator.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.file.GeneratedFile;
import dev.sdkwright.generator.testing.CompiledSdk;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to break sources and compiled classes is what japicmp finds in the emitted classes. */
class ApiCompatibilityTest {
    /** A program that uses what the old contract gives it, a visitor of a union and a constant among it. */
    private static final GeneratedFile CALLER = new GeneratedFile("src/main/java/user/Caller.java", """
            package user;

            import java.util.List;
            import sdk.ShopClient;
            import sdk.model.Hit;
            import sdk.model.Kind;
            import sdk.model.ListPetsRequest;
            import sdk.model.ListPetsResponse;
            import sdk.model.NewPet;
            import sdk.model.Pet;
            import sdk.model.Problem;
            import sdk.model.Shop;

            @SuppressWarnings("deprecation")
            final class Caller {
                private Caller() {}

                static List<Pet> pets(ShopClient client) {
                    ListPetsResponse found = client.listPets(new ListPetsRequest().withLimit(10).addTagsItem("a").withKind(Kind.DOG));
                    Long total = found.getXTotal();
                    return total == null ? List.of() : found.getBody();
                }

                static NewPet pet() {
                    return new NewPet().withName("a").withNickNull().withAge(3).withOwner(owner -> owner.setMail("b"));
                }

                static String text(Hit hit) {
                    return hit.accept(new Hit.Visitor<String>() {
                        @Override
                        public String visitPet(Pet pet) {
                            return pet.getMood() == Pet.MoodEnum.GOOD ? pet.getName() : pet.getAttributes().get("c");
                        }

                        @Override
                        public String visitShop(Shop shop) {
                            return shop.getStreet();
                        }

                        @Override
                        public String visitProblem(Problem problem) {
                            return problem.getText();
                        }

                        @Override
                        public String visitUnknown(Object any) {
                            return String.valueOf(any);
                        }
                    });
                }
            }
            """);
    private static final CompiledSdk BEFORE = CompiledSdk.compiled(withCaller(ContractChange.base()));

    /** Those that only people notice are left out: that they change no Java is told of every one. */
    static Stream<ContractChange> changes() {
        return ContractChange.all().stream()
                .filter(change -> change.expected().stream().anyMatch(line -> !line.startsWith("patch")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_is_said_to_break_does_and_nothing_else(ContractChange change) {
        boolean source = change.expected().stream().anyMatch(line -> breaks(line, "source"));
        boolean binary = change.expected().stream().anyMatch(line -> breaks(line, "binary"));
        // Where nothing breaks, the old caller has to compile.
        CompiledSdk after = CompiledSdk.compiled(
                source ? CompiledSdk.generate(change.contract()) : withCaller(change.contract()));

        List<JApiClass> found = compare(after);

        assertThat(names(found.stream().filter(type -> !type.isBinaryCompatible())).isEmpty()).isEqualTo(!binary);
        assertThat(names(found.stream().filter(type -> !type.isSourceCompatible())).isEmpty()).isEqualTo(!source);
    }

    private static List<String> names(Stream<JApiClass> types) {
        return types.map(JApiClass::getFullyQualifiedName).toList();
    }

    private static boolean breaks(String line, String what) {
        return line.substring(0, line.indexOf(']')).contains(what);
    }

    /** The holder of definitions and the caller are nobody's to name. */
    private static List<JApiClass> compare(CompiledSdk after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).forEach(options.getClassPathEntries()::add);
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(BEFORE.jar(), "before.jar", "1"), new JApiCmpArchive(after.jar(), "after.jar", "2"))
                .stream()
                .filter(type -> !type.getFullyQualifiedName().endsWith("Operations"))
                .filter(type -> !type.getFullyQualifiedName().startsWith("user."))
                .filter(type -> !type.getFullyQualifiedName().contains(".sample."))
                .toList();
    }

    private static Generation withCaller(String contract) {
        Generation generation = CompiledSdk.generate(contract);
        List<GeneratedFile> files = new ArrayList<>(generation.files());
        files.add(CALLER);
        return new Generation(files, generation.operations(), generation.types(), generation.inputs(), generation.diagnostics());
    }
}
