package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.testing.JavaSurface;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public declaration that Huawei's own SDK has for the restoration records is declared by the generated client
 * too, so that existing code compiles against it.
 */
class OfficialSurfaceTest {
    private final JavaSurface surface = new JavaSurface(getClass().getClassLoader(), "com.huaweicloud.sdk.dcs.v2");

    static Stream<String> declarations() {
        return DocumentedResponse.text("official-surface.txt").lines().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void is_declared(String line) {
        assertThat(surface.declares(line)).as(line).isTrue();
    }
}
