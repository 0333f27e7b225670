package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdkwright.core.SdkResponse;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Responses of signed services, by the classes that code for Huawei's own SDK knows. */
class SignedResponsesTest {
    @Test
    void a_component_that_is_called_like_the_response_is_the_response_with_its_headers() throws Exception {
        CompiledSdk sdk = CompiledSdk.of(contract());

        Class<?> response = sdk.type("model.AddPictureResponse");
        assertThat(response.getSuperclass()).isEqualTo(SdkResponse.class);
        assertThat(response.getMethod("getEtag").getReturnType()).isEqualTo(String.class);
        assertThat(response.getMethod("getState").getReturnType())
                .isEqualTo(sdk.type("model.AddPictureResponse$StateEnum"));
        assertThat(sdk.publicTypes()).noneMatch(type -> type.contains("AddPictureResponse_"));
    }

    @Test
    void a_service_that_is_not_signed_has_a_type_for_the_body_alone() throws Exception {
        CompiledSdk sdk = CompiledSdk.of(contract().replace("x-signature", "x-other"));

        assertThat(sdk.publicTypes()).anyMatch(type -> type.contains("AddPictureResponse_"));
    }

    private static String contract() throws IOException {
        return Files.readString(Path.of("src/test/resources/dev/sdkwright/generator/sdk/signed-forms.yaml"));
    }
}
