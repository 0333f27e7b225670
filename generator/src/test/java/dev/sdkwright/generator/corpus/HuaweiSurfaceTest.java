package dev.sdkwright.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.JavaSurface;
import dev.sdkwright.generator.Generation;
import dev.sdkwright.generator.Generator;
import dev.sdkwright.generator.GeneratorOptions;
import dev.sdkwright.generator.GeneratorOptions.Layout;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients of other Huawei services have every public declaration that the official SDK has for them. */
class HuaweiSurfaceTest {
    @ParameterizedTest
    @CsvSource({"smn-v2, com.huaweicloud.sdk.smn.v2", "kms-v2, com.huaweicloud.sdk.kms.v2",
        "iam-v5, com.huaweicloud.sdk.iam.v5", "vpc-v3, com.huaweicloud.sdk.vpc.v3"})
    void every_official_declaration_is_declared(String service, String basePackage) throws IOException {
        Optional<Path> folder = Corpus.besideTheProject(Path.of("shared", "huawei", service + ".yaml")).map(Path::getParent);
        String reason = "the contract is not here: no shared/huawei/" + service + ".yaml beside the project";
        if (folder.isEmpty()) {
            System.out.println(reason);
        }
        Assumptions.assumeTrue(folder.isPresent(), reason);
        Path contract = folder.get().resolve(service + ".yaml");
        Generation generation = new Generator().generate(GeneratorOptions.of(contract)
                .withCorePackage("com.huaweicloud.sdk.core").with(Layout.SOURCES));
        JavaSurface surface = new JavaSurface(CompiledSdk.ofWhole(generation).loader(), basePackage);
        List<String> official = Files.readAllLines(folder.get().resolve("surface-" + service + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(official).isNotEmpty();
        assertThat(official.stream().filter(line -> !surface.declares(line)).toList()).isEmpty();
    }
}
