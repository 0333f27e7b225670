package dev.sdkwright.generator.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdkwright.core.ClientBuilder;
import dev.sdkwright.core.SdkStreamRequest;
import dev.sdkwright.core.SdkStreamResponse;
import dev.sdkwright.core.auth.BasicCredentials;
import dev.sdkwright.core.exception.SdkException;
import dev.sdkwright.core.progress.ProgressRequest;
import dev.sdkwright.core.testing.RecordedRequest;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.SignatureVerifier;
import dev.sdkwright.core.testing.StandInServer;
import dev.sdkwright.generator.testing.CompiledSdk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes of signed services, by the classes that code for Huawei's own SDK knows. */
class SignedStreamsTest {
    private static CompiledSdk sdk;

    private StandInServer server;
    private AutoCloseable client;

    @BeforeAll
    static void generate() {
        sdk = CompiledSdk.of("""
                openapi: 3.0.3
                info: {title: Files, version: '1'}
                components: {securitySchemes: {AkSk: {type: apiKey, in: header, name: Authorization, x-signature: SDK-HMAC-SHA256}}}
                security: [{AkSk: []}]
                paths:
                  /v1/state:
                    get:
                      operationId: getState
                      responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}
                  /v1/files:
                    put:
                      operationId: uploadFile
                      parameters: [{in: query, name: progress_interval, schema: {type: integer}}]
                      requestBody: {required: true, content: {text/plain: {schema: {type: string, format: binary}}}}
                      responses: {'200': {description: ''}}
                    get:
                      operationId: downloadFile
                      parameters: [{in: query, name: progress_interval, schema: {type: integer}}]
                      responses:
                        '200':
                          description: ''
                          headers: {ETag: {schema: {type: string}}}
                          content: {application/octet-stream: {schema: {type: string, format: binary}}}
                """);
    }

    @BeforeEach
    void start() throws ReflectiveOperationException {
        server = StandInServer.start();
        client = (AutoCloseable) ((ClientBuilder<?>) sdk.type("FilesClient").getMethod("newBuilder").invoke(null))
                .withEndpoint(server.endpoint())
                .withCredential(new BasicCredentials().withAk("AK").withSk("SK").withProjectId("p1"))
                .build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
    }

    private static Object make(String type) {
        try {
            return sdk.type("model." + type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object call(String method, Object request) {
        try {
            return client.getClass().getMethod(method, request.getClass()).invoke(client, request);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void an_upload_is_a_stream_with_progress_that_is_signed_and_sent_whole() {
        server.next(Reply.of(200, ""));
        SdkStreamRequest request = (SdkStreamRequest) make("UploadFileRequest");
        List<Long> progress = new ArrayList<>();
        request.setUploadStream(new ByteArrayInputStream(new byte[1000]));
        request.setProgressListener(status -> progress.add(status.getTransferredBytes()));
        request.setProgressInterval(400);
        call("uploadFile", request);
        RecordedRequest sent = server.takeRequest();
        assertThat(sent.body()).hasSize(1000);
        assertThat(sent.header("Content-Type")).isEqualTo("text/plain");
        new SignatureVerifier("AK", "SK").verify(sent);
        assertThat(progress).endsWith(1000L);
        assertThatThrownBy(() -> call("uploadFile", request)).isInstanceOf(SdkException.class)
                .hasStackTraceContaining("the stream was sent before and cannot be read again");
    }

    @Test
    void without_a_stream_nothing_is_sent() {
        assertThatThrownBy(() -> call("uploadFile", make("UploadFileRequest"))).isInstanceOf(SdkException.class)
                .hasMessageContaining("body of operation uploadFile is null");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_download_is_consumed_as_a_stream() throws ReflectiveOperationException {
        server.next(Reply.of(200, "content", "Content-Type: application/octet-stream", "ETag: e"));
        SdkStreamResponse response = (SdkStreamResponse) call("downloadFile", make("DownloadFileRequest"));
        assertThat(response.getHttpStatusCode()).isEqualTo(200);
        assertThat(response.getClass().getMethod("getEtag").invoke(response)).isEqualTo("e");
        List<String> read = new ArrayList<>();
        response.consumeDownloadStream(in -> read.add(text(in)));
        assertThat(read).containsExactly("content");
    }

    @Test
    void how_far_a_download_has_come_is_told_to_who_asks() throws ReflectiveOperationException {
        server.next(Reply.of(200, "x".repeat(1000), "Content-Type: application/octet-stream"));
        ProgressRequest request = (ProgressRequest) make("DownloadFileRequest");
        List<Long> progress = new ArrayList<>();
        request.setProgressListener(status -> progress.add(status.getTransferredBytes()));
        request.setProgressInterval(400);
        SdkStreamResponse response = (SdkStreamResponse) call("downloadFile", request);
        assertThat(progress).isEmpty();
        response.consumeDownloadStream(in -> assertThat(text(in)).hasSize(1000));
        assertThat(progress).endsWith(1000L);
        assertThat(request.getClass().getMethod("getProgressIntervalValue").getReturnType()).isEqualTo(Long.class);
    }

    @Test
    void what_should_be_a_json_string_may_be_any_text() throws ReflectiveOperationException {
        assertThat(state("done", "application/json")).isEqualTo("done");
        assertThat(state("\"done\"", "application/json")).isEqualTo("done");
        assertThat(state("{\"a\":1}", "application/json")).isEqualTo("{\"a\":1}");
        assertThat(state("done", "text/plain")).isEqualTo("done");
        assertThat(state("null", "application/json")).isNull();
        assertThat(state("", "application/json")).isNull();
    }

    private Object state(String body, String contentType) throws ReflectiveOperationException {
        server.next(Reply.of(200, body, "Content-Type: " + contentType));
        Object response = call("getState", make("GetStateRequest"));
        return response.getClass().getMethod("getBody").invoke(response);
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
