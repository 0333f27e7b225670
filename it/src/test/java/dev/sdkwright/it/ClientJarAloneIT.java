package dev.sdkwright.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A build that depends on the client of DCS and on nothing else, and compiles the sample programs. */
class ClientJarAloneIT {
    private static final long MOST_BYTES = 1_500_000;
    private static final String SHA_256_OF_THE_PAGES_PROGRAM =
            "edb95a84629cef3a97643bf72b02b2465f245f1d0fcc744d7574418461e53232";

    @Test
    void the_runtime_class_path_is_two_jars() throws IOException {
        List<Path> jars = ClientApplication.libraries();

        assertThat(jars).extracting(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder("dcs-v2-client", "jackson-core");
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void the_program_of_the_page_is_compiled_byte_for_byte() throws IOException, GeneralSecurityException {
        assumeTrue(SamplePrograms.ofThePage(SamplePrograms.root()).isPresent(), SamplePrograms.NO_PAGE);

        byte[] compiled = Files.readAllBytes(ClientApplication.source(SamplePrograms.OF_THE_PAGE));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compiled)))
                .isEqualTo(SHA_256_OF_THE_PAGES_PROGRAM);
    }
}
