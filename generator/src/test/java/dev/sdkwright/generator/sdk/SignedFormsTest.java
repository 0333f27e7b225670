package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.http.FormDataFilePart;
import dev.sdkwright.core.http.SdkFormDataBody;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in forms of signed services, by the classes that code for Huawei's own SDK knows. */
class SignedFormsTest {
    private static CompiledSdk sdk;

    private StandInServer server;
    private AutoCloseable client;

    @BeforeAll
    static void generate() throws Exception {
        sdk = CompiledSdk.of(Files.readString(Path.of("src/test/resources/dev/sdkwright/generator/sdk/signed-forms.yaml")));
    }

    @BeforeEach
    void start() throws ReflectiveOperationException {
        server = StandInServer.start();
        client = (AutoCloseable) ((ClientBuilder<?>) sdk.type("FacesClient").getMethod("newBuilder").invoke(null))
                .withEndpoint(server.endpoint())
                .withCredential(new BasicCredentials().withAk("AK").withSk("SK").withProjectId("p1"))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private static Object with(Object bean, String property, Class<?> type, Object value)
            throws ReflectiveOperationException {
        return bean.getClass().getMethod("with" + property, type).invoke(bean, value);
    }

    private Object call(String method, Object body) throws ReflectiveOperationException {
        Object request = sdk.type("model." + Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Request")
                .getConstructor().newInstance();
        with(request, "Body", body.getClass(), body);
        try {
            return client.getClass().getMethod(method, request.getClass()).invoke(client, request);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static Object face() throws ReflectiveOperationException {
        return sdk.type("model.Face").getConstructor().newInstance();
    }

    @Test
    void a_file_is_a_part_with_its_name_and_what_is_said_of_it() throws ReflectiveOperationException {
        server.next(Reply.of(200, "{}"));
        Object face = face();
        with(face, "Label", String.class, "\u8138");
        with(face, "Single", Boolean.class, true);
        face.getClass().getMethod("withImageFile", InputStream.class, String.class, String.class)
                .invoke(face, new ByteArrayInputStream("bytes".getBytes(StandardCharsets.UTF_8)), "a b.png", "image/png");
        FormDataFilePart mask = new FormDataFilePart(new ByteArrayInputStream(new byte[] {'m'}), "mask")
                .withHeaders(Map.of("X-Part", "1"));
        with(face, "Mask", FormDataFilePart.class, mask);

        assertThat(((SdkFormDataBody) face).buildFormData().keySet()).containsExactly("image_file", "mask", "label", "single");
        assertThat(face.toString()).contains("imageFile: [resource:will-not-print]");
        call("addFace", face);

        RecordedRequest sent = server.takeRequest();
        String type = sent.header("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        assertThat(sent.header("X-Sdk-Content-Sha256")).isEqualTo("UNSIGNED-PAYLOAD");
        new SignatureVerifier("AK", "SK").verify(sent);
        String boundary = type.substring(type.indexOf('=') + 1);
        assertThat(new String(sent.body(), StandardCharsets.UTF_8).replace(boundary, "B").split("--B")).containsExactly("",
                part("name=\"image_file\"; filename=\"a b.png\"\r\nContent-Type: image/png", "bytes"),
                part("name=\"mask\"; filename=\"mask\"\r\nX-Part: 1", "m"),
                part("name=\"label\"", "\u8138"),
                part("name=\"single\"", "true"),
                "--\r\n");
    }

    private static String part(String head, String content) {
        return "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void a_file_is_sent_once_only_and_what_is_not_given_is_left_out() throws ReflectiveOperationException {
        server.next(Reply.of(200, "{}"));
        Object face = face();
        assertThat(((SdkFormDataBody) face).buildFormData()).isEmpty();
        with(face, "ImageFile", FormDataFilePart.class,
                new FormDataFilePart(new ByteArrayInputStream(new byte[] {'x'}), null));
        call("addFace", face);
        assertThat(new String(server.takeRequest().body(), StandardCharsets.UTF_8))
                .contains("filename=\"image_file\"").doesNotContain("label", "Content-Type");
        assertThatThrownBy(() -> call("addFace", face)).isInstanceOf(SdkException.class)
                .hasStackTraceContaining("the stream was sent before and cannot be read again");
    }

    @Test
    void what_is_json_elsewhere_keeps_its_bytes() throws ReflectiveOperationException {
        assertThat(sdk.type("model.Picture").getMethod("getData").getReturnType()).isEqualTo(byte[].class);
        assertThat(sdk.type("model.Picture").getInterfaces()).isEmpty();
    }
}
