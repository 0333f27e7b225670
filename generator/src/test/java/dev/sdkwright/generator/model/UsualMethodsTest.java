package dev.sdkwright.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.http.HttpMethod;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualMethodsTest {
    @Test
    void are_the_constants_of_the_core() {
        assertThat(UsualMethods.keys()).map(key -> key.toUpperCase(Locale.ROOT)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(HttpMethod.values()).map(HttpMethod::name).filter(name -> !name.equals("OTHER")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "Get", "COPY", "OTHER"})
    void are_no_others_and_in_no_other_spelling(String method) {
        assertThat(UsualMethods.contains(method)).isFalse();
        assertThat(UsualMethods.contains("GET")).isTrue();
    }
}
